package dev.lookback.reading;

/**
 * A link, player or media tag as a document has it.
 *
 * @param url as written, or the empty string
 * @param words the link's own words, or a player's title
 * @param lead the words before it in its paragraph or table cell, other links' words included
 * @param section the words of the heading, or of the label on a line of its own, that it stands
 *     below
 */
record Link(Element element, String url, String words, String lead, String section) {

  /** What carries the address. */
  enum Element {
    /** {@code <video>}, or {@code <source>} in it. */
    VIDEO,
    IFRAME,
    LINK,
    IMAGE,
    /** An address that stands in the text by itself. */
    AUTOLINK
  }
}
