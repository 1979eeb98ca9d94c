package dev.lookback.reading;

import java.util.List;
import java.util.Set;

/** Whether words that stand beside a name may be the title of a talk. */
final class TitleWords {

  /** How a sentence about somebody goes on, which no title begins with. */
  private static final Wording TELLS =
      Wording.of(
          "^(?:is|was|are|were|has|had|have|will|who|which|that|and|of|from|at|for|to|just|also|then|joined|gave|gives|came|took|works?|worked|showed|talked|spoke|presented|discussed|explained|shared|wowed|won|it|its)\\b|^(?:负责|积极|感谢|致力|曾|现任|来自|担任|毕业|从事|获得|应该|我们?[是在])");

  /** Words that no title ends with: more of the sentence follows. */
  private static final Set<String> OPEN_ENDS =
      Set.of("for", "the", "a", "an", "of", "with", "its", "it's", "to", "and");

  /** What isn't a talk's: a box to tick, or what somebody did besides speaking. */
  private static final Wording TASK =
      Wording.anyCase(
          "^\\[[ x]?\\]|(?:[-–—:,] ?|^)(?:sponsored|moderated|suggested|proposed|organi[sz]ed|written|drawn|photographed|recommended|chaired|facilitated)$");

  private static final Wording DATE =
      Wording.of(
          "(?:\\p{Lu}\\p{Ll}{2,8}\\.? )?\\d{1,2}(?:st|nd|rd|th)?(?: \\p{Lu}\\p{Ll}{2,8})?,? \\d{4}");

  private static final Wording QUESTION = Wording.of("[问答QA][:：]");

  /** Between a title and who gives the talk: "Title - Jane Roe", 题目丨姓名, 《题目》 演讲者：姓名. */
  private static final Wording BEFORE_SPEAKER =
      Wording.of(
          "(?: [-–—] | ?[丨|｜] ?|[\\s》」”\"]+(?:演讲者|讲师|嘉宾|分享人|主讲人?|讲者|演讲人|[Ss]peakers?|[Pp]resenters?) ?[:：] ?)$");

  private static final int SHORTEST = 4;

  private static final int LONG_TITLE = 40;

  private TitleWords() {}

  static boolean isTitle(String words) {
    return words.codePoints().anyMatch(Character::isLetter)
        && !(words.length() <= LONG_TITLE && isJob(words))
        && !words.startsWith("![")
        && words.indexOf('@') < 0
        && !DATE.matcher(words).matches()
        && !TASK.matcher(words).find()
        && !Titles.isBreak(words)
        && !TELLS.matcher(words).lookingAt()
        && !OPEN_ENDS.contains(words.substring(words.lastIndexOf(' ') + 1))
        && !words.endsWith(",")
        && !QUESTION.matcher(words).lookingAt()
        && !Headed.EVENT_NAME.matcher(words).find()
        && Labels.kindOf(words) == null
        && Cue.of(words) == null;
  }

  /** The title without the speaker who is named behind it, and what is said of that person. */
  static String withoutSpeaker(String title, List<Mention> people) {
    for (Mention person : people) {
      int at = title.lastIndexOf(person.name());
      Wording.Search sign = BEFORE_SPEAKER.matcher(at < SHORTEST ? "" : title.substring(0, at));
      boolean last = at + person.name().length() == title.length();
      if (sign.find() && (last || sign.group().strip().length() != 1 || isBar(sign.group()))) {
        return Titles.bare(title.substring(0, sign.start()));
      }
    }
    return title;
  }

  /** Behind a bar the job may follow the name; behind a dash more of the title may. */
  private static boolean isBar(String sign) {
    return "丨|｜".indexOf(sign.strip().charAt(0)) >= 0;
  }

  /** A Chinese title may begin with what could be a job: 数据库内核开发入门. */
  private static boolean isJob(String words) {
    return Names.hasHan(words)
        ? Credential.roleEndingAt(words, words.length()) > 0 || Credential.endsAsOrganisation(words)
        : TalkItem.isJob(words);
  }
}
