package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a Markdown body: what commonmark takes otherwise than authors do is set right before. */
final class MarkdownPage {

  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?:: ?(?:[.#]|[a-z-]+=)| ?[.#]|/\\*)[^{}\\n]{0,200}\\}");

  private static final int MOST_CELLS = 100_000;
  private static final Parser PARSER =
      parser(TablesExtension.builder().maxCells(MOST_CELLS).build());

  /** For a text whose tables have more cells, which the other refuses. */
  private static final Parser WITHOUT_TABLES = parser();

  private MarkdownPage() {}

  /**
   * @param body the document without its front matter
   * @param firstLine the line of the file that the body starts on
   */
  static Page parse(String body, int firstLine) {
    String text = spaced(Shortcodes.withPlayers(withoutAttributes(body)));
    return Page.of(new MarkdownWalk(text, firstLine).blocks(tree(text)));
  }

  /** Attributes behind links, headings and above blocks, as several renderers have them. */
  private static String withoutAttributes(String body) {
    return body.indexOf('{') >= 0 ? ATTRIBUTES.matcher(body).replaceAll("") : body;
  }

  /** Older renderers took ##标题 for a heading, too, and authors who write Chinese rely on it. */
  private static String spaced(String body) {
    StringBuilder spaced = null;
    int copied = 0;
    for (int i = body.indexOf("##"); i >= 0; i = body.indexOf("##", i)) {
      int end = i;
      while (end < body.length() && body.charAt(end) == '#') {
        end++;
      }
      boolean starts = i == 0 || body.charAt(i - 1) == '\n';
      if (starts && end - i <= 6 && end < body.length() && Names.isHan(body.charAt(end))) {
        spaced = spaced == null ? new StringBuilder(body.length() + 64) : spaced;
        spaced.append(body, copied, end).append(' ');
        copied = end;
      }
      i = end;
    }
    return spaced == null ? body : spaced.append(body, copied, body.length()).toString();
  }

  private static Parser parser(Extension... more) {
    List<Extension> extensions = new ArrayList<>(List.of(more));
    extensions.add(AutolinkExtension.create());
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(100)
        .maxInlineNesting(100)
        .build();
  }

  /** The tree of a text; one with too many cells is read without its tables. */
  static Node tree(String text) {
    try {
      return PARSER.parse(text);
    } catch (IllegalArgumentException e) {
      return WITHOUT_TABLES.parse(text);
    }
  }
}
