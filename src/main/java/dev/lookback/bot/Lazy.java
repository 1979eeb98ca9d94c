package dev.lookback.bot;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Worked out when it is first asked for, and once. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> making;
  private @Nullable T value;

  private Lazy(Supplier<T> making) {
    this.making = making;
  }

  static <T> Lazy<T> of(Supplier<T> making) {
    return new Lazy<>(making);
  }

  @Override
  public synchronized T get() {
    T known = value;
    if (known == null) {
      known = making.get();
      value = known;
    }
    return known;
  }
}
