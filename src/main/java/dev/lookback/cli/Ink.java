package dev.lookback.cli;

import org.jline.utils.AttributedStyle;

/** What a piece of text is, and so how it looks on a terminal. */
enum Ink {
  PLAIN,
  TITLE,
  DATE,
  PERSON,
  LINK,
  /** What is there to be found when looked for. */
  ASIDE,
  ERROR,
  WARNING;

  AttributedStyle style() {
    AttributedStyle plain = AttributedStyle.DEFAULT;
    return switch (this) {
      case PLAIN -> plain;
      case TITLE -> plain.bold();
      case DATE -> plain.foreground(AttributedStyle.CYAN);
      case PERSON -> plain.foreground(AttributedStyle.GREEN);
      case LINK -> plain.underline();
      case ASIDE -> plain.faint();
      case ERROR -> plain.foreground(AttributedStyle.RED).bold();
      case WARNING -> plain.foreground(AttributedStyle.YELLOW);
    };
  }
}
