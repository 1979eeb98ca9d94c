package dev.lookback.ask;

import java.time.LocalDate;

/**
 * What somebody asked.
 *
 * @param text as typed; only its first {@value #LENGTH} characters are looked at
 * @param today the day where the asker is
 */
public record Question(String text, LocalDate today) {

  static final int LENGTH = 1_000;

  public Question {
    text = text.length() > LENGTH ? text.substring(0, LENGTH) : text;
  }
}
