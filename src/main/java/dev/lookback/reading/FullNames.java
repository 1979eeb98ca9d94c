package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that are people and nothing else, by their full names and with what they are: "Jane
 * Roe, Acme", "Jane Roe (Acme) & John Doe", "Jane Roe from Acme", 张三、李四, 某公司 张三. One word in doubt
 * makes all of it something else.
 */
final class FullNames {

  private static final int LONGEST = 200;
  private static final int LONGEST_CREDENTIAL = 70;
  private static final int MOST_CREDENTIALS = 2;

  private static final Wording NAME = Wording.of("(" + LatinSpeakers.NAME + ")");

  /** Where somebody is at home on the web says nothing of who that is. */
  private static final Wording HANDLE =
      Wording.of("\\s*(?:[(（\\[]@[\\w.-]+[)）\\]]|(?<= )@[\\w.-]+$)");

  private static final Wording ARTICLE = Wording.of("An? ");

  private static final Wording BRACKET = Wording.of(" ?[(（\\[]([^()（）\\[\\]]{2,70})[)）\\]]");

  private static final Wording FROM = Wording.of(",? (?:from|of|at|@) ?(?:the )?");

  private static final Wording DASH = Wording.of("(?: [-–—|｜/] |｜)");

  private static final Wording AND = Wording.of("(?:,? (?:and|und|et|y|e) |,? ?& ?)");

  private static final Wording GROUPS = Wording.of(" \\+ ");

  private static final Wording COMMA = Wording.of(" ?[,，;；、] ?| / ");

  private static final Wording HAN_LIST =
      Wording.of(" ?[、，,&＆/] ?|(?<=\\p{IsHan}{2})[和与](?=\\p{IsHan}{2})");

  private static final Wording HAN_HONORIFIC = Wording.of(" ?(?:老师|同学|学姐|学长|先生|女士|博士|教授)$");

  /** 姓名（机构职务）, 姓名 | 机构. */
  private static final Wording HAN_FIRST =
      Wording.of(
          "^(\\p{IsHan}{2,4})(?: ?(?:老师|同学|学姐|学长|先生|女士|博士|教授))?(?: ?[（(]([^（）()]{2,60})[）)]|(?: ?[|｜丨/@，,·–—-]{1,2} ?| )([^《》「」“”：:]{2,60}))$");

  private static final Wording HAN_BRACKETED =
      Wording.of("^(\\p{IsHan}{2,4}) ?[（(]([^（）()]{2,60})[）)]$");

  /** 姓名（花名），机构职务. */
  private static final Wording HAN_NICKNAMED =
      Wording.of("^(\\p{IsHan}{2,4}) ?[（(]([^（）()]{1,12})[）)] ?[，,] ?(.{2,80})$");

  /** 机构 姓名. */
  private static final Wording HAN_LAST =
      Wording.of("^([^《》「」“”：:]{2,60}?)(?: ?[|｜丨/@，,·–—-]{1,2} ?| )(\\p{IsHan}{2,4})$");

  private static final int LONGEST_OWNER = 30;
  private static final int LONGEST_HAN = 80;

  private FullNames() {}

  /** The people; none if anything else is among the words. */
  static List<Mention> read(String words) {
    return read(words, false);
  }

  /**
   * @param organised whether the second of two parts that a comma sets apart is an organisation
   *     even if it could be a name, as other lines show
   */
  static List<Mention> read(String words, boolean organised) {
    if (words.length() > LONGEST) {
      return List.of();
    }
    String text = HANDLE.matcher(words.strip()).cut().strip();
    if (text.length() < 2) {
      return List.of();
    }
    return Names.isHan(text.charAt(0))
            || (Names.hasHan(text) && !Character.isUpperCase(text.charAt(0)))
        ? han(text)
        : groups(LatinSpeakers.HONORIFIC.matcher(text).cut(), organised);
  }

  /** 1 for "Jane Roe, Acme", -1 for "Jane Roe, John Doe", 0 for words that tell neither. */
  static int organised(String words) {
    int comma = words.length() > LONGEST ? -1 : words.indexOf(", ");
    if (comma < 0 || !LatinSpeakers.isFullName(words.substring(0, comma).strip())) {
      return 0;
    }
    return read(words.substring(comma + 2)).isEmpty() ? 1 : -1;
  }

  private static List<Mention> han(String written) {
    if (written.length() > LONGEST_HAN) {
      return List.of();
    }
    String text = HAN_HONORIFIC.matcher(written).cut();
    List<Mention> people = new ArrayList<>();
    for (String part : HAN_LIST.split(text)) {
      Mention person = hanPerson(part);
      if (person == null) {
        people.clear();
        break;
      }
      people.add(person);
    }
    if (!people.isEmpty()) {
      return people;
    }
    Wording.Search first = HAN_FIRST.matcher(text);
    if (first.matches() && isHanPerson(first.group(1))) {
      String credential = first.group(2) == null ? first.group(3) : first.group(2);
      return List.of(Mention.of(first.group(1), credential.strip()));
    }
    Wording.Search nicknamed = HAN_NICKNAMED.matcher(text);
    if (nicknamed.matches() && isHanPerson(nicknamed.group(1))) {
      return List.of(
          new Mention(
              nicknamed.group(1), List.of(nicknamed.group(2)), nicknamed.group(3), 0, 0, 0));
    }
    Wording.Search last = HAN_LAST.matcher(text);
    if (last.matches() && isHanPerson(last.group(2)) && isOrganised(last.group(1))) {
      return List.of(Mention.of(last.group(2), last.group(1).strip()));
    }
    Mention one = Caption.parse(text);
    return one != null && one.credential() != null && Names.isSureHanName(one.name())
        ? List.of(one)
        : List.of();
  }

  /** A name alone, or with an organisation in brackets. */
  private static @Nullable Mention hanPerson(String words) {
    Wording.Search bracketed = HAN_BRACKETED.matcher(words);
    boolean organised = bracketed.matches();
    String name = organised ? bracketed.group(1) : HAN_HONORIFIC.matcher(words).cut();
    boolean others = organised && "和与與及等".indexOf(bracketed.group(2).charAt(0)) >= 0;
    String credential = organised && !others ? bracketed.group(2) : null;
    return isHanPerson(name) ? Mention.of(name, credential) : null;
  }

  /** Whether words before a name may be where its bearer works: no sentence or title. */
  private static boolean isOrganised(String words) {
    return words.length() <= LONGEST_OWNER && !Caption.isSentence(words);
  }

  /** Whether characters may be a name; whether they surely are, {@link #isSure} tells. */
  private static boolean isHanPerson(String name) {
    return Names.isHanName(name) && !Names.isCommonWord(name) && !Credential.hasRole(name);
  }

  /** Whether the people's names are hardly anything else. */
  static boolean isSure(List<Mention> people) {
    return people.stream()
        .allMatch(person -> !Names.isHan(person.name()) || Names.isSureHanName(person.name()));
  }

  /** "Jane Roe, John Doe, Acme + Erika Muster, Example". */
  private static List<Mention> groups(String text, boolean organised) {
    List<Mention> people = new ArrayList<>();
    for (String group : GROUPS.split(text)) {
      List<Mention> own = latin(group, organised);
      if (own.isEmpty()) {
        return List.of();
      }
      people.addAll(own);
    }
    return people;
  }

  private static List<Mention> latin(String text, boolean organised) {
    List<Mention> people = new ArrayList<>();
    int at = 0;
    int behind = 0;
    boolean joined = true;
    boolean told = false;
    while (at < text.length()) {
      String rest = text.substring(at);
      Wording.Search name = NAME.matcher(rest);
      boolean person =
          (joined || !organised || people.size() != 1)
              && (joined || !told || people.get(people.size() - 1).credential() != null)
              && name.lookingAt()
              && endsThere(rest, name.end())
              && LatinSpeakers.isFullName(name.group())
              && !ARTICLE.matcher(name.group()).lookingAt()
              && !name.group().equals(Cities.latinIn(name.group()));
      int end;
      if (person) {
        end = credentialEnd(rest, name.end(), people, name.group());
        if (end < 0) {
          return List.of();
        }
        behind = 0;
      } else {
        end = credentialEnd(rest, 0);
        String credential = rest.substring(0, end);
        if (joined
            || people.isEmpty()
            || behind++ == MOST_CREDENTIALS
            || !isCredential(credential)) {
          return List.of();
        }
        told = true;
        Mention last = people.get(people.size() - 1);
        people.set(
            people.size() - 1,
            last.with(
                last.credential() == null ? credential : last.credential() + ", " + credential));
      }
      rest = rest.substring(end);
      Wording.Search and = AND.matcher(rest);
      Wording.Search comma = COMMA.matcher(rest);
      joined = and.lookingAt();
      if (joined) {
        end += and.end();
      } else if (comma.lookingAt()) {
        end += comma.end();
      } else if (!rest.isEmpty()) {
        return List.of();
      }
      at += end;
    }
    return shared(people);
  }

  /**
   * Adds a person with what stands in brackets, behind "from" or behind a dash.
   *
   * @return behind that; -1 if it is neither a job nor an organisation
   */
  private static int credentialEnd(String text, int from, List<Mention> people, String name) {
    String rest = text.substring(from);
    Wording.Search bracket = BRACKET.matcher(rest);
    Wording.Search owner = FROM.matcher(rest);
    Wording.Search dash = DASH.matcher(rest);
    String credential = null;
    int end = from;
    if (bracket.lookingAt()) {
      credential = bracket.group(1);
      end += bracket.end();
    } else if (owner.lookingAt() || dash.lookingAt()) {
      int start = from + (owner.lookingAt() ? owner.end() : dash.end());
      end = credentialEnd(text, start);
      credential = text.substring(start, end);
    }
    people.add(Mention.of(name, credential));
    return credential == null || isCredential(credential) ? end : -1;
  }

  /** An organisation behind several names is that of all; a job is the last one's. */
  private static List<Mention> shared(List<Mention> people) {
    String last = people.isEmpty() ? null : people.get(people.size() - 1).credential();
    boolean others =
        people.stream()
            .limit(Math.max(0, people.size() - 1))
            .allMatch(person -> person.credential() == null);
    return last == null || !others || Credential.hasRole(last)
        ? people
        : people.stream().map(person -> person.with(last)).toList();
  }

  /** Whether a name ends at an offset rather than in the middle of a word or phrase. */
  private static boolean endsThere(String text, int at) {
    return at == text.length()
        || (" ,，;；、(（[&+|｜".indexOf(text.charAt(at)) >= 0 && !goesOn(text, at));
  }

  private static boolean goesOn(String text, int at) {
    return text.charAt(at) == ' '
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && !AND.matcher(text.substring(at)).lookingAt()
        && !FROM.matcher(text.substring(at)).lookingAt();
  }

  /** Behind what tells of one person: at a comma or before "and" with a name. */
  private static int credentialEnd(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      if (depth == 0 && (",，;；、".indexOf(c) >= 0 || beginsName(text, i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean beginsName(String text, int at) {
    if (text.charAt(at) != ' ') {
      return false;
    }
    String rest = text.substring(at);
    Wording.Search and = AND.matcher(rest);
    if (!and.lookingAt()) {
      return false;
    }
    Wording.Search name = NAME.matcher(rest.substring(and.end()));
    return name.lookingAt() && LatinSpeakers.isFullName(name.group());
  }

  /** Whether words may be a job or an organisation: no sentence, no title. */
  private static boolean isCredential(String words) {
    if (words.isBlank()
        || words.length() > LONGEST_CREDENTIAL
        || "“\"《".indexOf(words.charAt(0)) >= 0) {
      return false;
    }
    boolean lower = Character.isLowerCase(words.codePointAt(0));
    int parts = (int) words.chars().filter(c -> c == ' ').count() + 1;
    return Credential.hasRole(words) || (!lower && parts <= 4);
  }
}
