package dev.lookback.ask;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that are cues. */
final class Cues {

  private static final Node ROOT = load();

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private @Nullable Set<Cue> cues;
  }

  /** A cue's word in a text; one word can be several cues. */
  record Found(int start, int end, Set<Cue> cues) {

    boolean is(Cue cue) {
      return cues.contains(cue);
    }
  }

  private Cues() {}

  /** The longest cue that starts at a place of a folded text, if any. */
  static @Nullable Found at(String text, int start) {
    if (Letters.isWord(text.charAt(start)) && start > 0 && Letters.isWord(text.charAt(start - 1))) {
      return null;
    }
    Node node = ROOT;
    Found found = null;
    for (int i = start; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.cues != null && Letters.isBorder(text, i + 1)) {
        found = new Found(start, i + 1, node.cues);
      }
    }
    return found;
  }

  private static Node load() {
    Node root = new Node();
    Lexicon.lines("cues.txt")
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              Cue cue = Cue.valueOf(line.substring(0, space));
              for (String word : line.substring(space + 1).split("\\|", -1)) {
                add(root, word, cue);
              }
            });
    return root;
  }

  private static void add(Node root, String word, Cue cue) {
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), any -> new Node());
    }
    if (node.cues == null) {
      node.cues = EnumSet.noneOf(Cue.class);
    }
    node.cues.add(cue);
  }
}
