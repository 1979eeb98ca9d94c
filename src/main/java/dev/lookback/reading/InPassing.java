package dev.lookback.reading;

import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the talk that an English sentence names without a verb of speaking: "“Title” by Jane Roe
 * was a highlight", "Jane Roe's talk on caches", "First up was Jane Roe with “Title”".
 */
final class InPassing {

  private static final String NAMES =
      "("
          + LatinSpeakers.NAME
          + "(?:(?: from| of| at) [^,.;:“”\"]{2,40}?|, [^,.;:“”\"]{2,40}?,| ?[(][^()]{2,60}[)])?"
          + "(?:(?:,? and | & )"
          + LatinSpeakers.NAME
          + ")?)";

  private static final String QUOTED = "[“\"«]([^“”\"«»\\n]{4,160}?)[,.]?[”\"»]";

  private static final String TOPIC =
      "([^.!?;“”\"\\n]{4,160}?)(?=,? (?:which|who|where)\\b| (?:was|were|got|drew|followed)\\b|[.!?;\\n]|$)";

  private static final String NOUN =
      "(?:lightning |short |excellent |great |brilliant |first |second |third |final |closing |opening )?(?:talk|presentation|session|keynote|demo|workshop|tutorial)";

  /** “Title” by Jane Roe. */
  private static final Wording TITLE_BY =
      Wording.of(
          QUOTED
              + ",? (?:(?:was |is |were )?(?:given |presented |delivered |held |led )?by|with|from) "
              + NAMES
              + "(?=$|[,.;:!?)]| \\p{Ll}| [-–—(])");

  /** Jane Roe with “Title”. */
  private static final Wording NAME_WITH_TITLE =
      Wording.of(
          "(?:was|were|by|is|then|next|came|comes|heard|had|to) "
              + NAMES
              + ",? with (?:(?:his|her|their|a|the) )?(?:"
              + NOUN
              + " (?:on |about |titled |called )?)?"
              + QUOTED);

  /** Jane Roe's talk “Title”, Jane Roe's talk on caches. */
  private static final Wording OWN_TITLE =
      Wording.of(
          NAMES + "['’]s? " + NOUN + "(?: (?:on|about|titled|called|entitled))?[,:]? " + QUOTED);

  private static final Wording OWN_TOPIC =
      Wording.of(NAMES + "['’]s? " + NOUN + " (?:on|about) " + TOPIC);

  /** We heard from Jane Roe on caches. */
  private static final Wording HEARD =
      Wording.of(
          "\\b[Hh]eard (?:from )?"
              + NAMES
              + " (?:speak |talk |talking |speaking )?(?:on|about) (?:how )?"
              + TOPIC);

  /** In “Title”, Jane Roe explained. */
  private static final Wording IN_TITLE =
      Wording.of(
          "(?:^|[,;] )[Ii]n (?:(?:his|her|their) "
              + NOUN
              + " )?"
              + QUOTED
              + ",? "
              + NAMES
              + " \\p{Ll}{3,}");

  /** Join Jane Roe as she discusses caches. */
  private static final Wording JOIN =
      Wording.of(
          "\\bJoin (?:us and )?"
              + NAMES
              + " as (?:he|she|they) (?:discuss(?:es)?|explains?|explores?|shows?|shares?|talks? about|presents?|walks? (?:us|you) through|dives? into|introduces?|covers?) "
              + TOPIC);

  /** The full stop that a name may seem to end with, as "John Doe Jr." does. */
  private static final Wording STOP = Wording.of("(?<=\\p{Ll}{2})[.]$");

  private InPassing() {}

  /** The talk that the sentence names by its title in quotation marks, or null. */
  static @Nullable Draft titled(String sentence, Evidence evidence, int block) {
    if (sentence.indexOf('"') < 0 && sentence.indexOf('“') < 0 && sentence.indexOf('«') < 0) {
      return null;
    }
    Draft draft = titled(TITLE_BY, sentence, 1, 2, evidence, block);
    draft = draft == null ? titled(NAME_WITH_TITLE, sentence, 2, 1, evidence, block) : draft;
    draft = draft == null ? titled(OWN_TITLE, sentence, 2, 1, evidence, block) : draft;
    return draft == null ? titled(IN_TITLE, sentence, 1, 2, evidence, block) : draft;
  }

  /** The talk that the sentence names by its topic, or null. */
  static @Nullable Draft told(String sentence, Evidence evidence, int block) {
    Draft draft = told(OWN_TOPIC, sentence, evidence, block);
    draft = draft == null ? told(HEARD, sentence, evidence, block) : draft;
    return draft == null ? told(JOIN, sentence, evidence, block) : draft;
  }

  private static @Nullable Draft titled(
      Wording form, String sentence, int title, int names, Evidence evidence, int block) {
    return draft(form, sentence, title, names, Title.QUOTED, evidence, block);
  }

  private static @Nullable Draft told(Wording form, String sentence, Evidence evidence, int block) {
    return draft(form, sentence, 2, 1, Title.PHRASE, evidence, block);
  }

  private static @Nullable Draft draft(
      Wording form,
      String sentence,
      int title,
      int names,
      Title sureness,
      Evidence evidence,
      int block) {
    Wording.Search search = form.matcher(sentence);
    if (!search.find()) {
      return null;
    }
    List<Mention> people = LatinSpeakers.read(STOP.matcher(search.group(names)).cut());
    if (people.isEmpty()) {
      return null;
    }
    Draft draft = new Draft(Titles.bare(search.group(title)), sureness, evidence, block, block);
    people.forEach(draft::add);
    return draft;
  }
}
