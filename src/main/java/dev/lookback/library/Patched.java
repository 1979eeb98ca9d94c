package dev.lookback.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of which changed copies are cheap: they share what it was at first, and hold
 * what differs.
 */
final class Patched<K, V> {
  /** Where more of it than this part differs, a whole copy is cheaper in the long run. */
  private static final int PART = 16;

  private final Map<K, V> base;
  private final Map<K, Optional<V>> patches;

  private Patched(Map<K, V> base, Map<K, Optional<V>> patches) {
    this.base = base;
    this.patches = patches;
  }

  static <K, V> Patched<K, V> empty() {
    return new Patched<>(Map.of(), Map.of());
  }

  @Nullable V get(K key) {
    Optional<V> patch = patches.isEmpty() ? null : patches.get(key);
    return patch == null ? base.get(key) : patch.orElse(null);
  }

  Changer<K, V> change() {
    return new Changer<>(this);
  }

  /** Collects what differs in the next one. */
  static final class Changer<K, V> {
    private final Patched<K, V> before;
    private final Map<K, Optional<V>> patches;

    private Changer(Patched<K, V> before) {
      this.before = before;
      this.patches = new HashMap<>(before.patches);
    }

    @Nullable V get(K key) {
      Optional<V> patch = patches.get(key);
      return patch == null ? before.base.get(key) : patch.orElse(null);
    }

    void put(K key, V value) {
      patches.put(key, Optional.of(value));
    }

    void remove(K key) {
      patches.put(key, Optional.empty());
    }

    Patched<K, V> done() {
      if (patches.size() * PART <= before.base.size()) {
        return new Patched<>(before.base, patches);
      }
      Map<K, V> base = new HashMap<>(before.base);
      patches.forEach(
          (key, patch) ->
              patch.ifPresentOrElse(value -> base.put(key, value), () -> base.remove(key)));
      return new Patched<>(base, Map.of());
    }
  }
}
