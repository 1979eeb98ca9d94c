package dev.lookback.library;

import dev.lookback.recap.Speaker;
import dev.lookback.search.RecapIndex;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares people's names. */
final class Names {

  private Names() {}

  /** Equal for one name however it is spaced, hyphenated or capitalised. */
  static String key(String name) {
    String folded = RecapIndex.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.isEmpty() ? folded : key.toString();
  }

  /** The keys of all names that a page gives somebody, the main one first. */
  static Set<String> keys(Speaker speaker) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(speaker.name()));
    speaker.aliases().forEach(alias -> keys.add(key(alias)));
    return keys;
  }

  static boolean isHan(String name) {
    return !name.isEmpty()
        && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  static boolean isLatin(String name) {
    return !name.isEmpty()
        && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }
}
