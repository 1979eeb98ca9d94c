package dev.lookback.chat.discord;

import dev.lookback.chat.Language;
import dev.lookback.chat.Words;
import java.util.Locale;

/** What the adapter itself has to say. */
final class Wording {
  static final Words FAILED =
      new Words("Something went wrong on my side. Please try again.", "我这边出了点问题，请再试一次。");

  static final Words BUSY =
      new Words(
          "A lot of questions are coming in right now. Please ask again in a moment.",
          "现在问的人有点多，请稍后再问一次。");

  static final Words STALE_BUTTON =
      new Words(
          "I no longer know what this button was for. Please ask again.",
          "我已经不知道这个按钮是做什么的了，请重新问一次。");

  private Wording() {}

  /** How many there are that aren't shown. */
  static String more(Language language, int count) {
    return String.format(Locale.ROOT, new Words("…and %,d more", "……还有 %,d 项").in(language), count);
  }
}
