package dev.lookback.search;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How Chinese characters are read, without tones. */
final class Pinyin {

  /** HanLP's own table, whose lines for single characters have all their readings. */
  private static final String TABLE = "/data/dictionary/pinyin/pinyin.txt";

  /** Enough for names of four characters that have two readings each, and no burden. */
  private static final int MOST_READINGS = 24;

  private static final int FIRST = 0x3400;
  private static final List<List<String>> SYLLABLES = load();

  private Pinyin() {}

  /** All readings of a text of Chinese characters, a list of syllables each; none for others. */
  static List<List<String>> readings(String text) {
    List<List<String>> readings = List.of(List.of());
    for (int i = 0; i < text.length(); i++) {
      readings = longer(readings, syllables(text.charAt(i)));
    }
    return readings;
  }

  /** Each with each: every list with one more of what can follow. */
  static List<List<String>> longer(List<List<String>> lists, List<String> following) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> list : lists) {
      for (String last : following) {
        if (longer.size() < MOST_READINGS) {
          List<String> next = new ArrayList<>(list);
          next.add(last);
          longer.add(next);
        }
      }
    }
    return longer;
  }

  /** The readings of a character, such as {@code dan}, {@code shan}, {@code chan}. */
  private static List<String> syllables(char c) {
    int at = c - FIRST;
    return at >= 0 && at < SYLLABLES.size() ? SYLLABLES.get(at) : List.of();
  }

  /** How people without a ü on their keyboard write a syllable: lv, lu, lyu. */
  static List<String> spellings(String syllable) {
    if (!syllable.contains("v")) {
      return List.of(syllable);
    }
    return List.of(syllable, syllable.replace("v", "u"), syllable.replace("v", "yu"));
  }

  private static List<List<String>> load() {
    List<List<String>> table = new ArrayList<>();
    for (int c = FIRST; c < 0xa000; c++) {
      table.add(List.of());
    }
    Map<String, List<String>> known = new HashMap<>();
    Resource.lines(HanLP.class, TABLE)
        .filter(line -> line.length() > 2 && line.charAt(1) == '=')
        .filter(line -> line.charAt(0) >= FIRST && line.charAt(0) < 0xa000)
        .forEach(
            line ->
                table.set(
                    line.charAt(0) - FIRST,
                    known.computeIfAbsent(line.substring(2), Pinyin::withoutTones)));
    return table;
  }

  private static List<String> withoutTones(String readings) {
    return Arrays.stream(readings.replaceAll("[0-9]", "").split(",", -1)).distinct().toList();
  }
}
