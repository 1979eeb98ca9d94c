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
          "带来|分享|发表|演讲|介绍|讲解|讲述|致[辞词]|解读|汇报|阐述|展示|演示|探讨|剖析|报告|主题|题为|表达|做了|作了|为大家|给大家|向大家|展现|主持|讲了|聊|研究");

  /** Verbs of saying, which tell of a talk only beside a caption of the same person. */
  private static final Wording SAID = Wording.of("表示|指出|强调|认为|提到|谈到|说|呼吁|提出|阐释|围绕|角度|从");

  private static final Wording BOOK =
      Wording.of(
          "(?:课程|书籍|图书|新书|专著|著有|著作|出版|一书|纲要|获赠|赠送|赠|编写|撰写|参与|通过|获得|信通院|实验|教材|翻译|译有|合著|书|栏目|专栏|论文)$");
  private static final Wording BOOK_AFTER =
      Wording.of("^(?:一书|书籍|一本|认证|课程|图书|教材|等书|等书籍|作者|系列丛书|规定|白皮书|杂志)");
  private static final Wording THEME_LIST = Wording.of("^[，、]?《");

  private static final Wording QUOTED =
      Wording.of("“([^“”]{4,120})”|「([^「」]{4,80})」|\"([^\"\\n]{4,120})\"");
  private static final Wording QUOTE_LEAD =
      Wording.of(
          "(?:带来(?:了|的)?(?:议题|主题)?|发表(?:了)?(?:基于|的|题为)?|以|题为|主题为|主题是|题目是|议题是|关于|围绕|分享(?:了|的)?(?:主题(?:是|为))?|做(?:了)?(?:关于|题为)?|作(?:了)?(?:关于|题为)?|基于|展现|介绍(?:了)?|讲解(?:了)?|演讲|就)[:：]?\\s*$");
  private static final Wording QUOTE_TAIL =
      Wording.of(
          "^\\s*(?:为主题|为题|的?(?:精彩|相关|技术|专题)?(?:主题|议题)?(?:分享|演讲|议题|报告|致辞|技术分享)|主题(?:分享|演讲)|做出|进行|展开|的话题)");

  /** What was spoken about, in the words behind the verb. */
  private static final Wording PHRASE =
      Wording.of(
          "(?:(?:分享|介绍|讲解|讲述|阐述|解读|展示|演示|探讨|剖析|汇报|带来|主持|(?<!通过)分析|揭秘|公开|讲|聊)(?:了|到)?(?:关于|有关)?|(?:话题|主题|题目|内容)(?:是|为)|围绕着?|就|针对|关于)([^，。；：！？\\n]{4,80})");

  private static final Wording PHRASE_TAIL =
      Wording.of(
          "(?:等?(?:方面)?(?:的|做了?|作了?|进行了?|展开了?|向大家)?(?:相关|精彩|主题|技术|专题|一系列|详细|深入|全面|独到|部分|多方面|情况)*(?:的)?(?:分享|演讲|介绍|讲解|内容|议题|情况|阐述|解读|展望|交流|致辞|探讨|剖析)(?:内容|活动)?|等(?:精彩)?(?:内容|方面|情况)?|的?部分|做了?)$");
  private static final Wording PHRASE_HEAD =
      Wording.of("^(?:了|的|着|关于|有关|给?大家|我们|为大家|向大家|现场|观众|[:：]|到了?|自己|对|一下|当前)+");

  private static final Wording SPOKE =
      Wording.of("^(?:\\p{IsHan}{0,6}(?:表示|指出|强调|认为|提到|谈到|介绍到|说|呼吁|研究|主要对|对|表达))(?:了|道|到)?");
  private static final Wording LATER =
      Wording.of(
          "(?:带来|分享|发表|介绍|讲解|讲述)了?([^，。；：！？\\n“《]{4,60}?)的(?:主题|精彩|技术|相关)?(?:分享|演讲|报告)|(?:介绍|讲解|讲述|分享|讲)了([^，。；：！？\\n“《]{4,60})");
  private static final Wording ANGLE = Wording.of("角度$|为大家$|本次活动$|^在.{0,8}上$");

  private static final Wording LATIN =
      Wording.of(
          "((?:[\\p{L}@][\\p{L}\\p{M}\\p{N}'’`.()/_-]*[ ,]{1,2}){1,14}?)(?:\\([^()]{1,30}\\) )?(?:(?:from|of|at) [\\p{L}\\p{N} .&-]{2,40}?,? )?(?:then |also |then also )?(?:presented|presents|shares|gives (?:us )?(?:a |an |the )?(?:overview|talk|presentation|introduction)?(?: (?:of|on|about|to))?|talks about|speaks about|shows|demonstrat(?:es|ing)|discusses|explains|describes|introduces|tells (?:us )?about|gave (?:us )?(?:a |the )?(?:talk|presentation|session|keynote|lightning talk|workshop|introduction)?(?: (?:titled|called|entitled|on|about|to))?|talked (?:to us )?about|spoke (?:to us )?(?:about|on)|shared|introduced|discussed|demonstrated|delivered|demoed|explained|covered|walked (?:us|everyone|the audience) through|showed(?: us)?|held|hosted|led|described|explored|opened with|closed with|kicked off with)\\s*[:,]?\\s*(?:a |the )?(?:talk |session |presentation |keynote )?(?:titled |called |entitled |about |on )?(?:[“\"«‘]([^”\"»]{3,200})[”\"»’]|\\*?([^.;!?“”\"]{4,160}))");
  private static final int SENTENCES = 5;
  private static final Wording SENTENCE_END = Wording.of("[.!?]\\s+(?=\\p{Lu})");
  private static final Wording THIS =
      Wording.anyCase(
          "(?:this|the|a|an|our|their|his|her) (?:talk|session|event|workshop|presentation|meetup)s?");
  private static final Wording LATIN_LEAD =
      Wording.anyCase(
          "^(?:(?:First(?:ly)?|Second(?:ly)?|Third|Next|Then|Later|Finally|After that|After this|After the break|Last(?:ly)?|To start|To begin|Afterwards|Up first|Our (?:first|second|third|last|next) speaker(?: was)?)[, ]+(?:(?:up )?was )?)+");
  private static final Wording PRESENTED =
      Wording.of("([^“”\"\\n]{2,500}?) presented [“\"]([^”\"\\n]{2,200})[”\"]");
  private static final Wording PRONOUN =
      Wording.anyCase("(?:we|they|he|she|it|i|you|who|this|the|our|a|an)\\b");
  private static final Wording BY =
      Wording.anyCase(
          "([^.\\n:]{0,80}?\\b(?:talk|word|words|speech|keynote|presentation|introduction|session|demo|workshop)\\b[^.\\n:]{0,60}?) by (\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})(?:(?:, | from | of )([^,.:;()]{2,60}))?");
  private static final Wording SHOWED =
      Wording.of(
          "\\s*.{0,14}?(?:带来|分享|发表|演讲|介绍|讲解|讲述|解读|揭秘|展示|演示|公开|透露|探讨|剖析|阐述|gave|shared|presented|shares|presents|talked|spoke|showed|introduced)");
  private static final Wording BARE = Wording.of("带来|分享|演讲|发表|致辞");
  private static final Wording AND =
      Wording.of("\\s*(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s+with\\s+)\\s*");
  private static final Wording TOGETHER = Wording.of("共同|一起|联合|分别|和|与|以及|、");

  private Speech() {}

  /** What a paragraph says of talks, and who it names besides. */
  record Told(@Nullable Draft draft, List<Mention> named, boolean attendees) {}

  static Told read(String text, int line, int block) {
    List<Mention> named = People.in(text);
    if (named.isEmpty()) {
      Mention bare = bare(text);
      if (bare == null) {
        return new Told(latin(text, line, block), named, false);
      }
      named = List.of(bare);
    }
    List<Mention> speakers = speakers(text, named);
    if (speakers.isEmpty()) {
      return new Told(null, named, named.size() >= 3);
    }
    Draft draft = draft(text, speakers, line, block);
    return new Told(draft, named, false);
  }

  /** A name without a job that opens a paragraph about a talk: 罗毅在…上进行了…的主题演讲. */
  private static @Nullable Mention bare(String text) {
    boolean surname =
        text.length() > 8 && Names.isHan(text.charAt(0)) && Names.isSurname(text.charAt(0));
    int length = surname ? Names.lengthAt(text, 0) : 0;
    if (length == 0 || !BARE.matcher(text.substring(0, sentenceEnd(text, length))).find()) {
      return null;
    }
    String name = text.substring(0, length);
    boolean other =
        !Names.isSureHanName(name) || EventPlaces.isCity(name) || Credential.hasRole(name);
    return other ? null : new Mention(name, List.of(), null, 0, 0, length);
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
    Mention person = Caption.parse(text.substring(0, bold));
    if (person == null || !SHOWED.matcher(text.substring(bold)).lookingAt()) {
      return null;
    }
    String title = quotedTitle(text, 0, bold);
    Title sureness = title == null ? Title.PHRASE : Title.QUOTED;
    title = title != null ? title : phrase(text, bold);
    title = title != null ? title : clause(text, bold);
    if (title == null) {
      return null;
    }
    Draft draft = new Draft(title, sureness, Evidence.stated(line.number(), text), block, block);
    draft.told = true;
    draft.add(person);
    return draft;
  }

  /**
   * Those who speak in the first sentence that tells of a talk; nobody if the sentence lists who
   * came.
   */
  private static List<Mention> speakers(String text, List<Mention> named) {
    for (int i = 0; i < named.size(); i++) {
      Mention first = named.get(i);
      int stop = sentenceEnd(text, first.end());
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

  private static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("。！？!?\n".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static Draft draft(String text, List<Mention> speakers, int line, int block) {
    Mention first = speakers.get(0);
    int from = text.lastIndexOf('。', first.start()) + 1;
    int end = speakers.get(speakers.size() - 1).end();
    Evidence evidence = Evidence.stated(line, text);
    String title = quotedTitle(text, from, end);
    Title sureness = Title.QUOTED;
    int told = storyStart(text, end);
    if (title == null) {
      title = Titles.greeting(text.substring(told, sentenceEnd(text, told)));
      sureness = Title.GREETING;
    }
    if (title == null) {
      title = phrase(text, told);
      sureness = Title.PHRASE;
    }
    if (title == null) {
      title = clause(text, told);
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
    int stop = sentenceEnd(text, end);
    boolean over = text.substring(end, stop).isBlank() && stop + 1 < text.length();
    return over ? stop + 1 : end;
  }

  /** The title in 《》 or quotation marks, looking first behind the speaker. */
  static @Nullable String quotedTitle(String text, int from, int speakerEnd) {
    String behind = bookTitle(text, speakerEnd, Math.min(text.length(), speakerEnd + 160));
    if (behind == null) {
      behind = quotation(text, speakerEnd, Math.min(text.length(), speakerEnd + 160));
    }
    if (behind == null) {
      behind = bookTitle(text, from, speakerEnd);
    }
    return behind != null ? behind : quotation(text, from, speakerEnd);
  }

  private static @Nullable String bookTitle(String text, int from, int to) {
    for (int open = text.indexOf('《', from);
        open >= 0 && open < to;
        open = text.indexOf('《', open + 1)) {
      int close = closing(text, open);
      if (close < 0) {
        return null;
      }
      String lead = text.substring(Math.max(0, open - 6), open).strip();
      String tail = text.substring(close + 1, Math.min(text.length(), close + 8)).strip();
      if (!BOOK.matcher(lead).find()
          && !BOOK_AFTER.matcher(tail).find()
          && !THEME_LIST.matcher(tail).find()) {
        return Titles.bare(text.substring(open + 1, close));
      }
      open = close;
    }
    return null;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i < open + 160; i++) {
      if (text.charAt(i) == '《') {
        depth++;
      } else if (text.charAt(i) == '》' && --depth == 0) {
        return i;
      }
    }
    return text.indexOf('》', open) - open < 160 ? text.indexOf('》', open) : -1;
  }

  private static @Nullable String quotation(String text, int from, int to) {
    Wording.Search quoted = QUOTED.matcher(text);
    quoted.region(from, Math.min(text.length(), to + 120));
    while (quoted.find() && quoted.start() < to) {
      String words =
          quoted.group(1) != null
              ? quoted.group(1)
              : quoted.group(2) != null ? quoted.group(2) : quoted.group(3);
      String lead = text.substring(Math.max(from, quoted.start() - 14), quoted.start());
      String tail = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + 12));
      boolean led = QUOTE_LEAD.matcher(lead).find();
      boolean tailed = QUOTE_TAIL.matcher(tail).find();
      boolean speech = words.endsWith("。") || lead.matches("(?s).*(?:表示|指出|说|认为|强调|提到)[:：，,]?\\s*");
      if (!speech && (tailed || (led && words.length() >= 6))) {
        return Titles.bare(words);
      }
    }
    return null;
  }

  /**
   * What a sentence says that a talk was about, without quotation marks; null if it says nothing of
   * the kind.
   */
  static @Nullable String phrase(String text, int from) {
    int stop = Math.min(text.length(), Math.max(sentenceEnd(text, from), from + 1));
    Wording.Search phrase = PHRASE.matcher(text);
    phrase.region(Math.min(from, text.length()), stop);
    String best = null;
    while (phrase.find()) {
      String words = tidy(phrase.group(1));
      if (words.startsWith("在") && words.endsWith("下") && phrase.end() + 1 < stop) {
        words = tidy(text.substring(phrase.end() + 1, clauseEnd(text, phrase.end() + 1)));
      }
      if (words.length() >= 4
          && (best == null || (best.length() < 8 && words.length() > best.length()))) {
        best = words;
        if (best.length() >= 8) {
          break;
        }
      }
    }
    return best != null ? best : later(text, stop);
  }

  /** "… . This time he brought us X": the talk is told in a later sentence. */
  private static @Nullable String later(String text, int from) {
    Wording.Search later = LATER.matcher(text);
    later.region(Math.min(from, text.length()), text.length());
    return later.find() ? tidy(later.group(1) != null ? later.group(1) : later.group(2)) : null;
  }

  /** The first clause behind the speaker that says something, without its verb. */
  static @Nullable String clause(String text, int from) {
    String best = null;
    int stop = Math.min(text.length(), Math.max(sentenceEnd(text, from), from + 1));
    for (String part :
        text.substring(Math.min(from, text.length()), Math.min(text.length(), stop + 120))
            .split("[，。；：:“”！\n]", -1)) {
      String words = tidy(SPOKE.matcher(part.strip()).cut());
      if (words.length() >= 8 && !words.startsWith("在") && !ANGLE.matcher(words).find()) {
        best = words;
        break;
      }
    }
    return best;
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "，。；！？\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String tidy(String phrase) {
    String words = PHRASE_HEAD.matcher(phrase.strip()).cut();
    Wording.Search again = PHRASE.matcher(words);
    if (again.find()
        && again.start() < 12
        && words.length() - again.start(1) >= 6
        && !words.startsWith("如何")) {
      words = PHRASE_HEAD.matcher(again.group(1)).cut();
    }
    String cut = PHRASE_TAIL.matcher(words).cut();
    return Titles.bare(cut.length() >= 4 ? cut : words);
  }

  /** "First, A and B presented “title”." */
  private static @Nullable Draft latin(String text, int line, int block) {
    Draft presented = presented(text, line, block);
    if (presented != null) {
      return presented;
    }
    int stop = 0;
    for (int i = 0; i < SENTENCES && stop < text.length(); i++) {
      int next = endOfSentence(text, stop);
      Draft draft = latinSentence(text.substring(stop, next).strip(), text, line, block);
      if (draft != null) {
        return draft;
      }
      stop = next;
    }
    return null;
  }

  private static int endOfSentence(String text, int from) {
    Wording.Search end = SENTENCE_END.matcher(text);
    return end.find(from) ? end.end() : text.length();
  }

  private static @Nullable Draft latinSentence(String written, String text, int line, int block) {
    String sentence =
        LATIN_LEAD.matcher(written.length() > 600 ? written.substring(0, 600) : written).cut();
    Wording.Search matcher = LATIN.matcher(sentence);
    if (!matcher.lookingAt()) {
      return null;
    }
    List<Mention> people = latinPeople(matcher.group(1));
    if (people.isEmpty()) {
      return null;
    }
    boolean quoted = matcher.group(2) != null;
    String title = Titles.bare(quoted ? matcher.group(2) : matcher.group(3));
    if (THIS.matcher(title).matches()) {
      return null;
    }
    Draft draft =
        new Draft(
            title, quoted ? Title.QUOTED : Title.PHRASE, Evidence.stated(line, text), block, block);
    people.forEach(draft::add);
    return draft;
  }

  /**
   * "First, A and B presented “title”": between the two stand names, whatever their form; or "a
   * talk by A".
   */
  private static @Nullable Draft presented(String text, int line, int block) {
    String head = LATIN_LEAD.matcher(text.length() > 700 ? text.substring(0, 700) : text).cut();
    Wording.Search presented = PRESENTED.matcher(head);
    Wording.Search by = BY.matcher(head);
    Draft draft = null;
    if (presented.lookingAt() && !PRONOUN.matcher(presented.group(1)).lookingAt()) {
      draft =
          new Draft(
              Titles.bare(presented.group(2)),
              Title.QUOTED,
              Evidence.stated(line, text),
              block,
              block);
      Verbatim.people(presented.group(1)).forEach(draft::add);
    } else if (by.lookingAt()
        && Names.isLatinName(by.group(2))
        && !Credential.hasRole(by.group(2))) {
      draft =
          new Draft(
              Titles.bare(by.group(1)), Title.PHRASE, Evidence.stated(line, text), block, block);
      String job = by.group(3);
      draft.add(
          new Mention(
              by.group(2),
              List.of(),
              job != null && (Credential.hasRole(job) || head.startsWith(" from", by.end(2)))
                  ? job.strip()
                  : null,
              0,
              0,
              0));
    }
    return draft == null || draft.people.isEmpty() ? null : draft;
  }

  static List<Mention> latinPeople(String words) {
    List<Mention> people = new ArrayList<>();
    for (String part : AND.split(words.strip())) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (name.indexOf(' ') < 0
          || !Names.isLatinName(name)
          || Credential.hasRole(name)
          || name.matches("(?i)(?:we|they|he|she|it|i|this|the|our|you|who|which)\\b.*")) {
        return people.isEmpty() ? List.of() : people;
      }
      people.add(new Mention(name, List.of(), null, 0, 0, 0));
    }
    return people;
  }

  static boolean tellsOfSpeaking(String text) {
    return GAVE.matcher(text).find() || SAID.matcher(text).find();
  }
}
