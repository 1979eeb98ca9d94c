package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;

/** Walks over the lines of a text, whether they end in LF, CRLF or CR. */
final class Lines {

  private final String text;
  private int number;
  private int start;
  private int end;
  private int nextStart;

  /**
   * @param offset where the first line starts
   * @param number the first line's number
   */
  Lines(String text, int offset, int number) {
    this.text = text;
    this.nextStart = offset;
    this.number = number - 1;
  }

  /** All lines of a text. */
  static List<String> of(String text) {
    List<String> all = new ArrayList<>();
    Lines lines = new Lines(text, 0, 1);
    while (lines.next()) {
      all.add(lines.text());
    }
    return all;
  }

  /** How many lines a text has. */
  static int count(String text) {
    Lines lines = new Lines(text, 0, 1);
    int count = 0;
    while (lines.next()) {
      count++;
    }
    return count;
  }

  /** Goes to the next line, if there is one. */
  boolean next() {
    if (nextStart >= text.length()) {
      return false;
    }
    start = nextStart;
    end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    nextStart = Math.min(end + 1, text.length());
    if (text.startsWith("\r\n", end)) {
      nextStart = end + 2;
    }
    number++;
    return true;
  }

  int number() {
    return number;
  }

  int start() {
    return start;
  }

  /** Where the line after this one starts. */
  int nextStart() {
    return nextStart;
  }

  String text() {
    return text.substring(start, end);
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line holds this and at most spaces after it. */
  boolean is(String words) {
    if (end - start < words.length() || !text.startsWith(words, start)) {
      return false;
    }
    for (int i = start + words.length(); i < end; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
