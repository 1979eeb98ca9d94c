package dev.lookback.config;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes nodes of YAML text.
 *
 * <p>What SnakeYAML says of broken YAML quotes it, and what it quotes may be a secret. So its words
 * stay here: they only choose among our own.
 */
final class YamlText {
  private static final int MOST_CHARACTERS = 256 << 10;
  private static final int MOST_ALIASES = 20;
  private static final int DEEPEST = 20;

  /**
   * What to say when SnakeYAML says something with these words.
   *
   * @param atStart whether the place to look at is where the broken construct begins, not where it
   *     was found to be broken
   */
  private record Diagnosis(String words, boolean atStart, String message) {}

  private static final List<Diagnosis> DIAGNOSES =
      List.of(
          new Diagnosis("unexpected end of stream", true, "a quote opens here and never closes"),
          new Diagnosis(
              "unexpected document separator", true, "a quote opens here and never closes"),
          new Diagnosis("scanning an alias", false, "text that begins with '*' needs quotes"),
          new Diagnosis("undefined alias", false, "text that begins with '*' needs quotes"),
          new Diagnosis("scanning an anchor", false, "text that begins with '&' needs quotes"),
          new Diagnosis("tag", false, "text that begins with '!' needs quotes"),
          new Diagnosis("(TAB)", false, "a tab can't indent; use spaces"),
          new Diagnosis(
              "cannot start any token", false, "text that begins with this sign needs quotes"),
          new Diagnosis(
              "escape", false, "in double quotes '\\' is written '\\\\'; or use single quotes"),
          new Diagnosis(
              "scanning a block scalar",
              false,
              "the text after '|' or '>' begins on the next line"),
          new Diagnosis(
              "mapping values are not allowed",
              false,
              "there can be no ':' here; see to the indentation, and quote text that has ': ' in it"),
          new Diagnosis(
              "could not find expected ':'",
              true,
              "this line has no ':'; write 'key: value', or indent what belongs to the value above"),
          new Diagnosis(
              "while parsing a flow",
              true,
              "a bracket opens here, but what follows doesn't close it"),
          new Diagnosis(
              "another document", false, "a second document begins here; settings are only one"),
          new Diagnosis(
              "expected <block end>",
              false,
              "this doesn't fit what is above it; see to the indentation and the quotes"));

  private static final String UNKNOWN =
      "this is not YAML; see to the signs and quotes here and just before";

  private YamlText() {}

  /** Gives null if a problem was found. An empty text is a section without keys. */
  static @Nullable Node compose(String text, Problems problems) {
    int unprintable = unprintable(text);
    if (unprintable >= 0) {
      problems.addAfter(text.substring(0, unprintable), "a control character; remove it");
      return null;
    }
    try {
      Yaml yaml = new Yaml(limits());
      Node root = yaml.compose(new StringReader(text));
      return root == null ? yaml.compose(new StringReader("{}")) : root;
    } catch (MarkedYAMLException e) {
      explain(e, problems);
    } catch (YAMLException e) {
      problems.add(
          "is too large, nested deeper than %s, or has more than %s aliases"
              .formatted(DEEPEST, MOST_ALIASES));
    } catch (RuntimeException e) {
      // SnakeYAML lets escape what a number or a character in an odd place throws.
      problems.add("is not YAML: it holds an impossible number or character code");
    }
    return null;
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    return options;
  }

  private static int unprintable(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!StreamReader.isPrintable(codePoint)) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return -1;
  }

  private static void explain(MarkedYAMLException failure, Problems problems) {
    String words = failure.getContext() + " " + failure.getProblem();
    Mark found = failure.getProblemMark();
    Mark start = failure.getContextMark();
    for (Diagnosis diagnosis : DIAGNOSES) {
      if (words.contains(diagnosis.words)) {
        problems.add(diagnosis.atStart && start != null ? start : found, "", diagnosis.message);
        return;
      }
    }
    problems.add(found, "", UNKNOWN);
  }
}
