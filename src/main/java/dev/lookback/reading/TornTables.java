package dev.lookback.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts HTML tables together again: a blank line ends a block of HTML in Markdown, though not a
 * table.
 */
final class TornTables {

  private final String body;
  private @Nullable List<String> lines;

  /** Where no table ends any more, so that it is looked for once. */
  private final Set<Node> endless = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param body the text that the nodes were parsed from
   */
  TornTables(String body) {
    this.body = body;
  }

  /** The block's HTML; where a table in it is still open, with what follows up to its end. */
  String whole(HtmlBlock block) {
    String literal = block.getLiteral();
    if (count(literal, "<table") <= count(literal, "</table")) {
      return literal;
    }
    Node last = end(block);
    if (last == null) {
      return literal;
    }
    int from = block.getSourceSpans().get(0).getLineIndex();
    var spans = last.getSourceSpans();
    int to = spans.get(spans.size() - 1).getLineIndex();
    while (block.getNext() != null && block.getNext() != last) {
      block.getNext().unlink();
    }
    last.unlink();
    if (lines == null) {
      lines = Lines.of(body);
    }
    return String.join("\n", lines.subList(from, to + 1));
  }

  private @Nullable Node end(Node block) {
    Node parent = block.getParent();
    if (endless.contains(parent)) {
      return null;
    }
    for (Node next = block.getNext(); next != null; next = next.getNext()) {
      if (next instanceof HtmlBlock more && more.getLiteral().contains("</table")) {
        return next;
      }
    }
    endless.add(parent);
    return null;
  }

  private static int count(String text, String word) {
    int found = 0;
    for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
      found++;
    }
    return found;
  }
}
