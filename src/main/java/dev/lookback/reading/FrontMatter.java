package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the author wrote above the text: YAML between {@code ---} fences, TOML between {@code +++},
 * JSON, keys above a line of tildes as JBake has them, or keys and values without a fence.
 *
 * <p>Any text can be parsed. What can't be understood becomes a {@link Problem}.
 */
final class FrontMatter {

  private static final Mapping NOTHING = new Mapping(Map.of(), 1, 1);
  private static final int QUOTE_LENGTH = 160;

  private static final Pattern JSON_KEY = Pattern.compile("\\s{0,20}\"");

  /** Front matter without a sign at its start has so many lines at most. */
  private static final int MOST_LINES = 100;

  private final Mapping root;
  private final List<String> quotes;
  private final int blockLine;
  private final String body;
  private final int bodyLine;

  private FrontMatter(Mapping root, List<String> quotes, int blockLine, String body, int bodyLine) {
    this.root = root;
    this.quotes = quotes;
    this.blockLine = blockLine;
    this.body = body;
    this.bodyLine = bodyLine;
  }

  /** Splits a document, and adds what is wrong with its front matter to the problems. */
  static FrontMatter parse(String text, List<Problem> problems) {
    Lines lines = new Lines(text, text.startsWith("\uFEFF") ? 1 : 0, 1);
    boolean found = lines.next();
    while (found && lines.isBlank()) {
      found = lines.next();
    }
    if (!found) {
      return without(text);
    }
    if (lines.is("---")) {
      return fenced(text, lines, false, problems);
    }
    if (lines.is("+++")) {
      return fenced(text, lines, true, problems);
    }
    FrontMatter ended = ended(text, lines, problems);
    if (ended != null) {
      return ended;
    }
    BareFrontMatter bare =
        lines.start() > 1 ? null : BareFrontMatter.read(text.substring(lines.start()));
    return bare == null
        ? without(text)
        : new FrontMatter(bare.root(), quotes(bare.block()), 1, bare.body(), 1);
  }

  private static FrontMatter fenced(
      String text, Lines lines, boolean toml, List<Problem> problems) {
    int openingLine = lines.number();
    int blockStart = lines.nextStart();
    while (lines.next()) {
      if (lines.is(toml ? "+++" : "---") || (!toml && lines.is("..."))) {
        String block = text.substring(blockStart, lines.start());
        Mapping root = root(block, openingLine + 1, toml, problems);
        if (root == null) {
          return without(text);
        }
        String body = text.substring(lines.nextStart());
        return new FrontMatter(root, quotes(block), openingLine + 1, body, lines.number() + 1);
      }
    }
    Lines first = new Lines(text, blockStart, openingLine + 1);
    if (first.next() && LenientFrontMatter.isEntry(first.text(), toml)) {
      String fence = toml ? "+++" : "---";
      problems.add(
          Problem.error(
              openingLine,
              1,
              "The front matter that this '%s' opens has no end, so it was read as text. Put a line '%s' below its last key."
                  .formatted(fence, fence)));
    }
    return without(text);
  }

  /** {@code {"title": …}}, or {@code title=…} up to a line of tildes; null for anything else. */
  private static @Nullable FrontMatter ended(String text, Lines first, List<Problem> problems) {
    boolean json =
        first.is("{")
            && JSON_KEY.matcher(text).region(first.nextStart(), text.length()).lookingAt();
    if (!json && !first.text().startsWith("title=") && !first.text().startsWith("type=")) {
      return null;
    }
    int line = first.number();
    int start = first.start();
    Lines lines = new Lines(text, start, line);
    while (lines.next() && lines.number() < line + MOST_LINES) {
      if (lines.is(json ? "}" : "~~~~~~")) {
        String block = text.substring(start, json ? lines.nextStart() : lines.start());
        Mapping root =
            json
                ? YamlFrontMatter.parse(block, line, problems)
                : LenientFrontMatter.toml(block, line);
        String body = text.substring(lines.nextStart());
        return root == null
            ? null
            : new FrontMatter(root, quotes(block), line, body, lines.number() + 1);
      }
    }
    return null;
  }

  /**
   * The keys, or null when what stands between two lines {@code ---} is no front matter but text.
   */
  private static @Nullable Mapping root(
      String block, int line, boolean toml, List<Problem> problems) {
    if (block.isBlank()) {
      return NOTHING;
    }
    if (toml) {
      return LenientFrontMatter.toml(block, line);
    }
    Mapping plain = PlainFrontMatter.read(block, line);
    return plain == null ? YamlFrontMatter.parse(block, line, problems) : plain;
  }

  private static FrontMatter without(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new FrontMatter(NOTHING, List.of(), 1, body, 1);
  }

  /** The text below the front matter. */
  String body() {
    return body;
  }

  /** The file's line, counted from 1, at which the body starts. */
  int bodyLine() {
    return bodyLine;
  }

  boolean isEmpty() {
    return root.entries().isEmpty();
  }

  /** The text of the first of the keys that has any. */
  @Nullable Fact<String> text(String... keys) {
    Scalar scalar = root.scalar(keys);
    return scalar == null ? null : fact(scalar);
  }

  /** The text of the first of the keys that a group of keys has. */
  @Nullable Fact<String> inner(String... keys) {
    for (Value value : root.entries().values()) {
      Scalar scalar = value instanceof Mapping group ? group.scalar(keys) : null;
      if (scalar != null) {
        return fact(scalar);
      }
    }
    return null;
  }

  /** The items of a list, or of text with commas, behind the first of the keys that is there. */
  List<String> list(String... keys) {
    Value value = root.get(keys);
    return value == null ? List.of() : value.scalars().stream().map(Scalar::text).toList();
  }

  /** All keys. */
  Mapping root() {
    return root;
  }

  /** What stands behind the first of the keys that is there. */
  @Nullable Value value(String... keys) {
    return root.get(keys);
  }

  /** The addresses in it, such as that of {@code url_video}, with their keys' words before them. */
  List<Fact<Link>> links() {
    return FrontMatterLinks.of(root).stream()
        .map(
            found ->
                new Fact<>(found.link(), Evidence.stated(found.at().line(), quote(found.at()))))
        .toList();
  }

  /** A value's text with the line it stands in as its evidence. */
  Fact<String> fact(Scalar scalar) {
    String text = Texts.cut(scalar.text().strip(), Limits.PARAGRAPH);
    return new Fact<>(text, Evidence.stated(scalar.line(), quote(scalar)));
  }

  private String quote(Scalar scalar) {
    int index = scalar.line() - blockLine;
    boolean known = index >= 0 && index < quotes.size();
    return known ? quotes.get(index) : Texts.cut(scalar.text(), QUOTE_LENGTH);
  }

  private static List<String> quotes(String block) {
    return Lines.of(block).stream().map(line -> Texts.cut(line.strip(), QUOTE_LENGTH)).toList();
  }
}
