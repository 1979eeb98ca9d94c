package dev.lookback.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * A set of words that finds the longest of them at a place in a text, forwards or backwards, in one
 * pass.
 */
final class Words {

  private final Tree forwards = new Tree();
  private final Tree backwards = new Tree();

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

  /** Reads the words of a resource that holds phrases, which semicolons part. */
  static Words phrases(String name) {
    return new Words(lines(name).flatMap(line -> Stream.of(line.split(";", -1))));
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
    int node = Tree.ROOT;
    int longest = 0;
    for (int i = from; i < text.length(); i++) {
      node = forwards.next(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      if (forwards.isEnd(node)) {
        longest = i - from + 1;
      }
    }
    return longest;
  }

  /** The length of the longest word that ends before {@code to}, or 0. */
  int endingAt(CharSequence text, int to) {
    int node = Tree.ROOT;
    int longest = 0;
    for (int i = to - 1; i >= 0; i--) {
      node = backwards.next(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      if (backwards.isEnd(node)) {
        longest = to - i;
      }
    }
    return longest;
  }

  boolean contains(CharSequence word) {
    return word.length() > 0 && at(word, 0) == word.length();
  }

  /** Whether a part of the text is one of the words, whatever the case of its Latin letters. */
  boolean containsAnyCase(CharSequence text, int from, int to) {
    int node = Tree.ROOT;
    for (int i = from; i < to && node >= 0; i++) {
      char c = text.charAt(i);
      node = forwards.next(node, c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    return node >= 0 && forwards.isEnd(node);
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

  /** The words as a tree of their characters, in a hash table of its branches. */
  private static final class Tree {
    static final int ROOT = 0;

    /** The characters that words start with, told by some of their bits: most texts hold few. */
    private final BitSet starts = new BitSet(4096);

    private final BitSet ends = new BitSet();
    private int[] branches = new int[64];
    private int[] targets = new int[64];
    private int nodes = 1;

    /** The node that the character leads to, or -1. */
    int next(int node, char c) {
      if (node == ROOT && !starts.get(c & 4095)) {
        return -1;
      }
      int slot = slot(node, c);
      return branches[slot] == 0 ? -1 : targets[slot];
    }

    boolean isEnd(int node) {
      return ends.get(node);
    }

    void add(String word) {
      if (word.isEmpty()) {
        return;
      }
      starts.set(word.charAt(0) & 4095);
      int node = ROOT;
      for (int i = 0; i < word.length(); i++) {
        int next = next(node, word.charAt(i));
        node = next < 0 ? branch(node, word.charAt(i)) : next;
      }
      ends.set(node);
    }

    private int branch(int node, char c) {
      if (nodes * 2 > branches.length) {
        grow();
      }
      int slot = slot(node, c);
      branches[slot] = key(node, c);
      targets[slot] = nodes;
      return nodes++;
    }

    private void grow() {
      int[] oldBranches = branches;
      int[] oldTargets = targets;
      branches = new int[oldBranches.length * 2];
      targets = new int[oldBranches.length * 2];
      for (int i = 0; i < oldBranches.length; i++) {
        if (oldBranches[i] != 0) {
          int slot = slot(oldBranches[i] >>> Character.SIZE, (char) oldBranches[i]);
          branches[slot] = oldBranches[i];
          targets[slot] = oldTargets[i];
        }
      }
    }

    /** Where the branch stands in the table, or where it would. */
    private int slot(int node, char c) {
      int key = key(node, c);
      int slot = (key * 0x9e3779b9) >>> 8 & branches.length - 1;
      while (branches[slot] != 0 && branches[slot] != key) {
        slot = slot + 1 & branches.length - 1;
      }
      return slot;
    }

    private static int key(int node, char c) {
      return node << Character.SIZE | c;
    }
  }
}
