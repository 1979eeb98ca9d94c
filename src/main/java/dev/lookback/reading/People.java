package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people that a sentence names together with their job: 虚谷伟业产品总监明玉琢. */
final class People {

  private static final int MAX_CREDENTIAL = 70;
  private static final int AHEAD = 80;

  /** 云和恩墨（北京）, 达坦科技（DatenLord）. */
  private static final int LONGEST_BRACKET = 12;

  private static final Set<String> TITLES =
      Set.of("教授", "副教授", "助理教授", "博士", "老师", "学姐", "学长", "院士", "工程师", "总监", "经理");

  /** What ends a clause, seen from a credential inside it. */
  private static final String STOPS = "，。；：！？“”《》【】（）|｜\n,;:!?\"()[]<>—";

  /**
   * What may lead in to a person: "the fourth to speak is", "we invited". The last of them in a
   * clause counts.
   */
  private static final Wording LEAD_IN =
      Wording.of(
          "来自于?|对于|邀请(?:到了?|了)?|邀约到?|分别[是有为]|主讲(?:人|嘉宾)?[是为]|讲[师者][是为]|嘉宾[是有为]|领导有|专家有|有请|的是|之后是|包括|依次[是为]|届时|(?:同样|便|正)是|感谢|主持人(?=[^员])|由(?!于)|在(?=\\p{IsHan}{2,4}的主持)|听取了?|聘请|聆听");

  private static final Wording OPENING =
      Wording.of(
          "^(?:(?:首先|随后|其后|之后|此后|最后|接着|紧接着|而后|然后|同样|再次|此外|另外|同时|期间|活动(?:开始|中|上|伊始)|会上|会中|会议当天|当天|现场|本期|本场|[本此这]次(?: ?(?:Meetup|活动|大会|会议|分享))?(?:[上中]|最后)?|第 ?[一二三四五六七八九十\\d]+ ?[个位](?:议题|嘉宾)?|我们|大家|还有|以及|并且|而|与|和|及|请|是|为|请到|特邀|的|在|下午|上午|今天|今晚|(?:20\\d{2} ?年)?[^，。\\d]{0,8}?\\d{1,2} ?月 ?\\d{1,2} ?日)[ ，、]*)+");

  private static final Wording ALIAS =
      Wording.of(
          "^ ?(?:[（(] ?(?:花名|昵称|网名|英文名|别名|又名|aka|a\\.k\\.a\\.)? ?[:：]? ?([^（()）\\s]{1,24}?) ?[）)]|花名[:：]? ?(\\p{IsHan}{2,4}))");

  private static final Wording ALIAS_CUE = Wording.of("^ ?(?:[（(] ?)?(?:花名|昵称|网名|英文名|别名|又名|aka)");

  /** 来自某公司的, and the speaker behind it; 分享嘉宾, 讲师是. */
  private static final Wording INTRODUCED =
      Wording.of(
          "(?:来自|由) ?([^，。；：、的（(\\n]{2,30}?)(?:[（(][^（()）]{1,40}[)）])? ?的 ?(?=[\\p{L}])|(?:嘉宾|讲师|讲者|主讲人)[是为]? ?(?=[\\p{Lu}\\p{IsHan}])");

  /** A nickname of Latin letters, where the verb behind it says that it is one. */
  private static final Wording HANDLE =
      Wording.of("[A-Za-z][\\w-]{2,30}(?= ?(?:演讲|分享|带来|主讲|介绍|讲解|讲述|为大家|发表|致辞|做(?:主题|了|题为)))");

  /** The same where nothing but a company stands before, as it does before products. */
  private static final Wording SPEAKER =
      Wording.of("[A-Za-z][\\w-]{2,30}(?= ?(?:演讲|主讲|为大家|致辞|做(?:主题|了|题为)))");

  private static final Wording SPEAKS = Wording.of(" ?(?:演讲|分享|带来|主讲|介绍|讲解|讲述|为大家|发表)");

  private static final Wording LATIN_NAME = Wording.of(LatinSpeakers.NAME);

  private People() {}

  /** The people of a sentence or paragraph, in order. */
  static List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>();
    if (!Names.hasHan(text)) {
      return found;
    }
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      Mention introduced = introduced(text, i);
      if (introduced != null) {
        found.add(introduced);
        from = introduced.end();
        i = introduced.end();
        continue;
      }
      int role = Credential.roleAt(text, i);
      if (role == 0) {
        i++;
        continue;
      }
      int nameStart = skipSpaces(text, i + role);
      Mention mention = nameStart < text.length() ? mentionAt(text, from, i, nameStart) : null;
      if (mention == null) {
        mention = titled(text, from, i, i + role);
      }
      if (mention != null) {
        found.add(mention);
        from = mention.end();
        i = mention.end();
      } else {
        i += role;
      }
    }
    return found;
  }

  private static @Nullable Mention mentionAt(String text, int from, int roleStart, int nameStart) {
    int length = nameLength(text, nameStart);
    if (length == 0) {
      Wording.Search nickname = HANDLE.matcher(ahead(text, nameStart));
      length = nickname.lookingAt() ? nickname.end() : 0;
    }
    boolean conjunction = text.charAt(nameStart) == '和';
    if (length == 0 || conjunction || Credential.roleAt(text, nameStart) >= length) {
      return null;
    }
    int end = nameStart + length;
    int start = credentialStart(text, from, roleStart, nameStart);
    String name = text.substring(nameStart, end);
    List<String> aliases = new ArrayList<>();
    end += alias(text, end, aliases);
    return new Mention(
        name, aliases, Credential.trim(text.substring(start, nameStart)), start, nameStart, end);
  }

  /** Somebody whom words such as 来自某公司的 or 分享嘉宾 stand before; null if nobody is there. */
  private static @Nullable Mention introduced(String text, int at) {
    if ("来由嘉讲主".indexOf(text.charAt(at)) < 0 || Credential.roleAt(text, at) > 0) {
      return null;
    }
    Wording.Search introduced = INTRODUCED.matcher(ahead(text, at));
    if (!introduced.lookingAt()) {
      return null;
    }
    int start = at + introduced.end();
    int length = nameLength(text, start);
    if (length == 0 && introduced.group(1) != null) {
      Wording.Search handle = SPEAKER.matcher(ahead(text, start));
      length = handle.lookingAt() ? handle.end() : 0;
    } else if (length > 0) {
      boolean named =
          Credential.roleAt(text, start) == 0
              && (!Names.isHan(text.charAt(start))
                  || Names.isSureHanName(text.substring(start, start + length)));
      length = named ? length : 0;
    }
    int end = start + length;
    boolean speaks = text.charAt(at) != '由' || SPEAKS.matcher(ahead(text, end)).lookingAt();
    return length > 0 && speaks
        ? new Mention(text.substring(start, end), List.of(), introduced.group(1), at, start, end)
        : null;
  }

  /** The length of the Chinese name or the full name in Latin letters that starts here, or 0. */
  private static int nameLength(String text, int at) {
    if (Names.isHan(text.charAt(at))) {
      return Names.lengthAt(text, at);
    }
    Wording.Search latin = LATIN_NAME.matcher(ahead(text, at));
    if (!latin.lookingAt()) {
      return 0;
    }
    int length = 0;
    while (length < latin.end() && !Names.isHan(text.charAt(at + length))) {
      length++;
    }
    boolean name = LatinSpeakers.isFullName(text.substring(at, at + length));
    return name && Names.mayEndAt(text, at + length) ? length : 0;
  }

  /** The text from here on, as much of it as a name and an organisation take. */
  private static String ahead(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + AHEAD));
  }

  /** "南京大学周会群教授": the title stands behind the name, and an organisation or a stop before it. */
  private static @Nullable Mention titled(String text, int from, int titleStart, int end) {
    String title = text.substring(titleStart, end);
    if (!TITLES.contains(title)) {
      return null;
    }
    for (int length = 3; length >= 2; length--) {
      int nameStart = titleStart - length;
      if (nameStart < from || !Names.isSureHanName(text.substring(nameStart, titleStart))) {
        continue;
      }
      String before = text.substring(from, nameStart).replaceFirst("的$", "");
      boolean organisation = Credential.endsAsOrganisation(before);
      if (organisation
          || (nameStart > from && text.charAt(nameStart - 1) == '的')
          || nameStart == 0
          || STOPS.indexOf(text.charAt(nameStart - 1)) >= 0
          || text.charAt(nameStart - 1) == '、') {
        int start = organisation ? credentialStart(text, from, nameStart, nameStart) : nameStart;
        String credential =
            organisation
                ? Credential.trim(text.substring(start, nameStart))
                    + (title.endsWith("教授") ? title : "")
                : null;
        return new Mention(
            text.substring(nameStart, titleStart), List.of(), credential, start, nameStart, end);
      }
    }
    return null;
  }

  /**
   * The length of a nickname in brackets behind a name, which is added to the aliases; 0 if there
   * is none.
   */
  static int alias(String text, int at, List<String> aliases) {
    if (at >= text.length() || " （(花".indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    String rest = text.substring(at, Math.min(text.length(), at + 40));
    Wording.Search matcher = ALIAS.matcher(rest);
    if (!matcher.find()) {
      return 0;
    }
    String alias = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    boolean cued = ALIAS_CUE.matcher(rest).find();
    boolean latinName = alias.matches("[A-Z][A-Za-z .-]{1,20}") && !Credential.hasRole(alias);
    boolean nickname =
        alias.length() <= 3
            && Names.isHan(alias)
            && !Names.isCommonWord(alias)
            && !Credential.hasRole(alias)
            && !Credential.endsAsOrganisation(alias)
            && !Cities.isCity(alias);
    if (!cued && !latinName && !nickname) {
      return 0;
    }
    aliases.add(alias);
    return matcher.end();
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 2 && (" -—）)".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /**
   * Where the credential starts: behind the last stop, but 、 between two jobs of one person doesn't
   * stop it, and what leads in to the person is left out.
   */
  private static int credentialStart(String text, int from, int roleStart, int nameStart) {
    int start = roleStart;
    int limit = Math.max(from, nameStart - MAX_CREDENTIAL);
    while (start > limit) {
      char before = text.charAt(start - 1);
      if (before == '、' || before == '，' || before == '/') {
        if (Credential.roleEndingAt(text, start - 1) == 0) {
          break;
        }
      } else if (STOPS.indexOf(before) >= 0 && !isInnerBracket(text, start - 1, limit)) {
        break;
      }
      start--;
    }
    String clause = text.substring(start, nameStart);
    Wording.Search leadIn = LEAD_IN.matcher(clause);
    int skip = 0;
    while (leadIn.find()) {
      if (leadIn.end() < clause.length()) {
        skip = leadIn.end();
      }
    }
    Wording.Search opening = OPENING.matcher(clause.substring(skip));
    if (opening.find() && skip + opening.end() < clause.length()) {
      skip += opening.end();
    }
    while (skip < clause.length() && " 、，".indexOf(clause.charAt(skip)) >= 0) {
      skip++;
    }
    return Math.min(start + skip, nameStart);
  }

  /** A bracket that belongs to an organisation's name: 云和恩墨（北京）信息技术有限公司. */
  private static boolean isInnerBracket(String text, int at, int limit) {
    char c = text.charAt(at);
    if (c == '）' || c == ')') {
      int open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
      return open > limit && at - open <= LONGEST_BRACKET;
    }
    if (c == '（' || c == '(') {
      int close = text.indexOf(c == '（' ? '）' : ')', at);
      return close > at && close - at <= LONGEST_BRACKET;
    }
    if (c == '”' || c == '“') {
      int other = c == '”' ? text.lastIndexOf('“', at) : text.indexOf('”', at);
      return other >= limit && Math.abs(at - other) <= 10;
    }
    return false;
  }
}
