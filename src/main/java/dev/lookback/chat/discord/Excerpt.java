package dev.lookback.chat.discord;

import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a message, of which as many are shown as fit, and it is said how many more there are.
 */
final class Excerpt {
  /** Less than this of a line isn't worth showing. */
  private static final int WORTH = 60;

  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}[.)]\\s");

  private final Markdown markdown;
  private final Language language;
  private final boolean isList;
  private final String prefix;
  private final List<Line> lines;
  private final List<String> full;
  private final int size;

  /** How many of the lines from each on have something to see. */
  private final int[] visible;

  private Excerpt(Markdown markdown, Language language, boolean isList, List<Line> lines) {
    this.markdown = markdown;
    this.language = language;
    this.isList = isList;
    this.prefix = isList && !isNumbered(lines) ? "- " : "";
    this.lines = lines;
    this.full = lines.stream().map(markdown::line).toList();
    this.size = full.stream().mapToInt(line -> prefix.length() + line.length() + 1).sum();
    this.visible = new int[lines.size() + 1];
    for (int i = lines.size() - 1; i >= 0; i--) {
      visible[i] = visible[i + 1] + (Escape.shows(lines.get(i).text()) ? 1 : 0);
    }
  }

  /** Sentences, of which the last one that is shown may be cut between words. */
  static Excerpt prose(Markdown markdown, Language language, List<Line> lines) {
    return new Excerpt(markdown, language, false, lines);
  }

  /** A list, of which each item is shown whole if only one of them fits. */
  static Excerpt list(Markdown markdown, Language language, List<Line> items) {
    List<Line> shown = items.stream().filter(item -> Escape.shows(item.text())).toList();
    return new Excerpt(markdown, language, true, shown);
  }

  /** Items that have numbers need no other mark. */
  private static boolean isNumbered(List<Line> items) {
    return !items.isEmpty() && NUMBERED.matcher(items.get(0).text()).lookingAt();
  }

  /** How many characters all of it takes. */
  int size() {
    return Math.max(0, size - 1);
  }

  String within(int room) {
    if (size() <= room) {
      return join(full);
    }
    List<String> kept = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < full.size(); i++) {
      String more = more(i + 1);
      int left = room - used - (more.isEmpty() ? 0 : more.length() + 1);
      int length = prefix.length() + full.get(i).length() + 1;
      if (length - 1 > left) {
        cut(kept, i, left);
        break;
      }
      kept.add(full.get(i));
      used += length;
    }
    String more = more(kept.size());
    String shown = join(kept);
    if (more.isEmpty()) {
      return shown;
    }
    if (shown.isEmpty()) {
      return more.length() <= room ? more : "";
    }
    return shown + "\n" + more;
  }

  /** Shows a part of the line that doesn't fit, where it may stand in parts. */
  private void cut(List<String> kept, int at, int left) {
    boolean mayBeCut = !isList || kept.isEmpty();
    if (mayBeCut && (left >= WORTH || kept.isEmpty())) {
      String part = markdown.line(lines.get(at), left - prefix.length());
      if (part.length() > Cut.MARK.length()) {
        kept.add(part);
      }
    }
  }

  /** What stands for the lines from here on; empty if there is nothing to see in them. */
  private String more(int from) {
    return visible[from] == 0 ? "" : Wording.more(language, visible[from]);
  }

  private String join(List<String> written) {
    StringBuilder out = new StringBuilder();
    for (String line : written) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      out.append(prefix).append(line);
    }
    return out.toString();
  }
}
