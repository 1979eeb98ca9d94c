package dev.lookback.ask;

import java.util.regex.Pattern;

/** Tells whether words that nothing in the documents has look like a person's name. */
final class UnknownNames {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");
  private static final Pattern LATIN =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}\\.?)?(?: \\p{Lu}[\\p{L}'’-]+){1,2}");

  private UnknownNames() {}

  static boolean isName(Segment segment) {
    String text = segment.text();
    if (LATIN.matcher(text).matches()) {
      return !segment.placed() && !segment.isBy(Cue.ABOUT);
    }
    if (!HAN.matcher(text).matches()) {
      return false;
    }
    return segment.isBy(Cue.TITLE)
        || (!segment.placed()
            && !segment.isBy(Cue.ABOUT)
            && (segment.isBy(Cue.SPEAK) || segment.isBy(Cue.WHO_IS) || segment.isBy(Cue.ROLE))
            && Surnames.begins(text));
  }
}
