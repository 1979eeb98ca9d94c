package dev.lookback.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Keys with their values. Remembers which keys it was asked for: all others are problems. */
final class Section {

  /** What is made like a key. Anything else may be a secret that slipped, and isn't repeated. */
  private static final Pattern LIKE_A_KEY = Pattern.compile("\\p{L}[\\p{L}_-]{0,23}");

  private final Value value;
  private final List<NodeTuple> entries;
  private final Map<String, NodeTuple> entriesByKey = new HashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  Section(Value value, MappingNode mapping) {
    this.value = value;
    this.entries = mapping.getValue();
    for (NodeTuple entry : entries) {
      entriesByKey.putIfAbsent(text(entry.getKeyNode()), entry);
    }
  }

  /** The folder that the file's relative paths start from. */
  Path folder() {
    return value.problems().folder();
  }

  <T> Setting<T> required(String key, Form<T> form) {
    Value member = ask(key);
    if (member == null) {
      missing.add(key);
      return new Setting<>(null);
    }
    return new Setting<>(member.demand(form));
  }

  <T> Setting<T> optional(String key, Form<T> form) {
    Value member = ask(key);
    return new Setting<>(member == null ? null : form.read(member));
  }

  private @Nullable Value ask(String key) {
    asked.add(key);
    NodeTuple entry = entriesByKey.get(key);
    return entry == null ? null : value.member(key, entry.getValueNode());
  }

  /** Reports what was wanted and isn't there, and what is there and wasn't wanted. */
  void close() {
    for (NodeTuple entry : entries) {
      String key = text(entry.getKeyNode());
      NodeTuple first = entriesByKey.get(key);
      if (!asked.contains(key)) {
        rejectUnknown(entry.getKeyNode(), key);
      } else if (first != null && first != entry) {
        int line = first.getKeyNode().getStartMark().getLine() + 1;
        reject(
            entry.getKeyNode(),
            key,
            "duplicate key '%s'%s; line %s has it already".formatted(key, place(), line));
      }
    }
    for (String key : missing) {
      reject(value.node(), key, "missing key '%s'%s".formatted(key, place()));
    }
  }

  /** A required key that is most likely the one mistyped here isn't missing as well. */
  private void rejectUnknown(Node node, String key) {
    boolean shown = LIKE_A_KEY.matcher(key).matches();
    String named = shown ? " '%s'".formatted(key) : "";
    String nearest = shown ? Spelling.nearest(key, asked) : null;
    missing.remove(nearest);
    String advice =
        nearest == null
            ? "valid keys: " + String.join(", ", asked)
            : "did you mean '%s'?".formatted(nearest);
    reject(node, shown ? key : "", "unknown key%s%s; %s".formatted(named, place(), advice));
  }

  private void reject(Node node, String key, String message) {
    String path = key.isEmpty() ? value.path() : value.member(key, node).path();
    value.problems().add(node.getStartMark(), path, message);
  }

  private String place() {
    return value.path().isEmpty() ? "" : " in " + value.path();
  }

  /** Empty, as no valid key is, for a key that is a list or a section. */
  private static String text(Node key) {
    return key instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
