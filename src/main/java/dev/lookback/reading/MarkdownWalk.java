package dev.lookback.reading;

import static dev.lookback.reading.Link.Element.AUTOLINK;
import static dev.lookback.reading.Link.Element.IFRAME;
import static dev.lookback.reading.Link.Element.LINK;
import static dev.lookback.reading.Link.Element.VIDEO;

import dev.lookback.reading.Block.Prose.Shape;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Walks commonmark's tree, without recursion, into a page. Only the HTML in it goes to jsoup, since
 * rendering all of it and parsing that again costs nearly twice as much.
 */
final class MarkdownWalk {

  private static final Pattern CODED = Pattern.compile("(?:[a-z]{2,12}:)?(https?://\\S{4,300})");

  private final PageBuilder page;
  private final org.jsoup.parser.Parser html = HtmlWalk.parser();
  private final TornTables tables;
  private final int firstLine;
  private int lists;
  private int quotes;

  /** Whether the player that a paragraph is in has its recording; further sources are the same. */
  private boolean sourced;

  /**
   * @param text what the tree was made of
   * @param firstLine the line of the file that the text starts on
   */
  MarkdownWalk(String text, int firstLine) {
    this.tables = new TornTables(text);
    this.firstLine = firstLine;
    this.page = new PageBuilder(firstLine + Math.max(1, Lines.count(text)) - 1);
  }

  /** The blocks of a tree. */
  Blocks blocks(Node root) {
    walk(root);
    return page.blocks();
  }

  /** Enters and leaves all that is in a node, but not the node. */
  private void walk(Node root) {
    Node node = root.getFirstChild();
    while (node != null) {
      boolean skipChildren = enter(node);
      if (!skipChildren && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node.getNext() == null) {
        node = node.getParent();
        if (node == root) {
          return;
        }
        leave(node);
      }
      node = node.getNext();
    }
  }

  private int lineOf(Node node) {
    return node.getSourceSpans().isEmpty()
        ? page.line()
        : firstLine + node.getSourceSpans().get(0).getLineIndex();
  }

  private boolean enter(Node node) {
    if (node instanceof Text text) {
      page.text(text.getLiteral());
    } else if (node instanceof SoftLineBreak && page.goesOn(next(node))) {
      page.text(" ");
      page.at(page.line() + 1);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      page.breakLine();
      page.at(page.line() + 1);
    } else if (node instanceof Paragraph) {
      page.at(lineOf(node));
      sourced = false;
      startParagraph();
    } else if (node instanceof StrongEmphasis) {
      page.bold(true);
    } else if (node instanceof Link link) {
      boolean auto =
          link.getFirstChild() instanceof Text text
              && text.getLiteral().equals(link.getDestination());
      page.startLink(link.getDestination(), auto ? AUTOLINK : LINK);
    } else if (node instanceof HtmlInline inline) {
      inlineHtml(inline.getLiteral());
    } else if (node instanceof HtmlBlock block) {
      return htmlBlock(block);
    } else if (node instanceof Heading heading) {
      page.at(lineOf(node));
      page.startBlock(Shape.HEADING, heading.getLevel());
    } else if (node instanceof Image image) {
      if (Players.isAt(image.getDestination())) {
        page.media(image.getDestination(), IFRAME);
      } else {
        page.picture(image.getDestination(), altOf(image));
      }
      return true;
    } else if (node instanceof Code code) {
      code(code);
    } else {
      return enterContainer(node);
    }
    return false;
  }

  /** The text that follows a line break; empty if anything else does. */
  private static String next(Node lineBreak) {
    return lineBreak.getNext() instanceof Text text ? text.getLiteral() : "";
  }

  private boolean enterContainer(Node node) {
    if (node instanceof BulletList || node instanceof OrderedList) {
      page.endBlock();
      lists++;
    } else if (node instanceof BlockQuote) {
      page.endBlock();
      quotes++;
    } else if (node instanceof ThematicBreak) {
      page.at(lineOf(node));
      page.rule();
    } else if (node instanceof TableBlock) {
      page.at(lineOf(node));
      page.startTable();
    } else if (node instanceof TableRow) {
      page.at(lineOf(node));
      page.startRow(node.getParent() instanceof org.commonmark.ext.gfm.tables.TableHead);
    } else if (node instanceof TableCell) {
      page.startCell(false);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code(node);
    }
    return false;
  }

  private void startParagraph() {
    if (lists > 0) {
      page.startBlock(Shape.ITEM, lists);
    } else if (quotes > 0) {
      page.startBlock(Shape.QUOTE, quotes);
    } else {
      page.startBlock(Shape.PARAGRAPH, 0);
    }
  }

  private void leave(Node node) {
    if (node instanceof StrongEmphasis) {
      page.bold(false);
    } else if (node instanceof Link) {
      page.endLink();
    } else if (node instanceof Paragraph || node instanceof Heading) {
      page.endBlock();
    } else if (node instanceof BulletList || node instanceof OrderedList) {
      page.endBlock();
      lists--;
    } else if (node instanceof ListItem) {
      page.endBlock();
    } else if (node instanceof BlockQuote) {
      page.endBlock();
      quotes--;
    } else if (node instanceof TableCell) {
      page.endCell();
    } else if (node instanceof TableRow) {
      page.endRow();
    } else if (node instanceof TableBlock) {
      page.endTable();
    }
  }

  /** Indented text is code to Markdown, but authors of recaps indent prose; fenced code is code. */
  private void code(Node node) {
    boolean fenced = node instanceof FencedCodeBlock;
    page.at(lineOf(node) + (fenced ? 1 : 0));
    page.startBlock(fenced ? Shape.CODE : Shape.PARAGRAPH, 0);
    String literal =
        fenced ? ((FencedCodeBlock) node).getLiteral() : ((IndentedCodeBlock) node).getLiteral();
    literal
        .lines()
        .limit(2000)
        .forEach(
            line -> {
              page.text(line);
              page.breakLine();
              page.at(page.line() + 1);
            });
    page.endBlock();
  }

  /** An address in code, which some generators make a player of: `youtube:https://…`. */
  private void code(Code code) {
    Matcher address = CODED.matcher(code.getLiteral());
    if (address.matches()) {
      page.startLink(address.group(1), AUTOLINK);
      page.text(address.group(1));
      page.endLink();
    } else {
      page.text(code.getLiteral());
    }
  }

  private static String altOf(Node image) {
    return image.getFirstChild() instanceof Text text ? text.getLiteral() : "";
  }

  /** One tag inside a paragraph. Most need no parser. */
  private void inlineHtml(String literal) {
    String tag = tagName(literal);
    boolean closing = literal.startsWith("</");
    switch (tag) {
      case "br" -> page.breakLine();
      case "b", "strong", "em" -> page.bold(!closing);
      case "img", "video", "audio", "source", "iframe", "embed" -> {
        if (!closing) {
          player(tag, literal);
        } else {
          sourced = false;
          page.shape(lists > 0 ? Shape.ITEM : Shape.PARAGRAPH);
        }
      }
      case "a" -> {
        if (closing) {
          page.endLink();
        } else {
          page.startLink(element(literal).attr("href"), LINK);
        }
      }
      case "center" -> {
        if (page.shape() != Shape.HEADING) {
          page.shape(Shape.CENTRED);
        }
      }
      default -> {}
    }
    for (int i = literal.indexOf('\n'); i >= 0; i = literal.indexOf('\n', i + 1)) {
      page.at(page.line() + 1);
    }
  }

  private void player(String tag, String literal) {
    Element element = element(literal);
    if (tag.equals("img")) {
      page.picture(element.attr("src"), element.attr("alt"));
    } else if (tag.equals("source") && sourced) {
      return;
    } else if (element.hasAttr("src")) {
      boolean frame = tag.equals("iframe") || tag.equals("embed");
      page.media(element.attr("src"), frame ? IFRAME : VIDEO);
      sourced = true;
    }
  }

  private Element element(String literal) {
    Document fragment = html.parseInput("<body>" + literal, "");
    Element first = fragment.body().firstElementChild();
    return first == null ? fragment.body() : first;
  }

  private static String tagName(String literal) {
    int from = literal.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < literal.length() && Character.isLetterOrDigit(literal.charAt(to))) {
      to++;
    }
    return literal.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
  }

  private boolean htmlBlock(HtmlBlock block) {
    int line = lineOf(block);
    page.endBlock();
    page.at(line);
    page.shape(Shape.PARAGRAPH);
    html.parseFragmentInput(tables.whole(block), new Element("body"), "")
        .forEach(node -> node.traverse(new HtmlWalk(page, line, this::inlineMarkdown)));
    page.endBlock();
    return true;
  }

  /** Text inside a block of HTML isn't Markdown to commonmark, but authors write it so. */
  private boolean inlineMarkdown(String text, PageBuilder target) {
    if (!text.contains("**") && !text.contains("](")) {
      return false;
    }
    Node root = MarkdownPage.tree(text.strip());
    int start =
        target.line()
            + (int)
                text.chars()
                    .limit(text.length() - text.stripLeading().length())
                    .filter(c -> c == '\n')
                    .count();
    target.breakLine();
    target.at(start);
    Node paragraph = root.getFirstChild();
    while (paragraph != null) {
      if (paragraph instanceof Paragraph) {
        walk(paragraph);
      }
      paragraph = paragraph.getNext();
    }
    return true;
  }
}
