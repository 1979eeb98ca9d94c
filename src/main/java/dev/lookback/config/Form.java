package dev.lookback.config;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What may be written at a place of the file, and what it becomes. */
interface Form<T> {

  /**
   * Reads a value. Gives null if the value was rejected, or if nothing is written there but
   * variables that the environment leaves empty.
   */
  @Nullable T read(Value value);

  /** Adds a check, which may reject what was read. */
  default Form<T> checked(BiConsumer<T, Value> check) {
    return value -> {
      T read = read(value);
      if (read != null) {
        check.accept(read, value);
      }
      return read;
    };
  }
}
