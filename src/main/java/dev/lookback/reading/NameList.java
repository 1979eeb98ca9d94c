package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the people that the value of a speaker's label or cell lists. There the place says that
 * they are people, so names of any form count.
 */
final class NameList {

  private static final Wording LIST =
      Wording.of(
          "\\s*(?:[、；;\\n]|,(?! ?Ph\\.?D)|，|\\s&\\s|\\s/\\s|(?<=\\p{IsHan}{2})/(?=\\p{IsHan}{2})|\\s(?:and|und|et|y)\\s|\\s?(?:和|与|以及)\\s?)\\s*");

  /** What a cell for people holds in their place. */
  private static final Wording PART = Wording.of("(?:环节|论坛|讨论|交流|待定)$");

  /** 姓名 | 公司. */
  private static final Wording BARRED =
      Wording.of(
          "^(\\p{IsHan}{2,4}|\\p{Lu}[^|｜,，、]{2,40}?)(?: ?[|｜] ?| [-–—] )([^|｜]{2,60}?)(?: ?[(（]线[上下][)）])?$");

  /** 姓名，机构: an organisation of few characters, which could be a rare name too. */
  private static final Wording EMPLOYED = Wording.of("^(\\p{IsHan}{2,4})[，,] ?(\\p{IsHan}{2,4})$");

  /** A degree belongs to the name before it. */
  private static final Wording DEGREE = Wording.of(", ?Ph\\.?D");

  /** A bracket with nothing but somebody's handle. */
  private static final Wording HANDLE = Wording.of(" ?[(（]@[\\w-]+[)）]");

  /** What stands in a cell where nobody does. */
  private static final Wording NOBODY = Wording.anyCase("null|n/?a|none|tb[dac]|[-–—/]+|待定|暂无|无");

  private static final Wording INTRODUCED = Wording.of("^(?:我是|我叫|大家好，我[是叫])");

  private NameList() {}

  /**
   * The people that the value of a speaker's label or cell lists. Here the place says that they are
   * people, so names of any form count.
   */
  static List<Mention> read(String value) {
    String text = Caption.strip(value);
    List<Mention> people = new ArrayList<>();
    if (text.isEmpty() || text.length() > 400) {
      return people;
    }
    for (String line : text.split("\n", -1)) {
      listLine(Caption.strip(line), people);
    }
    return people;
  }

  private static void listLine(String written, List<Mention> people) {
    String line = HANDLE.matcher(written).cut();
    if (line.isEmpty() || NOBODY.matcher(line).matches()) {
      return;
    }
    Wording.Search barred = BARRED.matcher(line);
    if (barred.matches() && TalkItem.isPerson(barred.group(1))) {
      people.add(Mention.of(barred.group(1), barred.group(2)));
      return;
    }
    Wording.Search employed = EMPLOYED.matcher(line);
    if (employed.matches()
        && Names.isSureHanName(employed.group(1))
        && !Names.isHanName(employed.group(2))) {
      people.add(Mention.of(employed.group(1), employed.group(2)));
      return;
    }
    boolean other = Names.hasHan(line) || DEGREE.matcher(line).find();
    List<Mention> full = other ? List.of() : FullNames.read(line);
    if (full.size() > 1 || (!full.isEmpty() && full.get(0).credential() != null)) {
      people.addAll(full);
      return;
    }
    Mention whole = Caption.parse(line);
    int stop = line.indexOf('。');
    if (whole == null && stop > 0) {
      Mention opening = Caption.lead(line);
      if (opening == null) {
        listLine(line.substring(0, stop), people);
      } else {
        people.add(opening);
      }
      return;
    }
    if (whole != null && !holdsSeveral(line)) {
      people.add(whole);
      return;
    }
    List<Mention> several = several(line);
    if (several.size() > 1) {
      people.addAll(several);
      return;
    }
    List<Mention> inText = People.in(line);
    if (inText.size() > 1 || (!inText.isEmpty() && whole == null)) {
      people.addAll(inText);
      return;
    }
    boolean roled =
        whole != null && whole.credential() != null && Credential.hasRole(whole.credential());
    if (whole != null && (roled || (whole.credential() != null && Names.isHan(whole.name())))) {
      people.add(whole);
      return;
    }
    for (String part : parts(line)) {
      Mention one = Caption.parse(part);
      if (one != null) {
        people.add(one);
      } else if (isVerbatimName(part)) {
        people.add(new Mention(part.strip(), List.of(), null, 0, 0, part.length()));
      }
    }
  }

  /** The people of a list whose every part is about one; none if any part isn't. */
  private static List<Mention> several(String line) {
    List<Mention> people = new ArrayList<>();
    for (String part : parts(line)) {
      Mention one = Caption.parse(part);
      if (one == null) {
        return List.of();
      }
      people.add(one);
    }
    return people;
  }

  /** The parts of a list; what stands in brackets isn't parted. */
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    Wording.Search separator = LIST.matcher(line);
    int from = 0;
    while (separator.find()) {
      if (depth(line, from, separator.start()) == 0) {
        parts.add(line.substring(from, separator.start()));
        from = separator.end();
      }
    }
    parts.add(line.substring(from));
    return parts;
  }

  private static int depth(String line, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
    }
    return depth;
  }

  private static boolean holdsSeveral(String line) {
    return LIST.matcher(line).find();
  }

  /** Family and given name apart, as Japanese lists have them: 山田 太郎. */
  private static boolean isSpaced(String name) {
    int space = name.indexOf(' ');
    return space > 0
        && space <= 3
        && name.length() - space <= 4
        && name.indexOf(' ', space + 1) < 0
        && Names.isHan(name.substring(0, space))
        && Names.isHan(name.substring(space + 1))
        && !Credential.hasRole(name);
  }

  private static boolean isVerbatimName(String part) {
    String name = part.strip();
    if (name.length() < 2 || name.length() > 60 || INTRODUCED.matcher(name).find()) {
      return false;
    }
    if (Names.hasHan(name)) {
      boolean joined =
          Names.isHan(name)
              && name.length() <= 4
              && Credential.roleAt(name, 0) == 0
              && !PART.matcher(name).find()
              && !Names.isCommonWord(name);
      return joined || isSpaced(name);
    }
    return name.split(" ", -1).length <= 6 && name.codePoints().anyMatch(Character::isLetter);
  }
}
