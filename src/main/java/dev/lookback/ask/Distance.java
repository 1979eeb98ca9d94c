package dev.lookback.ask;

/** Compares spellings. */
final class Distance {

  private Distance() {}

  /**
   * Whether one letter left out, added, changed, or two neighbours swapped, makes them the same.
   */
  static boolean isOne(String a, String b) {
    if (a.length() > b.length()) {
      return isOne(b, a);
    }
    int start = 0;
    while (start < a.length() && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int shift = b.length() - a.length();
    if (shift > 1) {
      return false;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    if (shift == 1) {
      return restB.substring(1).equals(restA);
    }
    if (restA.isEmpty()) {
      return false;
    }
    return restA.substring(1).equals(restB.substring(1))
        || (restA.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2)));
  }
}
