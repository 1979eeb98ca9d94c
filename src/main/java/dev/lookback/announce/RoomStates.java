package dev.lookback.announce;

import dev.lookback.chat.Room;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The ledger's rooms. */
record RoomStates(Handle handle) {

  List<RoomState> all() {
    return handle
        .createQuery(
            "select id, baseline, filter, active, paused, failures, retry_at, trouble"
                + " from room order by id")
        .map(
            (row, context) ->
                new RoomState(
                    new Room(row.getString(1)),
                    row.getLong(2),
                    row.getString(3),
                    row.getInt(4) == 1,
                    row.getInt(5) == 1,
                    row.getInt(6),
                    Items.number(row, 7),
                    row.getString(8)))
        .list();
  }

  void put(RoomState state) {
    handle
        .createUpdate(
            "insert into room (id, baseline, filter, active, paused, failures, retry_at, trouble)"
                + " values (:id, :baseline, :filter, :active, :paused, :failures, :retryAt, :trouble)"
                + " on conflict (id) do update set baseline = excluded.baseline,"
                + " filter = excluded.filter, active = excluded.active, paused = excluded.paused,"
                + " failures = excluded.failures, retry_at = excluded.retry_at,"
                + " trouble = excluded.trouble")
        .bind("id", state.room().id())
        .bind("baseline", state.baseline())
        .bind("filter", state.filter())
        .bind("active", state.active() ? 1 : 0)
        .bind("paused", state.paused() ? 1 : 0)
        .bind("failures", state.failures())
        .bind("retryAt", state.retryAt())
        .bind("trouble", state.trouble())
        .execute();
  }
}
