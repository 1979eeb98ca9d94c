package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import dev.lookback.reading.Value.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads front matter line by line: TOML, and YAML that is invalid. Takes what it understands and
 * leaves the rest.
 */
final class LenientFrontMatter {

  private static final int LONGEST_KEY = 40;
  private static final int MOST_TABLES = 500;

  private final boolean toml;
  private final Map<String, Value> root = new LinkedHashMap<>();
  private final List<Table> tables = new ArrayList<>();
  private Map<String, Value> target = root;

  /** The key whose value is still open: a list in the lines below it, or more text. */
  private @Nullable String open;

  private int openLine;
  private final List<Value> items = new ArrayList<>();

  private LenientFrontMatter(boolean toml) {
    this.toml = toml;
  }

  /** Reads {@code key: value}, with half-width or full-width colon, and lists of {@code - item}. */
  static Mapping yaml(String block, int firstLine) {
    return new LenientFrontMatter(false).read(block, firstLine);
  }

  /** Reads {@code key = value}, arrays, and one level of tables. */
  static Mapping toml(String block, int firstLine) {
    return new LenientFrontMatter(true).read(block, firstLine);
  }

  /** Whether a line has a key and its sign. */
  static boolean isEntry(String line, boolean toml) {
    return separator(line, 0, toml) > 0;
  }

  /** Where the colon of a line's key stands, or -1. */
  static int colon(String line, int from) {
    return separator(line, from, false);
  }

  private static int separator(String line, int from, boolean toml) {
    int limit = Math.min(line.length(), from + LONGEST_KEY);
    for (int i = from; i < limit; i++) {
      char c = line.charAt(i);
      if (i == from && !Character.isLetter(c) && "_\"'".indexOf(c) < 0) {
        return -1;
      }
      if (toml ? c == '=' : c == ':' || c == '：') {
        return i > from && !line.startsWith("//", i + 1) ? i : -1;
      }
      if (!Character.isLetterOrDigit(c) && "_-. \"'".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private Mapping read(String block, int firstLine) {
    Lines lines = new Lines(block, 0, firstLine);
    while (lines.next()) {
      String line = lines.text();
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        line(line, lines.number());
      }
    }
    close();
    tables.forEach(this::add);
    return new Mapping(root, firstLine, 1);
  }

  private void line(String line, int number) {
    String content = line.strip();
    if (open != null && continues(line, content, number)) {
      return;
    }
    if (toml && content.startsWith("[") && content.endsWith("]")) {
      close();
      table(content, number);
      return;
    }
    int separator = separator(line, toml ? line.indexOf(content) : 0, toml);
    if (separator < 0) {
      return;
    }
    close();
    String key = unquoted(line.substring(0, separator).strip()).toLowerCase(Locale.ROOT);
    int start = separator + 1;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    String value = withoutComment(line.substring(start).strip());
    int column = line.codePointCount(0, start) + 1;
    if (value.isEmpty()
        || value.equals("|")
        || value.equals(">")
        || (value.startsWith("[") && !value.endsWith("]"))) {
      open = key;
      openLine = number;
      addItems(value, number, column);
    } else {
      target.put(key, value(value, number, column));
    }
  }

  /** Whether the line belongs to the value that is open; if so, takes it. */
  private boolean continues(String line, String content, int number) {
    int column = line.indexOf(content) + 1;
    if (toml) {
      addItems(content, number, column);
      if (content.endsWith("]")) {
        close();
      }
      return true;
    }
    if (content.startsWith("- ")) {
      items.add(new Scalar(unquoted(content.substring(2).strip()), number, column + 2));
      return true;
    }
    if (Character.isWhitespace(line.charAt(0))) {
      addItems(content, number, column);
      return true;
    }
    return false;
  }

  private void addItems(String text, int number, int column) {
    String inner = text.replace("[", "").replace("]", "");
    for (String part : Texts.split(inner, ",")) {
      String item = unquoted(part);
      if (!item.isEmpty() && !item.equals("|") && !item.equals(">")) {
        items.add(new Scalar(item, number, column));
      }
    }
  }

  private void close() {
    if (open != null && !items.isEmpty()) {
      target.put(open, new Sequence(items, openLine, 1));
    }
    open = null;
    items.clear();
  }

  private void table(String content, int number) {
    String name = content.replace("[", "").replace("]", "").strip().toLowerCase(Locale.ROOT);
    target = new LinkedHashMap<>();
    if (tables.size() < MOST_TABLES) {
      tables.add(new Table(name, content.startsWith("[["), target, number));
    }
  }

  private void add(Table table) {
    Mapping mapping = new Mapping(table.entries, table.line, 1);
    if (table.repeated) {
      List<Value> earlier =
          root.get(table.name) instanceof Sequence list ? list.items() : List.of();
      List<Value> all = new ArrayList<>(earlier);
      all.add(mapping);
      root.put(table.name, new Sequence(all, table.line, 1));
    } else {
      root.put(table.name, mapping);
    }
  }

  private record Table(String name, boolean repeated, Map<String, Value> entries, int line) {}

  private static Value value(String text, int line, int column) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return new Scalar(unquoted(text), line, column);
    }
    List<Value> parts = new ArrayList<>();
    for (String part : Texts.split(text.substring(1, text.length() - 1), ",")) {
      parts.add(new Scalar(unquoted(part), line, column));
    }
    return new Sequence(parts, line, column);
  }

  private static String withoutComment(String value) {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    int comment = quoted ? -1 : value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment).strip();
  }

  /** Without the quotes around it, or the one quote that was never closed. */
  private static String unquoted(String text) {
    if (text.isEmpty() || (text.charAt(0) != '"' && text.charAt(0) != '\'')) {
      return text;
    }
    int second = text.indexOf(text.charAt(0), 1);
    if (second < 0) {
      return text.substring(1).strip();
    }
    char last = text.charAt(text.length() - 1);
    return last == text.charAt(0) ? text.substring(1, text.length() - 1).strip() : text;
  }
}
