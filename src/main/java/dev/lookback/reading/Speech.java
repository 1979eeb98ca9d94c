package dev.lookback.reading;

import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the talk that a paragraph tells of: who spoke, and about what. */
final class Speech {

  /** Verbs of giving a talk. */
  private static final Wording GAVE =
      Wording.of(
          "带来|帶來|分享|发表|發表|演讲|演講|主讲|主講|介绍|介紹|講解|讲解|讲述|致[辞词]|解读|汇报|阐述|展示|演示|探讨|剖析|报告|主题|题为|题目[是为]|表达|做了|作了|为大家|给大家|向大家|展现|主持|讲了|聊|研究|讲演|講演|(?:做|作)(?:了)?[《“]");

  /** Verbs of saying, which tell of a talk only beside a caption of the same person. */
  private static final Wording SAID = Wording.of("表示|指出|强调|认为|提到|谈到|说|呼吁|提出|阐释|围绕|角度|从");

  private static final Wording SHOWED =
      Wording.of(
          "\\s*.{0,14}?(?:带来|分享|发表|演讲|介绍|讲解|讲述|解读|揭秘|展示|演示|公开|透露|探讨|剖析|阐述|gave|shared|presented|shares|presents|talked|spoke|showed|introduced)");

  private static final Wording BARE = Wording.of("带来|分享|演讲|发表|致辞");

  private static final Wording GAVE_TALK =
      Wording.of(
          "(?:(?:给|为|向)(?:我们|大家))?(?:做|作|带来|分享|发表|进行|介绍|讲)了?(?:题为|主题为|主题是|关于|以|一场|的?《|“)|(?:给|为|向)(?:我们|大家)(?:做|作|带来|分享|讲)");

  private static final Wording BRACKETED =
      Wording.of("(\\p{IsHan}{2,4}) ?[（(]([^（()）]{2,100})[）)]");

  private static final Wording FROM = Wording.of("来自于?|就职于|任职于|由");

  private static final Wording TOGETHER = Wording.of("共同|一起|联合|分别|和|与|以及|、");

  private Speech() {}

  /**
   * What a paragraph says of talks, and who it names besides.
   *
   * @param more the talks behind the first
   */
  record Told(@Nullable Draft draft, List<Mention> named, List<Draft> more) {}

  static Told read(String text, int line, int block) {
    List<Mention> named = named(text);
    if (named.isEmpty()) {
      List<Draft> all = LatinSpeech.all(text, line, block);
      return all.isEmpty()
          ? new Told(null, named, all)
          : new Told(all.get(0), named, all.subList(1, all.size()));
    }
    List<Mention> speakers = speakers(text, named);
    if (speakers.isEmpty()) {
      return new Told(null, named, List.of());
    }
    Draft draft = draft(text, speakers, line, block);
    return new Told(draft, named, List.of());
  }

  /** Those who speak, by the first sentence that tells of a talk. */
  static List<Mention> speaking(String text) {
    return speakers(text, named(text));
  }

  /** The people that a paragraph names. */
  static List<Mention> named(String text) {
    List<Mention> opening = bracketed(text);
    if (!opening.isEmpty()) {
      return opening;
    }
    List<Mention> named = People.in(text);
    Mention bare = named.isEmpty() ? bare(text) : null;
    if (bare == null && named.isEmpty()) {
      bare = ofOrganisation(text);
    }
    return bare == null ? named : List.of(bare);
  }

  /** Names that open a paragraph, each with its job in brackets: 罗毅（某某实验室工程师）分享了…. */
  private static List<Mention> bracketed(String text) {
    List<Mention> people = new ArrayList<>();
    int at = 0;
    while (at >= 0) {
      Wording.Search opening = BRACKETED.matcher(text.substring(at));
      String job = opening.lookingAt() ? Credential.withoutHandle(opening.group(2)) : "";
      boolean person =
          (Credential.hasRole(job) || Credential.endsAsOrganisation(job))
              && Names.isSureHanName(opening.group(1))
              && !Names.isCommonWord(opening.group(1));
      if (!person) {
        return people;
      }
      int end = at + opening.end();
      people.add(new Mention(opening.group(1), List.of(), Credential.trim(job), at, at, end));
      boolean hosts = text.startsWith("主持", end);
      boolean more = end < text.length() && "和与、及".indexOf(text.charAt(end)) >= 0;
      if (hosts) {
        return List.of();
      }
      at = more ? end + 1 : -1;
    }
    return people;
  }

  /** A name without a job that opens a paragraph about a talk: 罗毅在…上进行了…的主题演讲. */
  private static @Nullable Mention bare(String text) {
    boolean surname =
        text.length() > 8 && Names.isHan(text.charAt(0)) && Names.isSurname(text.charAt(0));
    int length = surname ? Names.lengthAt(text, 0) : 0;
    if (length == 0 || !BARE.matcher(text.substring(0, Topic.sentenceEnd(text, length))).find()) {
      return null;
    }
    String name = text.substring(0, length);
    boolean other = !Names.isSureHanName(name) || Cities.isCity(name) || Credential.hasRole(name);
    return other ? null : new Mention(name, List.of(), null, 0, 0, length);
  }

  /** A name between an organisation and the words that it gave a talk: 某某实验室罗毅做了题为…. */
  private static @Nullable Mention ofOrganisation(String text) {
    Wording.Search gave = GAVE_TALK.matcher(text);
    while (gave.find()) {
      for (int length = 3; length >= 2; length--) {
        int start = gave.start() - length;
        String name = start < 2 ? "" : text.substring(start, gave.start());
        if (Names.isSureHanName(name) && mayEndBefore(text.substring(0, start))) {
          int clause = start;
          while (clause > 0 && "，。；：！？、 \n".indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
          }
          return new Mention(
              name,
              List.of(),
              organisation(text.substring(clause, start)),
              clause,
              start,
              gave.start());
        }
      }
    }
    return null;
  }

  /** The organisation that somebody comes from, by the words before the name; null for others. */
  private static @Nullable String organisation(String before) {
    Wording.Search from = FROM.matcher(before);
    boolean stated = from.find();
    String words = stated ? before.substring(from.end()) : before;
    boolean possessive = words.endsWith("的");
    words = Credential.trim(possessive ? words.substring(0, words.length() - 1) : words);
    boolean plain = words.indexOf('的') < 0 && !Cities.isCity(words);
    boolean organisation =
        plain
            && (Credential.endsAsOrganisation(words)
                || (possessive && stated && words.length() <= 12));
    return organisation ? words : null;
  }

  /** Whether a name may stand behind this: an organisation, "by", "is" or the end of a clause. */
  private static boolean mayEndBefore(String text) {
    return Credential.endsAsOrganisation(text)
        || "由是的，。：；、".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * The talk of a paragraph that is known to tell of one by what stands beside it, such as a
   * recording.
   */
  static @Nullable Draft by(Mention person, String text, int line, int block) {
    Draft draft = draft(text, List.of(person), line, block);
    return draft.title.isEmpty() ? null : draft;
  }

  /** The talk that a paragraph tells of whose first words, in bold, are a person. */
  static @Nullable Draft opened(Line line, int block) {
    String text = line.text();
    int bold = line.boldTo();
    if (bold < 4 || bold + 6 > text.length() || bold > 60) {
      return null;
    }
    if (!SHOWED.matcher(text.substring(bold)).lookingAt()) {
      return null;
    }
    Mention person = Caption.parse(text.substring(0, bold));
    if (person == null) {
      person = lastIn(text.substring(0, bold).strip());
    }
    if (person == null) {
      return null;
    }
    String title = Topic.quotedTitle(text, 0, bold);
    Title sureness = title == null ? Title.PHRASE : Title.QUOTED;
    title = title != null ? title : Topic.phrase(text, bold);
    title = title != null ? title : Topic.clause(text, bold);
    if (title == null) {
      return null;
    }
    Draft draft = new Draft(title, sureness, Evidence.stated(line.number(), text), block, block);
    draft.told = true;
    draft.add(person);
    return draft;
  }

  /** Organisation and name in one run, where the organisation has none of the usual ends. */
  private static @Nullable Mention lastIn(String words) {
    for (int length = 3; length >= 2; length--) {
      int start = words.length() - length;
      String name = start < 2 ? "" : words.substring(start);
      if (Names.isSureHanName(name) && Credential.roleEndingAt(words, words.length()) == 0) {
        return new Mention(
            name, List.of(), Credential.trim(words.substring(0, start)), 0, start, words.length());
      }
    }
    return null;
  }

  /**
   * Those who speak in the first sentence that tells of a talk; nobody if the sentence lists who
   * came.
   */
  private static List<Mention> speakers(String text, List<Mention> named) {
    for (int i = 0; i < named.size(); i++) {
      Mention first = named.get(i);
      int stop = Topic.sentenceEnd(text, first.end());
      List<Mention> together = new ArrayList<>();
      together.add(first);
      while (i + 1 < named.size()
          && named.get(i + 1).start() < stop
          && isJoined(text, named.get(i), named.get(i + 1))) {
        together.add(named.get(++i));
      }
      String behind = text.substring(together.get(together.size() - 1).end(), stop);
      boolean spoke = GAVE.matcher(behind).find() || hasGreeting(text, first, stop);
      boolean introduced = endsClause(behind) && GAVE.matcher(before(text, first.start())).find();
      if (together.size() > 2 || behind.startsWith("等")) {
        continue;
      }
      if (spoke || introduced) {
        return together;
      }
    }
    return List.of();
  }

  private static boolean hasGreeting(String text, Mention person, int stop) {
    return Titles.greeting(text.substring(person.end(), stop)) != null;
  }

  private static boolean isJoined(String text, Mention one, Mention other) {
    String between = text.substring(one.end(), Math.max(one.end(), other.start()));
    return between.length() <= 6
        && (between.isBlank() || TOGETHER.matcher(between).find() || between.strip().equals("，"));
  }

  private static boolean endsClause(String behind) {
    return behind.isBlank() || "，。,；的".indexOf(behind.strip().charAt(0)) >= 0;
  }

  private static String before(String text, int start) {
    int from = start;
    while (from > 0 && "。！？\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, start);
  }

  private static Draft draft(String text, List<Mention> speakers, int line, int block) {
    Mention first = speakers.get(0);
    int from = text.lastIndexOf('。', first.start()) + 1;
    int end = speakers.get(speakers.size() - 1).end();
    Evidence evidence = Evidence.stated(line, text);
    String title = Topic.quotedTitle(text, from, end);
    Title sureness = Title.QUOTED;
    int told = storyStart(text, end);
    if (title == null) {
      title = Titles.greeting(text.substring(told, Topic.sentenceEnd(text, told)));
      sureness = Title.GREETING;
    }
    if (title == null) {
      title = Topic.phrase(text, told);
      sureness = Title.PHRASE;
    }
    if (title == null) {
      title = Topic.clause(text, told);
      sureness = Title.CLAUSE;
    }
    Draft draft = new Draft(title == null ? "" : title, sureness, evidence, block, block);
    draft.told = true;
    speakers.forEach(draft::add);
    return draft;
  }

  /**
   * Where the story goes on behind a speaker: in the next sentence if this one ends with the name.
   */
  private static int storyStart(String text, int end) {
    int stop = Topic.sentenceEnd(text, end);
    boolean over = text.substring(end, stop).isBlank() && stop + 1 < text.length();
    return over ? stop + 1 : end;
  }

  static boolean tellsOfSpeaking(String text) {
    return GAVE.matcher(text).find() || SAID.matcher(text).find();
  }
}
