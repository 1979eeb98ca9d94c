package dev.lookback.reading;

import dev.lookback.reading.Block.Prose.Shape;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Walks HTML, a page or a fragment inside Markdown, and hands what a reader sees to a {@link
 * PageBuilder}.
 */
final class HtmlWalk implements NodeVisitor {

  private static final int MAX_DEPTH = 256;
  private static final int MAX_COLUMNS = 32;
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "head",
          "nav",
          "footer",
          "form",
          "button",
          "select",
          "textarea");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "figure",
          "figcaption",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "header",
          "address",
          "details",
          "summary",
          "center",
          "body",
          "html",
          "aside",
          "hgroup");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final PageBuilder page;
  private final MarkdownText markdown;
  private final int firstLine;
  private int unseen;
  private int lists;
  private int centred;

  /**
   * @param firstLine the line of the file that the HTML starts on
   * @param markdown reads text that holds Markdown, as text between tags of a Markdown document may
   */
  HtmlWalk(PageBuilder page, int firstLine, MarkdownText markdown) {
    this.page = page;
    this.firstLine = firstLine;
    this.markdown = markdown;
  }

  /** Reads text between tags. */
  interface MarkdownText {
    /** Adds the text to the page, or returns false to have it added as it is. */
    boolean add(String text, PageBuilder page);
  }

  /**
   * A parser that keeps source lines and refuses to nest without end. Not safe for use by several
   * threads.
   */
  static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      if (unseen == 0) {
        text(textNode);
      }
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (unseen == 0 && !UNSEEN.contains(tag)) {
        moveTo(element);
        open(element, tag);
      }
      unseen += hidesChildren(tag) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (hidesChildren(tag)) {
        unseen--;
      } else if (unseen == 0) {
        close(element, tag);
      }
    }
  }

  /** The text in a player is for browsers that can't play. */
  private static boolean hidesChildren(String tag) {
    return tag.equals("video") || tag.equals("audio") || UNSEEN.contains(tag);
  }

  private void moveTo(Node node) {
    if (node.sourceRange().isTracked() && !node.sourceRange().isImplicit()) {
      page.at(firstLine + node.sourceRange().start().lineNumber() - 1);
    }
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    if (text.isBlank()) {
      if (!text.isEmpty()) {
        page.text(" ");
      }
      return;
    }
    moveTo(node);
    if (markdown.add(text, page)) {
      return;
    }
    int from = 0;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', from)) {
      page.text(text.substring(from, feed));
      page.text(" ");
      page.at(page.line() + 1);
      from = feed + 1;
    }
    page.text(text.substring(from));
  }

  private void open(Element element, String tag) {
    switch (tag) {
      case "br" -> page.breakLine();
      case "hr" -> page.rule();
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          page.startBlock(Shape.HEADING, tag.charAt(1) - '0');
      case "b", "strong", "em" -> page.bold(true);
      case "ul", "ol" -> {
        page.endBlock();
        lists++;
      }
      case "li" -> page.startBlock(Shape.ITEM, lists);
      case "blockquote" -> page.startBlock(Shape.QUOTE, 0);
      case "pre" -> page.startBlock(Shape.CODE, 0);
      case "img" -> page.picture(element.attr("src"), element.attr("alt"));
      case "video", "audio" -> {
        if (element.hasAttr("src")) {
          page.media(element.attr("src"), Link.Element.VIDEO);
        }
        page.endBlock();
        source(element);
      }
      case "source", "track" -> {}
      case "iframe", "embed" -> page.media(element.attr("src"), Link.Element.IFRAME);
      case "a" -> {
        if (element.hasAttr("href")) {
          page.startLink(element.attr("href"), Link.Element.LINK);
        }
      }
      case "table" -> page.startTable();
      case "tr" -> page.startRow(element.parent() != null && element.parent().nameIs("thead"));
      case "td", "th" -> page.startCell(tag.equals("th"));
      default -> {
        if (BLOCKS.contains(tag)) {
          openBlock(element, tag);
        }
      }
    }
  }

  /** The recording of a player without an address of its own is its first source. */
  private void source(Element player) {
    if (player.hasAttr("src")) {
      return;
    }
    for (Element source : player.getElementsByTag("source")) {
      if (source.hasAttr("src")) {
        moveTo(source);
        page.media(source.attr("src"), Link.Element.VIDEO);
        return;
      }
    }
  }

  private void openBlock(Element element, String tag) {
    if (isCentred(element, tag)) {
      centred++;
    }
    Shape inherited = page.shape();
    boolean keeps = tag.equals("p") || tag.equals("div") || tag.equals("center");
    if (keeps && inherited == Shape.HEADING && inHeading(element)) {
      return;
    }
    if (keeps
        && (inherited == Shape.QUOTE || inherited == Shape.ITEM)
        && inside(element, inherited)) {
      page.startBlock(inherited, lists);
      return;
    }
    page.startBlock(centred > 0 ? Shape.CENTRED : Shape.PARAGRAPH, 0);
  }

  private static boolean inHeading(Element element) {
    Element parent = element.parent();
    return parent == null || parent.nameIs("body") || HEADINGS.contains(parent.normalName());
  }

  private static boolean inside(Element element, Shape shape) {
    int steps = 0;
    for (Element up = element.parent(); up != null && steps++ < 4; up = up.parent()) {
      if (up.nameIs(shape == Shape.ITEM ? "li" : "blockquote")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCentred(Element element, String tag) {
    return tag.equals("center")
        || tag.equals("figcaption")
        || element.attr("align").equalsIgnoreCase("center")
        || element
            .attr("style")
            .toLowerCase(Locale.ROOT)
            .replace(" ", "")
            .contains("text-align:center");
  }

  private static int span(Element element) {
    try {
      return Math.min(MAX_COLUMNS, Integer.parseInt(element.attr("colspan").trim()));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void close(Element element, String tag) {
    switch (tag) {
      case "b", "strong", "em" -> page.bold(false);
      case "a" -> page.endLink();
      case "ul", "ol" -> {
        page.endBlock();
        lists--;
        page.shape(Shape.PARAGRAPH);
      }
      case "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> {
        page.endBlock();
        page.shape(Shape.PARAGRAPH);
      }
      case "td", "th" -> {
        page.endCell();
        for (int i = span(element); i > 1; i--) {
          page.skipCell();
        }
      }
      case "tr" -> page.endRow();
      case "table" -> page.endTable();
      default -> {
        if (BLOCKS.contains(tag)) {
          if (isCentred(element, tag)) {
            centred--;
          }
          if (!(page.shape() == Shape.HEADING && inHeading(element))) {
            page.endBlock();
          }
        }
      }
    }
  }
}
