package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Table;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the very lines that name speakers and talks. What a talk is read from may be a heading, a
 * caption and a paragraph, and an answer cites the line that says what it answers.
 */
final class Citations {

  /** Each search goes over the whole page. */
  private static final int MOST_SEARCHES = 400;

  private final List<Line> lines = new ArrayList<>();
  private int searches;

  private Citations() {}

  static Citations of(Material material) {
    Citations citations = new Citations();
    for (Block block : material.blocks()) {
      if (block instanceof Prose prose) {
        citations.lines.addAll(prose.lines());
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(citations.lines::addAll));
      }
    }
    for (String key : new String[] {"title", "summary", "description"}) {
      citations.add(material.front().text(key));
    }
    for (String key : new String[] {"author", "authors", "speaker"}) {
      Value value = material.front().value(key);
      if (value != null) {
        value.scalars().forEach(name -> citations.add(material.front().fact(name)));
      }
    }
    return citations;
  }

  private void add(@Nullable Fact<String> fact) {
    if (fact != null) {
      lines.add(new Line(fact.evidence().line(), fact.evidence().quote(), List.of(), 0));
    }
  }

  /** The line with the talk's title, which the place that it was read from may not hold. */
  Evidence talk(Draft draft) {
    return holds(draft.evidence, draft.title)
        ? draft.evidence
        : cite(find(draft.title, "", draft.evidence.line()), draft.evidence);
  }

  /**
   * The line that names a speaker, with the credential if there is such a line.
   *
   * @param near where the talk was read
   */
  Evidence speaker(String name, @Nullable String credential, Evidence near) {
    Line full = credential == null ? null : find(name, credential, 0);
    return full == null && holds(near, name)
        ? near
        : cite(full != null ? full : find(name, "", near.line()), near);
  }

  private static boolean holds(Evidence evidence, String words) {
    return evidence.quote().indexOf('\n') < 0 && holds(evidence.quote(), words);
  }

  private static Evidence cite(@Nullable Line line, Evidence otherwise) {
    return line == null ? otherwise : new Evidence(line.number(), line.text(), otherwise.basis());
  }

  /** The first line that holds the words, from a line of the file on or else before it. */
  private @Nullable Line find(String words, String more, int from) {
    Line before = null;
    if (words.isEmpty() || searches++ >= MOST_SEARCHES) {
      return null;
    }
    for (Line line : lines) {
      if ((before == null || line.number() >= from)
          && line.text().contains(more)
          && holds(line.text(), words)) {
        if (line.number() >= from) {
          return line;
        }
        before = line;
      }
    }
    return before;
  }

  /** Whether the text holds the words, not as a part of a longer Latin word. */
  private static boolean holds(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (!isInside(text, at) && !isInside(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
