package dev.lookback.config;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What is written at a place of the file.
 *
 * @param path of the keys that lead here, such as {@code sources[0].include}; empty for the whole
 * @param variables what its text may refer to
 * @param problems where what is wrong with it goes
 */
record Value(Node node, String path, Variables variables, Problems problems) {

  /** The tags that YAML itself gives to values. The form, not the tag, says what a value is. */
  private static final Set<Tag> IMPLICIT =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE,
          Tag.SEQ,
          Tag.MAP);

  /** The value of a key in this section. */
  Value member(String key, Node member) {
    return new Value(member, path.isEmpty() ? key : path + "." + key, variables, problems);
  }

  /** An item of this list. */
  Value item(int index, Node item) {
    return new Value(item, "%s[%s]".formatted(path, index), variables, problems);
  }

  /** Reads a value that must not come to nothing. */
  <T> @Nullable T demand(Form<T> form) {
    int before = problems.count();
    T read = form.read(this);
    if (read == null && problems.count() == before) {
      reject("the environment leaves this empty; set the variable, or write a value");
    }
    return read;
  }

  void reject(String message) {
    problems.add(node.getStartMark(), path, path.isEmpty() ? message : path + ": " + message);
  }

  /** Rejects a value of another kind than expected. */
  void rejectKind(String expected) {
    reject("expected %s, but found %s".formatted(expected, kind()));
  }

  /** The line where it begins, from 1. */
  int line() {
    return node.getStartMark().getLine() + 1;
  }

  boolean isMissing() {
    return node.getTag().equals(Tag.NULL);
  }

  boolean hasTag() {
    return !IMPLICIT.contains(node.getTag());
  }

  /** What kind of thing is written here, never the thing itself, for it may hold a secret. */
  String kind() {
    if (hasTag()) {
      return "a value with a tag (!)";
    }
    if (isMissing()) {
      return "no value";
    }
    return node instanceof MappingNode
        ? "keys and values"
        : node instanceof SequenceNode ? "a list" : "a single value";
  }
}
