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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML front matter as a tree of text, within limits that no honest page comes near.
 *
 * <p>SnakeYAML only composes its nodes here and constructs nothing from them, so that no tag can
 * name a class.
 */
final class YamlFrontMatter {

  private static final int MOST_CHARACTERS = 128 * 1024;
  private static final int MOST_ALIASES = 10;
  private static final int MOST_VALUES = 20_000;
  private static final int DEEPEST = 20;

  private static final LoaderOptions LIMITS = limits();
  private static final Resolver TEXT_OR_NULL = new TextOrNull();

  private final int firstLine;
  private final List<Problem> problems;
  private int values;

  private YamlFrontMatter(int firstLine, List<Problem> problems) {
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /**
   * Reads the block strictly, and key by key where that fails.
   *
   * @return null when the block holds no keys: it is text between two thematic breaks
   */
  static @Nullable Mapping parse(String block, int firstLine, List<Problem> problems) {
    if (block.length() > MOST_CHARACTERS) {
      String message =
          "The front matter has more than %d characters, so only its plain keys were read. Move text below it."
              .formatted(MOST_CHARACTERS);
      return BrokenYaml.read(
          block.substring(0, MOST_CHARACTERS),
          firstLine,
          Problem.error(firstLine, 1, message),
          problems);
    }
    try {
      Mapping mapping = read(block, firstLine, problems);
      return mapping == null
          ? BrokenYaml.read(block, firstLine, fault(firstLine, 1, "it holds no keys"), problems)
          : mapping;
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int line = mark == null ? firstLine : firstLine + mark.getLine();
      int column = mark == null ? 1 : mark.getColumn() + 1;
      return BrokenYaml.read(block, firstLine, fault(line, column, e.getProblem()), problems);
    } catch (YAMLException | StackOverflowError e) {
      return BrokenYaml.read(block, firstLine, fault(firstLine, 1, e.getMessage()), problems);
    }
  }

  /** Reads the block, or returns null where it is invalid or holds no keys. */
  static @Nullable Mapping strict(String block, int firstLine, List<Problem> problems) {
    try {
      return read(block, firstLine, problems);
    } catch (YAMLException | StackOverflowError e) {
      return null;
    }
  }

  private static Problem fault(int line, int column, @Nullable String reason) {
    return Problem.error(
        line,
        column,
        "The front matter is no valid YAML (%s), so it was read key by key. Write each key as 'key: \"value\"'."
            .formatted(Texts.cut(String.valueOf(reason).replaceAll("\\s+", " "), 120)));
  }

  private static @Nullable Mapping read(String block, int firstLine, List<Problem> problems) {
    Node node =
        new Composer(new ParserImpl(new StreamReader(block), LIMITS), TEXT_OR_NULL, LIMITS)
            .getSingleNode();
    if (node == null) {
      return new Mapping(Map.of(), firstLine, 1);
    }
    YamlFrontMatter reader = new YamlFrontMatter(firstLine, problems);
    return node instanceof MappingNode mapping ? reader.mapping(mapping, 0) : null;
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowRecursiveKeys(false);
    options.setWarnOnDuplicateKeys(false);
    return options;
  }

  /**
   * Takes plain values for text, whatever they look like, and only an empty one or null for none.
   */
  private static final class TextOrNull extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.NULL, EMPTY, null);
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
    }
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
