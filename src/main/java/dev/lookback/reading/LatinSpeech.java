package dev.lookback.reading;

import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the talks that a paragraph in Latin letters tells of: "A and B presented “title”", "A, CTO
 * of Acme, gave a short talk about …", "a talk by A".
 */
final class LatinSpeech {

  private static final String NOUN =
      "(?:talks?|presentation|session|keynote|introduction|intro|overview|demo|demonstration|workshop|report|speech(?:es)?|remarks?|tour|update|tutorial|lecture|discussion|rundown)";

  /** The verb of giving a talk, with everything up to what the talk is about. */
  private static final Wording GAVE =
      Wording.of(
          " (?:presented|presents|presenting|shared|shares|sharing|showed(?: us)?|shows(?: us)?|demonstrated|demonstrates|demonstrating|demoed|discussed|discusses|discussing|explained|explains|explaining|described|describes|introduced|introduces|introducing|covered|covers|explored|explores|delivered|delivers|held|holds|hosted|led|"
              + "(?:talk(?:ed|s|ing)|sp(?:oke|eaks|eaking)|told (?:us|everyone)|tells us|went)(?: (?:to us|in (?:more |some |great )?detail|at length|briefly|deeper|more))* (?:about|on|into|through)|"
              + "joined us(?: from [^,.;]{2,40}?)?(?:,? and| to) (?:sp(?:oke|eak)|talk(?:ed)?|tell us|told us) (?:about|on)|"
              + "(?:(?:will|is going to|are going to)(?: (?:also|then|be))*) (?:present(?:ing)?|shar(?:e|ing)|show(?:ing)?(?: us)?|demonstrat(?:e|ing)|discuss(?:ing)?|explain(?:ing)?|introduc(?:e|ing)|cover(?:ing)?|explor(?:e|ing)|deliver(?:ing)?|(?:talk(?:ing)?|speak(?:ing)?)(?: to us)? (?:about|on)|giv(?:e|ing)(?: us)?(?= (?:an?|the|his|her|their|our) ))|"
              + "walked (?:(?:us|everyone|the audience|the group) )?through|took (?:us|the audience) through|took the (?:stage|floor) (?:to|and) (?:(?:talk(?:ed)?|speak|spoke|tell us|told us) (?:about|on)|present(?:ed)?|explain(?:ed)?|discuss(?:ed)?|show(?:ed)?)|"
              + "(?:graced (?:us|the \\p{Ll}+|our \\p{Ll}+)|opened|closed|started|finished|ended|concluded|kicked(?: (?:things|it|us|everything|the \\p{Ll}+))? off|got [^.,;]{0,50} started)(?: (?:the \\p{Ll}+|things))?(?: off)? with|"
              + "(?:gave|gives|giving|had|did)(?: us)?(?= (?:an?|the|his|her|their|our) (?:[\\p{L}-]+ ){0,4}?"
              + NOUN
              + "\\b| [“\"‘]))\\s*[:,]?\\s*");

  /** "presented on caches". */
  private static final Wording PREPOSITION = Wording.of("^(?:on|about) (?=\\p{Ll})");

  /** The words around a talk's title that are no part of it. */
  private static final Wording ABOUT =
      Wording.of(
          "^(?:(?:an? |the |his |her |their |our )(?:[\\p{L}-]+ ){0,4}?)?"
              + NOUN
              + "\\b(?:, [^.!?;“”\"]{0,60}?)?,? ?(?:titled|called|entitled|named|about|on how to|on|of|to|from|:|,)? ?(?=\\S)");

  private static final Wording QUOTED =
      Wording.of("^[^.!?;“”\"«]{0,80}?[“\"«‘]([^”\"»\\n]{3,200})[”\"»’]");

  /** A word or two in quotation marks that are only not meant word by word. */
  private static final Wording ASIDE = Wording.of("\\p{Ll}+(?: \\p{Ll}+)?");

  private static final Wording PLAIN =
      Wording.of("^\\*?([^.!?;“”\"\\n]{3,160}(?:\\.[\\p{L}\\d][^.!?;“”\"\\n]{0,80}){0,3})");

  /** "a lightning talk by Jane Roe from Acme about caches". */
  private static final Wording TALK_BY =
      Wording.of(
          " ("
              + NOUN
              + "(?: (?:to|on|about|of) [^.,;:“”\"]{3,60}?)?|words?),? (?:(?:was |were )?(?:given |delivered |presented |held |done |led )?)(?:by|from) (?=(?:the |our |an? )?(?:[\\p{L}.-]+ ){0,4}\\p{Lu})");

  /** Before another subject in one sentence. */
  private static final Wording CONJUNCTION =
      Wording.of("[,;]? (?:and|while|whereas|followed by|before) (?=\\p{Lu})|; (?=\\p{Lu})");

  /** What goes on about a talk rather than with its topic. */
  private static final Wording SENSE_END =
      Wording.of(
          "(?:,? (?:which|where|giving us|who)\\b|, (?:demonstrated|showed|explained|discussed|presented|shared)\\b|, (?:and|as|so|but|while) (?:he|she|they|we|it|this|that)\\b| and (?:pointed|showed|gave|demonstrated|explained|walked|took|told|answered|shared|left|had|even|also|then|unveiled|announced|introduced|presented|discussed|described|offered|invited|encouraged|highlighted|talked|spoke|covered|explored)\\b).*$");

  /** "first talk" says nothing of what it was about. */
  private static final Wording ONLY_NOUN =
      Wording.anyCase(
          "(?:first|second|third|fourth|next|last|final|1st|2nd|3rd|main|opening|closing)? ?(?:talks?|session|presentation|speech)");

  private static final Wording PASSIVE = Wording.of(" (?:was|were|is|are|be|been|being)$");

  private static final Wording IN_QUOTES = Wording.of("[“\"]([^“”\"\n]{4,150})[”\"]");

  /** A first name alone, where the sentence says that its bearer spoke. */
  private static final Wording ALONE = Wording.of("\\p{Lu}\\p{Ll}{2,20}");

  private static final Wording ARTICLE =
      Wording.anyCase(
          "an?|the|his|her|their|our|with|was|were|is|and|then|next|last|first|second|");

  private static final Wording SUBJECT_END =
      Wording.of(
          " (?:about|on|titled|called|entitled|and (?:continued|ended|closed|then|a|an|the)|which|who|that|where|gained|was|were|drew|got|received|followed)\\b|[!?;:]|[.](?= |$)|, (?:who|which|and (?=\\p{Ll}))");

  private static final Wording TOPIC =
      Wording.of(
          "^ (?:about|on|titled|called|entitled) ((?:[^.!?;\\n]|[.](?=\\p{L})){4,160}?)(?= (?:gained|was|were|drew|attracted|sparked|received|got|followed|because|which)\\b|, (?:s?he|they|who|which|where|and)\\b|[.!?;\\n]|$)");

  private static final int SENTENCES = 12;
  private static final int LONGEST_SENTENCE = 700;
  private static final int LONGEST_SUBJECT = 160;
  private static final int VERBS = 4;

  private static final Wording SENTENCE_END = Wording.of("[.!?][”\")]?\\s+(?=[\\p{Lu}“\"*])");

  private static final Wording THIS =
      Wording.anyCase(
          "(?:this|the|a|an|our|their|his|her) (?:\\p{L}+ )?(?:talk|session|event|workshop|presentation|meetup)s?|(?:the (?:conversation|discussion|audience|evening|event|day)|some|it|this|that|these|those|more|everyone|everything)\\b.*|.* to us");

  private static final Wording LEAD_IN =
      Wording.anyCase(
          "^(?:(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Next|Then|So|And|But|Later(?: on)?|Finally|After that|After this|After the break|Last(?:ly)?(?=,)|To start|To begin|To finish|Afterwards|Also|Up first|Next up|This (?:month|week|time|year|evening)|Tonight|After the break|After lunch|Our (?:first|second|third|last|next) speaker(?: was)?|The (?:first|second|third|last|next|final) (?:talk|speaker)(?: was)?)[, ]+(?:(?:up )?was |by )?)+");

  /** "In the second half, Jane Roe …". */
  private static final Wording CLAUSE =
      Wording.of(
          "^(?:In|At|After|On|As|For|To|During|Following|Before|With|From|This|Last)\\b[^,]{2,60}, (?=\\p{Lu})");

  private static final Wording LINK_WORDS =
      Wording.anyCase(
          "\\s*[(\\[](?:the |his |her |their )?(?:slides?|slide deck|videos?|recording)[)\\]]:?$");

  private static final Wording PRESENTED =
      Wording.of("([^“”\"\\n]{2,500}?) presented [“\"]([^”\"\\n]{2,200})[”\"]");

  /** "A long-time colleague of mine, Jane Roe, presented …". */
  private static final Wording APPOSED =
      Wording.of(
          "^(?:[Oo]ur|[Mm]y|[Aa]n?|[Tt]he|.{2,40} (?:our|my|an?|the)) [^,]{4,60}, (\\p{Lu}[^,]{4,50}),?$");

  private static final Wording PRONOUN =
      Wording.anyCase("(?:we|they|he|she|it|i|you|who|this|the|our|a|an)\\b");

  private static final Wording HE = Wording.anyCase("s?he");

  private LatinSpeech() {}

  /** The first talk of a paragraph, or null. */
  static @Nullable Draft read(String text, int line, int block) {
    List<Draft> all = all(text, line, block);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The talks of a paragraph, one for each person or group. */
  static List<Draft> all(String text, int line, int block) {
    List<Draft> drafts = new ArrayList<>();
    Evidence evidence = Evidence.stated(line, text);
    int from = presented(text, evidence, block, drafts);
    for (int i = 0; i < SENTENCES && from < text.length(); i++) {
      int to = sentenceEnd(text, from);
      String sentence = Texts.cut(text.substring(from, to).strip(), LONGEST_SENTENCE);
      int known = drafts.size();
      Draft quoted = InPassing.titled(sentence, evidence, block);
      if (quoted != null) {
        add(quoted, drafts);
      }
      gave(sentence, evidence, block, drafts);
      talkBy(sentence, evidence, block, drafts);
      Draft told = drafts.size() > known ? null : InPassing.told(sentence, evidence, block);
      if (told != null) {
        add(told, drafts);
      }
      from = to;
    }
    return drafts;
  }

  private static int sentenceEnd(String text, int from) {
    Wording.Search end = SENTENCE_END.matcher(text);
    return end.find(from) ? end.end() : text.length();
  }

  /** "First, A and B presented “title”": between the two stand names, whatever their form. */
  private static int presented(String text, Evidence evidence, int block, List<Draft> drafts) {
    if (!text.contains(" presented ")) {
      return 0;
    }
    String head = Texts.cut(text, LONGEST_SENTENCE);
    String rest = LEAD_IN.matcher(head).cut();
    Wording.Search presented = PRESENTED.matcher(rest);
    if (!presented.lookingAt() || PRONOUN.matcher(presented.group(1)).lookingAt()) {
      return 0;
    }
    Draft draft = new Draft(Titles.bare(presented.group(2)), Title.QUOTED, evidence, block, block);
    List<Mention> people = Verbatim.people(presented.group(1));
    boolean described =
        people.stream().anyMatch(person -> Character.isLowerCase(person.name().charAt(0)));
    List<Mention> plain = described ? subject(presented.group(1)) : people;
    (plain.isEmpty() ? people : plain).forEach(draft::add);
    add(draft, drafts);
    return head.length() - rest.length() + presented.end();
  }

  /** "A from Acme gave a talk titled “title”". */
  private static void gave(String written, Evidence evidence, int block, List<Draft> drafts) {
    Wording.Search gave = GAVE.matcher(written);
    int from = 0;
    for (int i = 0; i < VERBS && gave.find() && gave.start() - from <= LONGEST_SUBJECT; i++) {
      String before = written.substring(from, gave.start());
      boolean passive = PASSIVE.matcher(before).find() && !gave.group().contains("ing ");
      boolean placed = gave.group().contains("held") && isPlaced(written, gave.end());
      if (passive || placed) {
        continue;
      }
      Wording.Search joint = CONJUNCTION.matcher(before);
      String clause = from > 0 && joint.lookingAt() ? before.substring(joint.end()) : before;
      String subject = LEAD_IN.matcher(clause).cut().strip();
      List<Mention> people = subject(subject);
      if (people.isEmpty() && subject.indexOf(' ') < 0) {
        people =
            HE.matcher(subject).matches()
                ? meant(evidence.quote(), written)
                : inFull(subject, evidence.quote());
      }
      if (!people.isEmpty()) {
        int next = nextClause(written, gave.end());
        int end = next < 0 ? written.length() : next;
        String object = SENSE_END.matcher(written.substring(gave.end(), end)).cut();
        Draft draft = about(PREPOSITION.matcher(object).cut(), evidence, block);
        if (draft != null) {
          people.forEach(draft::add);
          add(draft, drafts);
        }
        if (next < 0) {
          return;
        }
        from = next;
        gave.region(next, written.length());
      }
    }
  }

  /** Where somebody else's talk is told in the same sentence: ", and Jane Roe showed …"; or -1. */
  private static int nextClause(String text, int at) {
    Wording.Search joint = CONJUNCTION.matcher(text);
    joint.region(at, text.length());
    for (int i = 0; i < VERBS && joint.find(); i++) {
      Wording.Search gave = GAVE.matcher(text);
      if (gave.find(joint.end())
          && gave.start() - joint.end() <= LONGEST_SUBJECT
          && !subject(text.substring(joint.end(), gave.start())).isEmpty()) {
        return joint.start();
      }
    }
    return -1;
  }

  /** Whether it goes on with where or when, as in "the conference held in Basel". */
  private static boolean isPlaced(String text, int at) {
    return text.startsWith("in ", at) || text.startsWith("at ", at) || text.startsWith("on ", at);
  }

  /** Whom "he" or "she" in a sentence means: the only person that the text before it names. */
  private static List<Mention> meant(String text, String sentence) {
    int at = text.indexOf(sentence);
    String name = at <= 0 ? null : LatinSpeakers.only(text.substring(0, at));
    return name == null ? List.of() : List.of(Mention.of(name, null));
  }

  /** "John talked about caches", where the paragraph has named John Doe before. */
  private static List<Mention> inFull(String first, String text) {
    int at =
        first.length() < 2 || !Character.isUpperCase(first.charAt(0))
            ? -1
            : text.indexOf(first + " ");
    if (at < 0) {
      return List.of();
    }
    int end = at + first.length() + 1;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return LatinSpeakers.read(text.substring(at, end));
  }

  private static List<Mention> subject(String subject) {
    List<Mention> people = LatinSpeakers.read(subject);
    if (people.isEmpty()) {
      people = LatinSpeakers.read(CLAUSE.matcher(subject).cut());
    }
    if (people.isEmpty()) {
      people = LatinSpeakers.read(subject.substring(subject.lastIndexOf(": ") + 1));
    }
    Wording.Search apposed = people.isEmpty() ? APPOSED.matcher(subject) : null;
    return apposed != null && apposed.find() ? LatinSpeakers.read(apposed.group(1)) : people;
  }

  private static @Nullable Draft about(String object, Evidence evidence, int block) {
    Wording.Search quoted = QUOTED.matcher(object);
    if (quoted.find()) {
      if (ASIDE.matcher(quoted.group(1)).matches()) {
        return null;
      }
      return new Draft(Titles.bare(quoted.group(1)), Title.QUOTED, evidence, block, block);
    }
    Wording.Search plain = PLAIN.matcher(ABOUT.matcher(object).cut());
    if (!plain.find()) {
      plain = PLAIN.matcher(object);
      if (!plain.find()) {
        return null;
      }
    }
    String title = Titles.bare(LINK_WORDS.matcher(Titles.bare(plain.group(1))).cut());
    return title.length() < 4 || THIS.matcher(title).matches()
        ? null
        : new Draft(title, Title.PHRASE, evidence, block, block);
  }

  /** "an introduction by A, CTO of Acme, and a talk by B about caches". */
  private static void talkBy(String sentence, Evidence evidence, int block, List<Draft> drafts) {
    Wording.Search by = TALK_BY.matcher(sentence);
    while (by.find()) {
      String behind = sentence.substring(by.end());
      Wording.Search end = SUBJECT_END.matcher(behind);
      int stop = end.find() ? end.start() : behind.length();
      String who = behind.substring(0, Math.min(stop, LONGEST_SUBJECT));
      List<Mention> people = LatinSpeakers.read(who.replaceFirst("^(?:the|our|an?) ", ""));
      if (people.isEmpty() && ALONE.matcher(who).matches() && by.group().contains("was ")) {
        people = List.of(Mention.of(who.strip(), null));
      }
      Wording.Search topic = TOPIC.matcher(behind.substring(stop));
      if (!people.isEmpty()) {
        String title = topic.find() ? topic.group(1) : named(sentence, by);
        Title sureness = Title.PHRASE;
        if (ONLY_NOUN.matcher(title).matches()) {
          title = quotedBehind(evidence.quote(), sentence);
          sureness = Title.QUOTED;
        }
        Draft draft = new Draft(Titles.bare(title), sureness, evidence, block, block);
        people.forEach(draft::add);
        add(draft, drafts);
      }
    }
  }

  /** The first title in quotation marks behind a sentence; empty if there is none. */
  private static String quotedBehind(String text, String sentence) {
    int from = Math.max(0, text.indexOf(sentence)) + sentence.length();
    Wording.Search quoted = IN_QUOTES.matcher(text);
    return from < text.length() && quoted.find(from) ? quoted.group(1) : "";
  }

  /** What the sentence calls a talk: "lightning talk", "introduction to caches". */
  private static String named(String sentence, Wording.Search by) {
    String before = sentence.substring(0, by.start());
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return ARTICLE.matcher(word).matches() ? by.group(1) : word + " " + by.group(1);
  }

  /**
   * A person who is told of twice in one paragraph gave one talk, and behind a talk with a title
   * others without are part of its story.
   */
  private static void add(Draft draft, List<Draft> drafts) {
    if (draft.title.isEmpty()) {
      return;
    }
    boolean known = drafts.stream().anyMatch(other -> other.overlaps(draft));
    boolean aside =
        draft.sureness != Title.QUOTED
            && !drafts.isEmpty()
            && drafts.get(0).sureness == Title.QUOTED;
    if (!known && !aside && !draft.people.isEmpty()) {
      drafts.add(draft);
    }
  }
}
