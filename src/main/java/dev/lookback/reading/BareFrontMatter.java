package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads keys and values that stand above the text without any fence, as Pelican and MultiMarkdown
 * have them: {@code Title: …}, {@code Date: …}, up to the first empty line.
 *
 * <p>Only keys about the page itself are taken. Others, such as {@code Speaker}, are left to the
 * text, which has rules of its own for such lines.
 *
 * @param body the whole text, with empty lines in place of those taken
 */
record BareFrontMatter(Mapping root, String block, String body) {

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "date",
          "modified",
          "tags",
          "tag",
          "keywords",
          "category",
          "categories",
          "slug",
          "author",
          "authors",
          "summary",
          "description",
          "status",
          "lang",
          "template",
          "image",
          "cover",
          "url",
          "link");

  private static final int MOST_LINES = 40;
  private static final int LONGEST_KEY = 20;

  /** Null if the text doesn't start with a title and another key. */
  static @Nullable BareFrontMatter read(String text) {
    if (!text.regionMatches(true, 0, "title:", 0, 6)) {
      return null;
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    StringBuilder left = new StringBuilder();
    StringBuilder block = new StringBuilder();
    Lines lines = new Lines(text, 0, 1);
    int keys = 0;
    int end = 0;
    while (lines.number() < MOST_LINES && lines.next() && !lines.isBlank()) {
      String line = lines.text();
      if (lines.is("---") && keys > 0) {
        left.append('\n');
        end = lines.nextStart();
        break;
      }
      int colon = line.indexOf(':');
      if (colon < 1 || colon > LONGEST_KEY) {
        return null;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      keys++;
      if (KEYS.contains(key) && !value.isEmpty()) {
        entries.putIfAbsent(key, new Scalar(value, lines.number(), colon + 2));
        left.append('\n');
      } else {
        left.append(line).append('\n');
      }
      block.append(line).append('\n');
      end = lines.nextStart();
    }
    return keys < 2
        ? null
        : new BareFrontMatter(
            new Mapping(entries, 1, 1), block.toString(), left + text.substring(end));
  }
}
