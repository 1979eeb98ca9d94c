package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names where the sentence around them says that they are names, so that any form of one counts.
 */
final class Verbatim {

  private static final Pattern AND =
      Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*[&、，]\\s*|\\s*和\\s*");

  private Verbatim() {}

  static List<Mention> people(String words) {
    List<Mention> people = new ArrayList<>();
    for (String part : AND.split(words.strip(), -1)) {
      String name = part.strip();
      if (name.length() > 1
          && name.length() <= 60
          && name.codePoints().anyMatch(Character::isLetter)) {
        people.add(Mention.of(name, null));
      }
    }
    return people;
  }
}
