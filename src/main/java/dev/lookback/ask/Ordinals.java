package dev.lookback.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds which of several a question means: 第三届, #14, the second one. */
final class Ordinals {

  private static final Pattern ZH =
      Pattern.compile("第 ?(" + Numbers.ZH + ") ?(届|期|场|次|回|站|个|位|条|项|篇)?");
  private static final Pattern HASH = Pattern.compile("#(\\d{1,3})(?!\\d)");
  private static final Pattern EN =
      Pattern.compile(
          "(?<![a-z0-9])("
              + Numbers.EN
              + ")(?= ?([a-z]+)?)(?: (?:one|talk|speaker|session|presentation|item|topic)s?(?![a-z]))?");

  private Ordinals() {}

  /**
   * A place in an order.
   *
   * @param number from 1
   * @param ofEvent whether it can only be that of an event
   */
  record Found(int start, int end, int number, boolean ofEvent) {}

  /** The first in a folded text that isn't simply "first". */
  static @Nullable Found in(String text) {
    Matcher zh = ZH.matcher(text);
    while (zh.find()) {
      int number = Numbers.zh(zh.group(1));
      String unit = zh.group(2);
      if (number > 1 || (unit != null && "个位条项".contains(unit))) {
        boolean ofEvent = unit != null && "届期场次回站".contains(unit);
        return new Found(zh.start(), zh.end(), number, ofEvent);
      }
    }
    Matcher hash = HASH.matcher(text);
    if (hash.find()) {
      return new Found(hash.start(), hash.end(), Integer.parseInt(hash.group(1)), true);
    }
    Matcher en = EN.matcher(text);
    while (en.find()) {
      int number = Numbers.en(en.group(1));
      boolean item = !en.group().equals(en.group(1));
      if (number > 1 || item) {
        return new Found(en.start(), en.end(), number, !item);
      }
    }
    return null;
  }
}
