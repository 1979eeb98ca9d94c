package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import dev.lookback.reading.Value.Sequence;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML front matter as a tree of text, within limits that no honest page comes near. */
final class YamlFrontMatter {

  private static final int MOST_CODE_POINTS = 128 * 1024;
  private static final int MOST_ALIASES = 10;
  private static final int MOST_VALUES = 20_000;
  private static final int DEEPEST = 20;

  private final int firstLine;
  private final List<Problem> problems;
  private int values;

  private YamlFrontMatter(int firstLine, List<Problem> problems) {
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /**
   * Reads the block strictly, and leniently where that fails.
   *
   * @return null when the block holds no keys: it is text between two thematic breaks
   */
  static @Nullable Mapping parse(String block, int firstLine, List<Problem> problems) {
    try {
      Node node = compose(block);
      YamlFrontMatter reader = new YamlFrontMatter(firstLine, problems);
      if (node instanceof MappingNode mapping) {
        return reader.mapping(mapping, 0);
      }
      if (node == null) {
        return new Mapping(Map.of(), firstLine, 1);
      }
      return lenient(block, firstLine, null, problems);
    } catch (MarkedYAMLException e) {
      return lenient(block, firstLine, e, problems);
    } catch (YAMLException | StackOverflowError e) {
      return lenient(block, firstLine, null, problems);
    }
  }

  private static @Nullable Node compose(String block) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CODE_POINTS);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowRecursiveKeys(false);
    options.setWarnOnDuplicateKeys(false);
    return new Yaml(new SafeConstructor(options)).compose(new StringReader(block));
  }

  private static @Nullable Mapping lenient(
      String block, int firstLine, @Nullable MarkedYAMLException cause, List<Problem> problems) {
    Mapping mapping = LenientFrontMatter.yaml(block, firstLine);
    if (mapping.entries().isEmpty()) {
      return null;
    }
    Mark mark = cause == null ? null : cause.getProblemMark();
    int line = mark == null ? firstLine : firstLine + mark.getLine();
    int column = mark == null ? 1 : mark.getColumn() + 1;
    problems.add(YamlFault.find(block, firstLine, line, column));
    return mapping;
  }

  private Mapping mapping(MappingNode node, int depth) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        continue;
      }
      String name = key.getValue().strip().toLowerCase(Locale.ROOT);
      Value value = value(tuple.getValueNode(), depth + 1);
      if (value == null) {
        continue;
      }
      Value earlier = entries.put(name, value);
      if (earlier != null) {
        problems.add(
            Problem.warning(
                line(key),
                column(key),
                "The key '%s' stands here a second time, first in line %d; this one counts. Remove one of them."
                    .formatted(Texts.cut(name, 40), earlier.line())));
      }
    }
    return new Mapping(entries, line(node), column(node));
  }

  private @Nullable Value value(Node node, int depth) {
    if (depth > DEEPEST || ++values > MOST_VALUES) {
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      return Tag.NULL.equals(scalar.getTag())
          ? null
          : new Scalar(scalar.getValue(), line(node), column(node));
    }
    if (node instanceof SequenceNode sequence) {
      List<Value> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        Value value = value(item, depth + 1);
        if (value != null) {
          items.add(value);
        }
      }
      return new Sequence(items, line(node), column(node));
    }
    return node instanceof MappingNode mapping ? mapping(mapping, depth) : null;
  }

  private int line(Node node) {
    return firstLine + node.getStartMark().getLine();
  }

  private static int column(Node node) {
    return node.getStartMark().getColumn() + 1;
  }
}
