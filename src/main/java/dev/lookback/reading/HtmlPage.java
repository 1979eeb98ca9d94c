package dev.lookback.reading;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole HTML page: what its head says of it, and the part of its body that is the page's
 * own.
 */
final class HtmlPage {

  private HtmlPage() {}

  static Page parse(String text, int firstLine) {
    Document document = HtmlWalk.parser().parseInput(text, "");
    PageBuilder page = new PageBuilder(firstLine + Math.max(1, Lines.count(text)) - 1);
    content(document).traverse(new HtmlWalk(page, firstLine, (words, builder) -> false));
    String title = document.title().isBlank() ? null : document.title().strip();
    Blocks blocks = page.blocks();
    return new Page(
        blocks.read(),
        blocks.rest(),
        title,
        published(document, firstLine),
        meta(document, "meta[name=description], meta[property=og:description]"),
        meta(document, "meta[property=og:image]"));
  }

  private static Element content(Document document) {
    for (String query : new String[] {"article", "main", "[role=main]"}) {
      Element found = document.selectFirst(query);
      if (found != null && found.text().length() * 2 > document.body().text().length()) {
        return found;
      }
    }
    return document.body();
  }

  private static @Nullable Fact<String> published(Document document, int firstLine) {
    Element meta =
        document.selectFirst(
            "meta[property=article:published_time], meta[name=date], meta[itemprop=datePublished]");
    String day = meta == null ? "" : meta.attr("content").strip();
    if (meta == null || day.isEmpty()) {
      return null;
    }
    int line = firstLine + meta.sourceRange().start().lineNumber() - 1;
    return new Fact<>(day, Evidence.stated(line, day));
  }

  private static @Nullable String meta(Document document, String query) {
    Element found = document.selectFirst(query);
    String content = found == null ? "" : found.attr("content").strip();
    return content.isEmpty() ? null : content;
  }
}
