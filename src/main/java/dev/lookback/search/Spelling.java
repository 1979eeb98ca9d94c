package dev.lookback.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A name, and the ways to compare it. */
final class Spelling {

  /** Surnames of two characters: in names that begin so, the given name is what follows them. */
  private static final List<String> DOUBLE_SURNAMES =
      List.of(
          "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "长孙", "宇文", "司徒", "夏侯", "令狐", "端木",
          "轩辕", "独孤", "呼延", "申屠", "钟离", "濮阳", "淳于", "太叔", "赫连", "完颜", "拓跋");

  private static final int LONGEST_CHINESE = 4;

  /** No name is longer; the rest of what is no name is left out. */
  private static final int LONGEST = 80;

  final String name;

  /** Its letters and digits, folded, without what parts them. */
  final String joined;

  /** Its words, folded; of a name in Chinese characters all of it. */
  final List<String> words;

  /**
   * Its words in the order of the alphabet: the same for given name first and family name first.
   */
  final String sorted;

  private Spelling(String name, List<String> words) {
    this.name = name;
    this.words = words;
    this.joined = String.join("", words);
    this.sorted =
        words.size() < 2 ? joined : words.stream().sorted().collect(Collectors.joining(" "));
  }

  static Spelling of(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints().limit(LONGEST).forEach(c -> Fold.append(c, folded));
    String[] words = folded.toString().replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+", -1);
    return new Spelling(name, Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether its letters stand in words, so that it is found on their borders only. */
  boolean isLatin() {
    return joined.chars().allMatch(c -> Typed.isPart((char) c));
  }

  /** Whether it is a person's name in two to four Chinese characters. */
  boolean isChinese() {
    return joined.length() >= 2
        && joined.length() <= LONGEST_CHINESE
        && joined.chars().allMatch(Words::isHan);
  }

  String surname() {
    boolean isDouble = joined.length() > 2 && DOUBLE_SURNAMES.stream().anyMatch(joined::startsWith);
    return joined.substring(0, isDouble ? 2 : 1);
  }

  String given() {
    return joined.substring(surname().length());
  }

  /** How it is read: by the characters as written and as simplified, which can differ. */
  List<List<String>> readings() {
    String written =
        name.codePoints()
            .filter(Words::isHan)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    List<List<String>> readings = Pinyin.readings(joined);
    return written.equals(joined) || written.length() != joined.length()
        ? readings
        : IntStream.range(0, 2)
            .mapToObj(i -> i == 0 ? readings : Pinyin.readings(written))
            .flatMap(List::stream)
            .distinct()
            .toList();
  }
}
