package dev.lookback.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a key of the front matter: text, a list, or more keys. Nothing is converted.
 */
sealed interface Value {

  /** The file's line it starts in, counted from 1. */
  int line();

  /** The column it starts at, counted from 1 in code points. */
  int column();

  /** Text as written, without its quotes: {@code 2020-11-14} stays these ten characters. */
  record Scalar(String text, int line, int column) implements Value {}

  /** A list. */
  record Sequence(List<Value> items, int line, int column) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys in lower case, in their order, each with its value. */
  record Mapping(Map<String, Value> entries, int line, int column) implements Value {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value of the first of the keys that has one. */
    @Nullable Value get(String... keys) {
      for (String key : keys) {
        Value value = entries.get(key);
        if (value != null) {
          return value;
        }
      }
      return null;
    }

    /** The first of the keys that holds text. */
    @Nullable Scalar scalar(String... keys) {
      for (String key : keys) {
        if (entries.get(key) instanceof Scalar scalar && !scalar.text().isBlank()) {
          return scalar;
        }
      }
      return null;
    }
  }

  /**
   * All text in the value: its list's items, or the parts of {@code a, b、c}; of an entry with keys
   * its name.
   */
  default List<Scalar> scalars() {
    List<Scalar> scalars = new ArrayList<>();
    if (this instanceof Scalar scalar) {
      for (String part : Texts.split(scalar.text(), ",，、;；")) {
        scalars.add(new Scalar(part, scalar.line(), scalar.column()));
      }
      return List.copyOf(scalars);
    }
    List<Value> items = this instanceof Sequence sequence ? sequence.items() : List.of(this);
    for (Value item : items) {
      Scalar scalar =
          item instanceof Scalar text
              ? text
              : item instanceof Mapping entry ? entry.scalar("name") : null;
      if (scalar != null && !scalar.text().isBlank()) {
        scalars.add(new Scalar(scalar.text().strip(), scalar.line(), scalar.column()));
      }
    }
    return List.copyOf(scalars);
  }
}
