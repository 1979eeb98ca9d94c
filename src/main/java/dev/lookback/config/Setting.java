package dev.lookback.config;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a section gives for a key, if it gives anything that is sound. */
record Setting<T>(@Nullable T value) {

  /** The value of a required key, once the whole section is known to be sound. */
  T get() {
    return Objects.requireNonNull(value);
  }

  T or(T otherwise) {
    return value == null ? otherwise : value;
  }

  @Nullable T orNull() {
    return value;
  }
}
