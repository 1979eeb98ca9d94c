package dev.lookback.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a line about one person whose name is in Latin letters: "Name, Role at Org". */
final class LatinCaption {

  /** What may stand behind the brackets of "Name (Organisation)": more is a sentence. */
  private static final int LONGEST_REST = 40;

  private static final Wording LATIN_FIRST =
      Wording.of(
          "^([\\p{Lu}][\\p{L}\\p{M}'’`.-]*(?: (?:de|del|della|da|dos|van|von|der|den|la|le|al|bin|el|[\\p{Lu}][\\p{L}\\p{M}'’`.-]*)){0,4})\\s*(?:[（(]([^（()）]{1,80})[）)]|[,，|｜–—:：@]| - )\\s*(.*)$");

  /** How long somebody spoke. */
  private static final Wording MINUTES = Wording.anyCase("\\d ?min(?:utes|s)?\\b|\\d ?分钟");

  private static final Wording LATIN_THEN_HAN =
      Wording.of(
          "^(\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,2})\\s*[ ,，（(]\\s*(\\p{IsHan}{2,10})[)）]?$");

  /** "Jane Roe 某大学博士，某公司研究员". */
  private static final Wording LATIN_THEN_JOB =
      Wording.of("^(\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){1,2}) (\\p{IsHan}[^。]{2,80})$");

  private static final Wording LATIN_LAST =
      Wording.of("^(.{2,60}\\S) (\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,2})$");

  /** "Jane Roe, a contributor from Acme, …", "Jane Roe is an engineer at Acme." */
  private static final Wording OPENING =
      Wording.of(
          "^("
              + LatinSpeakers.NAME
              + ")(?:, (?:an? |the )?| (?:is|works as|was) (?:an?|the|one of the) )([^.;!?(]{4,120}?)(?=,|[.;(]| (?:and|who|where|which|with over|with more)\\b|$)");

  /** "somebody(Committer of Example) shared …", with a name of any form. */
  private static final Wording OPENING_BRACKETED =
      Wording.of(
          "^(?:The speaker |Speaker )?(\\p{L}[\\p{L}\\d_-]{1,20}(?: \\p{Lu}[\\p{L}'’.-]{1,20}){0,2}) ?[(（]([^()（）]{4,80})[)）](?=['’]s |,? \\p{Ll}{3,})");

  private static final Wording CLAUSE = Wording.of(", \\p{Ll}");

  private static final Wording VERB =
      Wording.of(", (?:who|which|became|has|had|is|was|took|joined|will|welcomed)\\b");

  private static final Wording ARTICLE = Wording.of("^(?:an?|the|another) ");

  private LatinCaption() {}

  /** A name in Latin letters has its role beside it, or something in brackets behind it. */
  static @Nullable Mention parse(String text) {
    if (!Credential.hasRole(text) && text.indexOf('(') < 0 && text.indexOf('（') < 0) {
      return null;
    }
    Mention first = first(text);
    return first != null ? first : last(text);
  }

  /** "CNCF 亚太区副总裁 Keith Chan", "core developer Jane Roe". */
  static @Nullable Mention last(String text) {
    Wording.Search last = LATIN_LAST.matcher(text);
    if (!Names.endsInCapitalised(text)
        || !last.matches()
        || Credential.roleEndingAt(last.group(1), last.group(1).length()) == 0
        || Credential.hasRole(last.group(2))) {
      return null;
    }
    return new Mention(
        last.group(2), List.of(), Credential.trim(last.group(1)), 0, last.start(2), text.length());
  }

  /** A job without the clause behind it: "a contributor from Acme, took …". */
  private static String withoutClause(String credential) {
    Wording.Search clause = CLAUSE.matcher(credential);
    boolean found = clause.find();
    boolean story =
        found
            && (VERB.matcher(credential.substring(clause.start())).lookingAt()
                || !Credential.hasRole(credential.substring(clause.start())));
    String job = story ? credential.substring(0, clause.start()) : credential;
    return story ? ARTICLE.matcher(job).cut() : job;
  }

  /** The person whom a paragraph opens with and tells the job of; null if it doesn't. */
  static @Nullable Mention opening(String paragraph) {
    String text = paragraph.strip();
    Wording.Search bracketed = OPENING_BRACKETED.matcher(text);
    if (bracketed.find() && Credential.hasRole(bracketed.group(2))) {
      return Mention.of(bracketed.group(1), bracketed.group(2));
    }
    Wording.Search opening = OPENING.matcher(text);
    boolean person =
        opening.find()
            && LatinSpeakers.isFullName(opening.group(1))
            && Credential.hasRole(opening.group(2));
    return person ? Mention.of(opening.group(1), ARTICLE.matcher(opening.group(2)).cut()) : null;
  }

  private static @Nullable Mention first(String text) {
    Wording.Search first = LATIN_FIRST.matcher(text);
    Wording.Search roled = LATIN_THEN_HAN.matcher(text);
    boolean brief =
        roled.matches() && (roled.group(2).length() <= 6 || text.charAt(roled.end(1)) != ' ');
    if (brief
        && Credential.hasRole(roled.group(2))
        && Names.isLatinName(roled.group(1))
        && !Credential.hasRole(roled.group(1))) {
      return new Mention(roled.group(1), List.of(), roled.group(2).strip(), 0, 0, text.length());
    }
    Wording.Search chinese = LATIN_THEN_JOB.matcher(text);
    String job =
        chinese.matches() && LatinSpeakers.isFullName(chinese.group(1))
            ? Credential.ofBiography(chinese.group(2))
            : null;
    if (job != null) {
      return new Mention(chinese.group(1), List.of(), job, 0, 0, text.length());
    }
    if (!first.matches()
        || !Names.isLatinName(first.group(1))
        || Credential.hasRole(first.group(1))) {
      return null;
    }
    String credential = first.group(2) != null ? first.group(2) : withoutClause(first.group(3));
    if (MINUTES.matcher(credential).find()) {
      return null;
    }
    boolean twoWords = first.group(1).indexOf(' ') > 0;
    boolean goesOn = first.group(2) != null && first.group(3).length() > LONGEST_REST;
    boolean story = !twoWords && first.group(2) == null && credential.indexOf('，') > 0;
    if (credential.isBlank()
        || goesOn
        || story
        || !(Credential.hasRole(credential) || (twoWords && first.group(2) != null))) {
      return null;
    }
    return new Mention(first.group(1), List.of(), Credential.trim(credential), 0, 0, text.length());
  }
}
