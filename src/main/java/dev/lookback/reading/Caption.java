package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line, cell or label's value that is about people and nothing else: 机构职务 姓名, 姓名 机构职务,
 * 姓名（机构）, 姓名@机构职务, "Name, Role at Org".
 */
final class Caption {

  private static final int MAX_LENGTH = 120;

  private static final Words VERBS = Words.of("带来", "分享", "介绍", "表示", "指出");

  private static final Wording HANGUL =
      Wording.of("^(\\p{IsHangul}{2,4})(?: ?님)? ?[(（]([^()（）]{1,40})[)）]$");

  private Caption() {}

  /**
   * The one person that a whole line is about, with credential or alone; null for anything else.
   */
  static @Nullable Mention parse(String line) {
    String text = strip(firstOfBiography(line));
    Wording.Search hangul = HANGUL.matcher(text);
    if (hangul.matches()) {
      return new Mention(hangul.group(1), List.of(), hangul.group(2), 0, 0, text.length());
    }
    if (text.length() < 2 || text.length() > MAX_LENGTH || isSentence(text)) {
      return null;
    }
    if (!Names.hasHan(text)) {
      return LatinCaption.parse(text);
    }
    Mention han = HanCaption.parse(text);
    return han != null ? han : LatinCaption.parse(text);
  }

  /**
   * Whether a sentence ends in it, or tells of something: 了, or a verb of speaking behind a comma.
   */
  static boolean isSentence(String text) {
    boolean clause = false;
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      boolean done = c == '了' && !text.startsWith("饿了么", Math.max(0, i - 1));
      if ((ended && !space) || done || (clause && VERBS.at(text, i) > 0)) {
        return true;
      }
      ended |= "。！？!?；;".indexOf(c) >= 0;
      clause = c != '\n' && (clause || c == '，' || c == ',');
    }
    return false;
  }

  /** "姓名（职务。目前在…）": what follows the first sentence in the brackets is biography. */
  private static String firstOfBiography(String line) {
    int open = Math.max(line.indexOf('（'), line.indexOf('('));
    int stop = open < 0 || open > 20 ? -1 : line.indexOf('。', open);
    return stop > 0 ? line.substring(0, stop) : line;
  }

  static String strip(String line) {
    String text = line.strip();
    while (!text.isEmpty() && "*_.。·•-–—>＞▲△■◆●、:：，".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1).stripLeading();
    }
    while (!text.isEmpty() && isAtEnd(text.codePointBefore(text.length()))) {
      int last = Character.charCount(text.codePointBefore(text.length()));
      text = text.substring(0, text.length() - last).stripTrailing();
    }
    return text;
  }

  /** Whether it is no part of a caption where it ends one: a sign, or a small picture. */
  private static boolean isAtEnd(int c) {
    return "*_。，、：:".indexOf(c) >= 0 || Texts.isPicture(c);
  }

  /** Who a paragraph is about that opens with a name and a job: "姓名，机构职务，…" or "姓名 机构职务、…。". */
  static @Nullable Mention lead(String paragraph) {
    return lead(paragraph, false);
  }

  /**
   * @param guest whether the place says that it is about a guest, so that any surname will do
   */
  static @Nullable Mention lead(String paragraph, boolean guest) {
    String text = strip(paragraph.length() > 200 ? paragraph.substring(0, 200) : paragraph);
    Mention opening = HanCaption.opening(text, guest);
    if (opening == null) {
      return null;
    }
    List<String> aliases = new ArrayList<>();
    String rest = text.substring(opening.end());
    rest = HanCaption.withoutStory(rest.substring(People.alias(rest, 0, aliases)));
    String job = Credential.ofBiography(Credential.trim(rest));
    return job == null ? null : new Mention(opening.name(), aliases, job, 0, 0, text.length());
  }
}
