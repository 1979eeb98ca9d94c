package dev.lookback.ask;

import org.jspecify.annotations.Nullable;

/** A question that was answered: how it was understood, and what it leaves to refer to. */
record Turn(Query query, @Nullable Want want, Focus focus) {}
