package dev.lookback.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that finds the longest of them at a place in a text, forwards or backwards, in one
 * pass.
 */
final class Words {

  private final Node forwards = new Node();
  private final Node backwards = new Node();

  private Words(Stream<String> words) {
    words.forEach(
        word -> {
          forwards.add(word);
          backwards.add(new StringBuilder(word).reverse().toString());
        });
  }

  static Words of(String... words) {
    return new Words(Stream.of(words));
  }

  /**
   * Reads the words of a resource beside this class: parted by white space, lines that start with #
   * left out.
   */
  static Words resource(String name) {
    return new Words(
        lines(name)
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .filter(word -> !word.isBlank()));
  }

  static Stream<String> lines(String name) {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource '" + name + "' is missing from the jar.");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The length of the longest word that starts at {@code from}, or 0. */
  int at(CharSequence text, int from) {
    Node node = forwards;
    int longest = 0;
    for (int i = from; i < text.length(); i++) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.isEnd) {
        longest = i - from + 1;
      }
    }
    return longest;
  }

  /** The length of the longest word that ends before {@code to}, or 0. */
  int endingAt(CharSequence text, int to) {
    Node node = backwards;
    int longest = 0;
    for (int i = to - 1; i >= 0; i--) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.isEnd) {
        longest = to - i;
      }
    }
    return longest;
  }

  boolean contains(CharSequence word) {
    return word.length() > 0 && at(word, 0) == word.length();
  }

  /** Where the first of the words starts in the text, at or after {@code from}, or -1. */
  int indexIn(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (at(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  boolean isIn(CharSequence text) {
    return indexIn(text, 0) >= 0;
  }

  private static final class Node {
    private final Map<Character, Node> children = new HashMap<>(4);
    private boolean isEnd;

    @Nullable Node next(char c) {
      return children.get(c);
    }

    void add(String word) {
      Node node = this;
      for (int i = 0; i < word.length(); i++) {
        node = node.children.computeIfAbsent(word.charAt(i), c -> new Node());
      }
      node.isEnd = true;
    }
  }
}
