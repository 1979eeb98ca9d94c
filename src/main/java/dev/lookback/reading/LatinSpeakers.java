package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the subject of an English sentence about a talk: "Jane Roe, CTO of Acme, and John Doe from
 * Example", "core developer Jane Roe".
 */
final class LatinSpeakers {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’`.-]*";

  /** A full name, and nothing that only starts like one. */
  static final String NAME =
      WORD
          + "(?: (?:[DdLl][aeo]|[Dd]e[lrn]|[Dd]os|[Vv][ao]n|al|bin|el|ten|ter|y|"
          + WORD
          + ")){0,3} "
          + WORD;

  private static final Wording FULL_NAME = Wording.of(NAME + "(?=$|[ ,(（:&])");

  private static final Wording ANYWHERE = Wording.of("(?<![\\p{L}-])" + NAME);

  private static final Wording IN_BRACKETS =
      Wording.of(" ?[(（]([^()（）]{1,30})[)）]| / [^,]{2,40}?(?= (?:\\p{Ll}|$)|$)");

  private static final Wording ORGANISATION =
      Wording.of(",? (?:from|of|at|@) ?((?:the )?[^,]{2,60}?)(?=,|$| and " + WORD + " )");

  private static final Wording APPOSITION =
      Wording.of(", (?!and )([^,]{3,80}?)(?=,|$| and " + WORD + " )");

  /** "Jane Roe a software developer at Acme". */
  private static final Wording JOB = Wording.of(" (?:an?|the|our) ([^,]{4,80}),?");

  /** "Jane Roe, who founded Acme". */
  private static final Wording CLAUSE = Wording.of(",? who [^,]{3,80},?$");

  static final Wording HONORIFIC = Wording.of("^(?:Mr|Mrs|Ms|Dr|Prof)\\.? ");

  /** "Acme's Jane Roe". */
  private static final Wording OWNER =
      Wording.of("^(\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+)?)['’]s (?=\\p{Lu})");

  /** What may be an organisation in brackets behind a name, rather than "remote" or "20 min". */
  private static final Wording ORGANISED = Wording.of("\\p{Lu}[\\p{L}.&' -]{2,}");

  private static final Wording CAPITALS = Wording.of("\\p{Lu}{3}");

  private static final Wording AND = Wording.of(" ?(?:, and|,| and| &| with| together with) ");

  /** What stands between the subject and its verb. */
  private static final Wording ADVERB =
      Wording.anyCase(
          "(?:,? (?:then|also|again|later|next|first|kindly|briefly|recently|finally|will|who|has|have|had|was|is|and))+,?$");

  private static final Wording NO_NAME =
      Wording.anyCase(
          "^(?:we|they|he|she|it|i|this|that|these|those|the|our|you|your|who|which|my|his|her|their|in|on|at|for|as|if|when|thanks|all|some|many|each|both|please|after|before|following|during|next|then|finally|later|meanwhile)\\b");

  private LatinSpeakers() {}

  /** The people that are the subject; none if anything in it is something else. */
  static List<Mention> read(String subject) {
    String rest = HONORIFIC.matcher(subject.strip()).cut();
    Wording.Search owner = OWNER.matcher(rest);
    boolean owned = owner.find();
    rest = owned ? rest.substring(owner.end()) : rest;
    String company = owned && isOrganisation(owner.group(1)) ? owner.group(1) : null;
    for (String cut = ADVERB.matcher(rest).cut(); !cut.equals(rest); ) {
      rest = cut;
      cut = ADVERB.matcher(rest).cut();
    }
    List<Mention> people = new ArrayList<>();
    while (!rest.isEmpty()) {
      Wording.Search name = FULL_NAME.matcher(rest);
      if (!name.lookingAt() || !isName(name.group())) {
        Mention roled = people.isEmpty() ? LatinCaption.last(rest) : null;
        return roled == null ? List.of() : List.of(roled);
      }
      String credential = company;
      int end = name.end();
      List<String> aliases = new ArrayList<>();
      Wording.Search bracket = IN_BRACKETS.matcher(rest.substring(end));
      if (bracket.lookingAt()) {
        String inside = bracket.group(1) == null ? "" : bracket.group(1);
        if (Names.isHanName(inside)) {
          aliases.add(inside);
        } else if (ORGANISED.matcher(inside).matches()) {
          credential = inside;
        }
        end += bracket.end();
      }
      String behind = rest.substring(end);
      Wording.Search organisation = ORGANISATION.matcher(behind);
      Wording.Search apposition = APPOSITION.matcher(behind);
      if (organisation.lookingAt()) {
        credential = organisation.group(1);
        behind = behind.substring(organisation.end());
      } else if (apposition.lookingAt() && !isFullName(apposition.group(1))) {
        credential = Credential.hasRole(apposition.group(1)) ? apposition.group(1) : null;
        behind = behind.substring(apposition.end());
      }
      Wording.Search job = JOB.matcher(behind);
      if (job.matches() && Credential.hasRole(job.group(1))) {
        credential = job.group(1);
        behind = "";
      }
      if (CLAUSE.matcher(behind).matches()) {
        behind = "";
      }
      people.add(new Mention(name.group(), aliases, tidy(credential), 0, 0, 0));
      rest = behind.equals(",") ? "" : behind;
      if (!rest.isEmpty()) {
        Wording.Search and = AND.matcher(rest);
        if (!and.lookingAt()) {
          Mention roled = LatinCaption.last(subject.strip());
          return roled == null ? List.of() : List.of(roled);
        }
        rest = rest.substring(and.end());
      }
    }
    return people;
  }

  private static @Nullable String tidy(@Nullable String credential) {
    return credential == null ? null : credential.strip();
  }

  /** "Berlin's Jane Roe" and "Today's speaker" name no organisation. */
  private static boolean isOrganisation(String words) {
    return Cities.latinIn(words) == null && !words.startsWith("To") && !words.endsWith("day");
  }

  /** Whether words are a name of two or more words, and none of them an abbreviation. */
  static boolean isFullName(String words) {
    return FULL_NAME.matcher(words).matches() && isName(words) && !CAPITALS.matcher(words).find();
  }

  /** The only likely name of a text, which "he" or "she" behind it means; null for others. */
  static @Nullable String only(String text) {
    Wording.Search name = ANYWHERE.matcher(text);
    String only = null;
    while (name.find()) {
      String found = Texts.trim(name.group(), "", ".");
      if (!isFullName(found) || !Names.isCommonName(found) || found.equals(only)) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = found;
    }
    return only;
  }

  private static boolean isName(String name) {
    return Names.isLatinName(name)
        && name.indexOf(' ') > 0
        && !name.endsWith(" I")
        && !Credential.hasRole(name)
        && !NO_NAME.matcher(name).find();
  }
}
