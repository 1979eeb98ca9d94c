package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads front matter that is no valid YAML: key by key, so that a mistake in one value costs no
 * other.
 */
final class BrokenYaml {

  private static final int MOST_STRICT = 200;
  private static final int MOST_PROBLEMS = 5;

  private final Map<String, Value> entries = new LinkedHashMap<>();
  private final List<Problem> found = new ArrayList<>();
  private int strictly;
  private int strays;

  private BrokenYaml() {}

  /**
   * Reads what it can.
   *
   * @param cause what to report where no single key is to blame
   * @return null when the block is text rather than keys
   */
  static @Nullable Mapping read(
      String block, int firstLine, Problem cause, List<Problem> problems) {
    BrokenYaml reader = new BrokenYaml();
    reader.read(block, firstLine);
    if (reader.entries.isEmpty() || reader.strays > reader.entries.size()) {
      return null;
    }
    problems.addAll(reader.found.isEmpty() ? List.of(cause) : reader.found);
    return new Mapping(reader.entries, firstLine, 1);
  }

  private void read(String block, int firstLine) {
    Lines lines = new Lines(block, 0, firstLine);
    int start = -1;
    int startLine = firstLine;
    while (lines.next()) {
      String line = lines.text();
      if (LenientFrontMatter.isEntry(line, false)) {
        entry(block, start, lines.start(), startLine);
        start = lines.start();
        startLine = lines.number();
      } else if (!line.isBlank() && " \t#-]}".indexOf(line.charAt(0)) < 0) {
        strays++;
      }
    }
    entry(block, start, block.length(), startLine);
  }

  /** Reads a key with the lines below that belong to it. */
  private void entry(String block, int start, int end, int line) {
    if (start < 0) {
      return;
    }
    String part = block.substring(start, end);
    List<Problem> inside = new ArrayList<>();
    Mapping strict = ++strictly > MOST_STRICT ? null : YamlFrontMatter.strict(part, line, inside);
    if (strict != null) {
      entries.putAll(strict.entries());
      return;
    }
    if (found.size() < MOST_PROBLEMS) {
      found.add(YamlFault.find(part, line));
    }
    entries.putAll(LenientFrontMatter.yaml(part, line).entries());
  }
}
