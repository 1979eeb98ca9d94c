package dev.lookback.reading;

import dev.lookback.recap.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of text as a reader sees it: without markup, white space folded. For one thread. */
final class Line {

  private final int number;
  private final String text;
  private final List<Anchor> anchors;
  private final int boldTo;

  /** What {@link Labels} reads, kept once it is read since many rules ask for it. */
  private Labels.@Nullable Labelled label;

  private boolean labelRead;

  /** What {@link Caption} reads, kept likewise. */
  private @Nullable Mention caption;

  private boolean captionRead;

  /**
   * @param number counted from 1 in the file
   * @param anchors the links and embedded players in it, in order
   * @param boldTo how many characters at its start are bold
   */
  Line(int number, String text, List<Anchor> anchors, int boldTo) {
    this.number = number;
    this.text = text;
    this.anchors = anchors;
    this.boldTo = boldTo;
  }

  /** A URL as written, and the part of the line that carries it. */
  record Anchor(int start, int end, String url, Link.Element element) {}

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  List<Anchor> anchors() {
    return anchors;
  }

  int boldTo() {
    return boldTo;
  }

  /** The label that it starts with, and what that is the label of. */
  Labels.@Nullable Labelled label() {
    if (!labelRead) {
      label = Labels.parse(text);
      labelRead = true;
    }
    return label;
  }

  /** The one person that all of it is about. */
  @Nullable Mention caption() {
    if (!captionRead) {
      caption = Caption.parse(text);
      captionRead = true;
    }
    return caption;
  }

  /** That it states something. */
  Evidence evidence() {
    return Evidence.stated(number, text);
  }

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
