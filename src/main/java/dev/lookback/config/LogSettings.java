package dev.lookback.config;

import java.util.function.Supplier;

/**
 * How what happens is logged.
 *
 * @param questions whether the words of questions are logged too
 */
public record LogSettings(Format format, boolean questions) {

  /** What a line of the log is. */
  public enum Format {
    TEXT,
    JSON
  }

  static final LogSettings USUAL = new LogSettings(Format.TEXT, false);

  static Supplier<LogSettings> read(Section section) {
    Setting<Format> format = section.optional("format", Forms.oneOf(Format.class));
    Setting<Boolean> questions = section.optional("questions", Forms.FLAG);
    return () -> new LogSettings(format.or(USUAL.format), questions.or(USUAL.questions));
  }
}
