package dev.lookback.announce;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The right to announce, which one process has at a time. Who has it beats; who sees no beat for a
 * while takes it over. Only the own passing of time is looked at, and never a clock's, so clocks
 * that differ or jump change nothing.
 */
final class Claim {
  private static final String NAME = "announcing";

  private final Ledger ledger;
  private final String owner;
  private final Duration life;
  private final LongSupplier nanos;
  private @Nullable Seen seen;
  private volatile boolean held;

  /** Whether another process could take it over from this one, and have it now. */
  private boolean wasHeld;

  private record Beat(String owner, long number) {}

  private record Seen(Beat beat, long at) {}

  /**
   * @param owner an id that no other process ever has
   */
  Claim(Ledger ledger, String owner, Duration life, LongSupplier nanos) {
    this.ledger = ledger;
    this.owner = owner;
    this.life = life;
    this.nanos = nanos;
  }

  /** Beats, or tries to get it. */
  boolean hold() {
    boolean isSole = ledger.isSole() && !wasHeld;
    held =
        ledger.write(handle -> held ? beats(handle) || take(handle, isSole) : take(handle, isSole));
    wasHeld |= held;
    return held;
  }

  boolean isHeld() {
    return held;
  }

  /** Makes sure within a transaction that this process still has it. */
  void check(Handle handle) {
    if (!beats(handle)) {
      held = false;
      throw new Superseded();
    }
  }

  private boolean beats(Handle handle) {
    return handle
            .createUpdate("update claim set beat = beat + 1 where name = :name and owner = :owner")
            .bind("name", NAME)
            .bind("owner", owner)
            .execute()
        == 1;
  }

  /** Keeps whoever announces from writing until the transaction ends. */
  static void lock(Handle handle) {
    handle
        .createUpdate("update claim set beat = beat where name = :name")
        .bind("name", NAME)
        .execute();
  }

  private boolean take(Handle handle, boolean isSole) {
    Optional<Beat> now =
        handle
            .createQuery("select owner, beat from claim where name = :name")
            .bind("name", NAME)
            .map((row, context) -> new Beat(row.getString(1), row.getLong(2)))
            .findOne();
    if (now.isEmpty()) {
      return handle
              .createUpdate(
                  "insert into claim (name, owner, beat) values (:name, :owner, 0)"
                      + " on conflict (name) do nothing")
              .bind("name", NAME)
              .bind("owner", owner)
              .execute()
          == 1;
    }
    return (isSole || isDead(now.get())) && takeOver(handle, now.get());
  }

  private boolean isDead(Beat beat) {
    if (beat.owner().equals(owner)) {
      return true;
    }
    if (seen == null || !seen.beat().equals(beat)) {
      seen = new Seen(beat, nanos.getAsLong());
    }
    return nanos.getAsLong() - seen.at() >= life.toNanos();
  }

  private boolean takeOver(Handle handle, Beat dead) {
    return handle
            .createUpdate(
                "update claim set owner = :owner, beat = beat + 1"
                    + " where name = :name and owner = :dead and beat = :beat")
            .bind("name", NAME)
            .bind("owner", owner)
            .bind("dead", dead.owner())
            .bind("beat", dead.number())
            .execute()
        == 1;
  }

  /** Lets another process have it at once. */
  void release() {
    held = false;
    ledger.change(
        handle ->
            handle
                .createUpdate("delete from claim where name = :name and owner = :owner")
                .bind("name", NAME)
                .bind("owner", owner)
                .execute());
  }
}
