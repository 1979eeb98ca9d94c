package dev.lookback.ask;

import dev.lookback.library.Edition;
import org.jspecify.annotations.Nullable;

/** A question that was answered: how it was understood, and what it leaves to refer to. */
record Turn(Query query, @Nullable Want want, Focus focus) {

  /** The same for who asks on after the documents have changed. */
  Turn in(Edition edition) {
    return new Turn(query, want, focus.in(edition));
  }
}
