package dev.lookback.reading;

import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the talk that a paragraph in Latin letters tells of: "A and B presented “title”", "a talk
 * by A".
 */
final class LatinSpeech {

  private static final Wording LATIN =
      Wording.of(
          "((?:[\\p{L}@][\\p{L}\\p{M}\\p{N}'’`.()/_-]*[ ,]{1,2}){1,14}?)(?:\\([^()]{1,30}\\) )?(?:(?:from|of|at) ([\\p{L}\\p{N} .&-]{2,40}?),? )?(?:then |also |then also )?(?:presented|presents|shares|gives (?:us )?(?:a |an |the )?(?:overview|talk|presentation|introduction)?(?: (?:of|on|about|to))?|talks about|speaks about|shows|demonstrat(?:es|ing)|discusses|explains|describes|introduces|tells (?:us )?about|gave (?:us )?(?:a |the )?(?:talk|presentation|session|keynote|lightning talk|workshop|introduction)?(?: (?:titled|called|entitled|on|about|to))?|talked (?:to us )?about|spoke (?:to us )?(?:about|on)|shared|introduced|discussed|demonstrated|delivered|demoed|explained|covered|walked (?:us|everyone|the audience) through|showed(?: us)?|held|hosted|led|described|explored|opened with|closed with|kicked off with)\\s*[:,]?\\s*(?:a |the )?(?:talk |session |presentation |keynote )?(?:titled |called |entitled |about |on )?(?:[“\"«‘]([^”\"»]{3,200})[”\"»’]|\\*?([^.;!?“”\"]{4,160}))");

  /** What a name begins with that has more words than one. */
  private static final Wording FULL_NAME =
      Wording.of(
          "\\p{Lu}[\\p{L}\\p{M}'’`.-]* (?:[DdLl][aeo]|[Vv][ao]n |al |bin |el |ten |ter |y |[\\p{Lu}(\"“])");

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

  /** "A gave the first talk, a live one, titled “title”". */
  private static final Wording TITLED =
      Wording.of(
          "((?:[\\p{L}@][\\p{L}\\p{M}\\p{N}'’`.-]*[ ,]{1,2}){2,8}?)(?:gave|gives|presented|presents|delivered|delivers|held|holds) [^.!?;“”\"]{0,80}?(?:titled|entitled|called),? [“\"]([^”\"\\n]{2,200})[”\"]");

  private static final Wording LINK_WORDS =
      Wording.anyCase(
          "\\s*[(\\[](?:the |his |her |their )?(?:slides?|slide deck|videos?|recording)[)\\]]$");

  private static final Wording PRONOUN =
      Wording.anyCase("(?:we|they|he|she|it|i|you|who|this|the|our|a|an)\\b");

  private static final Wording BY =
      Wording.anyCase(
          "([^.\\n:]{0,80}?\\b(?:talk|word|words|speech|keynote|presentation|introduction|session|demo|workshop)\\b[^.\\n:]{0,60}?) by (\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})(?:(?:, | from | of )([^,.:;()]{2,60}))?");

  private static final Wording AND =
      Wording.of("\\s*(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s+with\\s+)\\s*");

  private static final Wording NO_NAME =
      Wording.anyCase("^(?:we|they|he|she|it|i|this|the|our|you|who|which)\\b");

  private LatinSpeech() {}

  /** "First, A and B presented “title”." */
  static @Nullable Draft read(String text, int line, int block) {
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
    if (!FULL_NAME.matcher(sentence).lookingAt()) {
      return null;
    }
    Wording.Search titled = TITLED.matcher(sentence);
    Wording.Search matcher = LATIN.matcher(sentence);
    List<Mention> people;
    String quoted;
    String title;
    if (titled.lookingAt()) {
      people = latinPeople(titled.group(1));
      quoted = titled.group(2);
      title = quoted;
    } else if (matcher.lookingAt()) {
      people = from(latinPeople(matcher.group(1)), matcher.group(2));
      quoted = matcher.group(3);
      title = quoted != null ? quoted : LINK_WORDS.matcher(Titles.bare(matcher.group(4))).cut();
    } else {
      return null;
    }
    if (people.isEmpty()) {
      return null;
    }
    title = Titles.bare(title);
    if (THIS.matcher(title).matches()) {
      return null;
    }
    Draft draft =
        new Draft(
            title,
            quoted != null ? Title.QUOTED : Title.PHRASE,
            Evidence.stated(line, text),
            block,
            block);
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

  /** "Jane Roe from Acme": the affiliation of the one person before it. */
  private static List<Mention> from(List<Mention> people, @Nullable String organisation) {
    if (people.size() != 1 || organisation == null) {
      return people;
    }
    Mention one = people.get(0);
    return List.of(new Mention(one.name(), one.aliases(), organisation.strip(), 0, 0, 0));
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
          || NO_NAME.matcher(name).find()) {
        return people.isEmpty() ? List.of() : people;
      }
      people.add(new Mention(name, List.of(), null, 0, 0, 0));
    }
    return people;
  }
}
