package dev.lookback.reading;

import java.util.List;

/**
 * One line of text as a reader sees it: without markup, white space folded.
 *
 * @param number counted from 1 in the file
 * @param anchors the links and embedded players in it, in order
 * @param boldTo how many characters at its start are bold
 */
record Line(int number, String text, List<Anchor> anchors, int boldTo) {

  /** A URL as written, and the part of the line that carries it. */
  record Anchor(int start, int end, String url, Link.Element element) {}

  boolean isBold() {
    return !text.isEmpty() && boldTo >= text.length();
  }

  boolean isEmpty() {
    return text.isEmpty() && anchors.isEmpty();
  }

  /** The words of an anchor; empty for a player. */
  String words(Anchor anchor) {
    return text.substring(anchor.start(), anchor.end());
  }
}
