package dev.lookback.chat.discord;

import java.util.Arrays;

/** Divides room among those who want it. */
final class Shares {

  private Shares() {}

  /** What each gets: who wants little gets all of it, the others as much as each other. */
  static int[] of(int room, int... wanted) {
    int[] inOrder = wanted.clone();
    Arrays.sort(inOrder);
    int left = room;
    int most = Integer.MAX_VALUE;
    for (int i = 0; i < inOrder.length; i++) {
      int even = left / (inOrder.length - i);
      if (inOrder[i] > even) {
        most = even;
        break;
      }
      left -= inOrder[i];
    }
    int share = most;
    return Arrays.stream(wanted).map(each -> Math.min(each, share)).toArray();
  }
}
