package dev.lookback.library;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lookback.search.RecapIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a title says besides where and when, and besides the words that all such titles have.
 *
 * @param numbers other than those of dates
 * @param ordinals which one of a series it is, by what is counted: 届, 期, #, day
 */
record Title(Wording words, Set<String> numbers, Map<String, String> ordinals) {
  private static final double ALIKE = 0.5;

  private static final Pattern ORDINAL =
      Pattern.compile(
          "第 ?([0-9]{1,3}|[一二三四五六七八九十百]{1,4}) ?([届期次场站讲弹回])"
              + "|(#|\\b(?:vol|no|episode|ep|issue|part|day)\\b\\.? ?#?) ?([0-9]{1,3})(?![0-9.])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:20\\d\\d ?[-年./] ?)?\\d{1,2} ?[-月./] ?\\d{1,2} ?日(?:活动)?"
              + "|20\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}|\\b20\\d\\d(?:年|\\b)");
  private static final Pattern GENERIC =
      Pattern.compile(
          "精彩|回顾|圆满|成功|举办|举行|落幕|结束|收官|报名|开启|预告|活动|欢迎|诚邀|参会|邀请函|全程|正式|直播|站"
              + "|\\b(?:meet-?ups?|recap|announcement|review|highlights|summary|events?|upcoming"
              + "|regist(?:er|ration)|now|open|the|an?|of|in|and|at|with|to|for|on)\\b");

  static Title of(String title) {
    String rest = RecapIndex.fold(title);
    Map<String, String> ordinals = new HashMap<>();
    for (MatchResult ordinal : ORDINAL.matcher(rest).results().toList()) {
      String unit = ordinal.group(2) != null ? ordinal.group(2) : ordinal.group(3).strip();
      ordinals.put(unit, number(ordinal.group(1) != null ? ordinal.group(1) : ordinal.group(4)));
    }
    rest = DATE.matcher(rest).replaceAll(" ");
    rest = withoutPlaces(rest);
    Set<String> words = Likeness.tokensOfFolded(GENERIC.matcher(rest).replaceAll(" "));
    return new Title(Wording.of(words), numbers(words), Map.copyOf(ordinals));
  }

  private static Set<String> numbers(Set<String> words) {
    return words.stream()
        .filter(word -> Character.isDigit(word.charAt(0)))
        .collect(toUnmodifiableSet());
  }

  private static String withoutPlaces(String text) {
    StringBuilder rest = new StringBuilder(text);
    List<Gazetteer.Found> places = Gazetteer.in(text);
    for (int i = places.size() - 1; i >= 0; i--) {
      rest.replace(places.get(i).start(), places.get(i).end(), " ");
    }
    return rest.toString();
  }

  /** Chinese numerals up to 99 in digits. */
  private static String number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return written;
    }
    int value = 0;
    int digit = 0;
    for (int i = 0; i < written.length(); i++) {
      int at = "一二三四五六七八九".indexOf(written.charAt(i));
      if (at >= 0) {
        digit = at + 1;
      } else {
        value = Math.max(digit, 1) * 10;
        digit = 0;
      }
    }
    return Integer.toString(value + digit);
  }

  /** Whether they count to different numbers of one series. */
  boolean contradicts(Title other) {
    for (Map.Entry<String, String> ordinal : ordinals.entrySet()) {
      String theirs = other.ordinals.get(ordinal.getKey());
      if (theirs != null && !theirs.equals(ordinal.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** Whether both have numbers, and none of them in common. */
  boolean countsOtherwise(Title other) {
    return !numbers.isEmpty()
        && !other.numbers.isEmpty()
        && Likeness.common(numbers, other.numbers) == 0;
  }

  boolean isLike(Title other) {
    return likeness(other) >= ALIKE && !countsOtherwise(other);
  }

  double likeness(Title other) {
    return words.likeness(other.words);
  }

  /** Whether they speak of different things, as far as they say anything. */
  boolean isUnlike(Title other) {
    return words.isUnlike(other.words);
  }
}
