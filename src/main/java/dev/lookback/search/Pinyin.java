package dev.lookback.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How Chinese characters are read, without tones. */
final class Pinyin {

  /** Enough for names of four characters that have two readings each, and no burden. */
  private static final int MOST_READINGS = 24;

  private Pinyin() {}

  /** All readings of a text of Chinese characters, a list of syllables each; none for others. */
  static List<List<String>> readings(String text) {
    List<List<String>> readings = List.of(List.of());
    for (int c : text.codePoints().toArray()) {
      Set<String> syllables = syllables(c);
      List<List<String>> longer = new ArrayList<>();
      for (List<String> reading : readings) {
        for (String syllable : syllables) {
          if (longer.size() < MOST_READINGS) {
            List<String> next = new ArrayList<>(reading);
            next.add(syllable);
            longer.add(next);
          }
        }
      }
      readings = longer;
    }
    return readings;
  }

  /** The readings of a character, such as {@code dan}, {@code chan}, {@code shan}. */
  private static Set<String> syllables(int c) {
    Set<String> syllables = new LinkedHashSet<>();
    String[] found =
        Character.isBmpCodePoint(c) ? PinyinHelper.toHanyuPinyinStringArray((char) c) : null;
    if (found != null) {
      for (String reading : found) {
        syllables.add(reading.replaceAll("[0-9]", "").replace("u:", "v"));
      }
    }
    return syllables;
  }

  /** How people without a ü on their keyboard write a syllable: lv, lu, lyu. */
  static List<String> spellings(String syllable) {
    if (!syllable.contains("v")) {
      return List.of(syllable);
    }
    return List.of(syllable, syllable.replace("v", "u"), syllable.replace("v", "yu"));
  }
}
