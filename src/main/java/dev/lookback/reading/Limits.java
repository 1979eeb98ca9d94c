package dev.lookback.reading;

/**
 * How much of a document is read, so that no document takes more than its share of time and memory.
 *
 * <p>No honest page comes near any of these: the longest known has 10,000 characters. What lies
 * beyond one of them is told to the author as a problem.
 */
final class Limits {

  /** Characters of markup that are parsed, data in addresses not counted. */
  static final int MARKUP = 512 * 1024;

  /**
   * Weight of the blocks that facts are looked for in: a character weighs one, a line and a link
   * {@link #PART} each. Behind that, text is only kept for search.
   */
  static final int READ = 256 * 1024;

  static final int PART = 10;

  /** Characters of a paragraph; a longer one is parted. Rules may look at each pair of them. */
  static final int PARAGRAPH = 4_000;

  /** Lines of a paragraph, and links in a line. */
  static final int LINES = 200;

  /** Links to recordings and slides. */
  static final int LINKS = 2_000;

  static final int TALKS = 500;

  /** Guests, and people whose spellings are compared with each other. */
  static final int PEOPLE = 1_000;

  /** Characters of the event's title. */
  static final int TITLE = 300;

  /** Problems that are told apart. */
  static final int PROBLEMS = 100;

  private Limits() {}
}
