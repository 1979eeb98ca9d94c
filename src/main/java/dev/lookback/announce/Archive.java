package dev.lookback.announce;

import static java.util.stream.Collectors.toMap;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Room;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What the ledger can say of the past. */
record Archive(Handle handle) {
  private static final String SELECT =
      "select p.room, p.title, p.state, coalesce(d.message, p.message),"
          + " coalesce(d.posted_at, p.posted_at), p.reason"
          + " from post p left join post d on d.id = p.digest where p.subject is not null ";

  /** All about some subjects, in the order of the rooms. */
  List<Receipt> receipts(Collection<Long> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : list(
            handle
                .createQuery(SELECT + "and p.subject in (<ids>) order by p.room, p.id")
                .bindList("ids", List.copyOf(subjects)));
  }

  /** The last ones, the newest first. */
  List<Receipt> latest(int most) {
    return list(
        handle
            .createQuery(
                SELECT
                    + "order by coalesce(d.posted_at, p.posted_at, p.noticed_at) desc, p.id desc"
                    + " limit :most")
            .bind("most", most));
  }

  private static List<Receipt> list(Query query) {
    return query.map((row, context) -> receipt(row)).list();
  }

  private static Receipt receipt(ResultSet row) throws SQLException {
    String title = row.getString(2);
    String message = row.getString(4);
    Long at = Items.number(row, 5);
    return new Receipt(
        new Room(row.getString(1)),
        title == null ? "" : title,
        Post.State.valueOf(row.getString(3)).verdict(),
        message == null ? null : new MessageId(message),
        at == null ? null : Instant.ofEpochMilli(at),
        row.getString(6));
  }

  /** How many posts each room has in each state, digests left out. */
  Map<Room, Count> counts() {
    return handle
        .createQuery(
            "select room, sum(case when state in ('DUE', 'SENDING') then 1 else 0 end),"
                + " sum(case when state in ('POSTED', 'DIGESTED', 'WITHDRAWN') then 1 else 0 end)"
                + " from post where subject is not null group by room")
        .map((row, context) -> Map.entry(new Room(row.getString(1)), count(row)))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(row.getInt(2), row.getInt(3));
  }

  /**
   * What there is of a room.
   *
   * @param waiting how many events are to be told there
   */
  record Count(int waiting, int told) {
    static final Count NONE = new Count(0, 0);
  }

  /** The messages of a room that should be there, and those known to be gone, the newest first. */
  List<Post> messages(Room room, int most) {
    return new Posts(handle)
        .where(
            "room = :room and state in ('POSTED', 'DELETED') and message is not null"
                + " order by id desc limit :most",
            query -> query.bind("room", room.id()).bind("most", most));
  }

  @Nullable Long subject(Item.Key key) {
    return handle
        .createQuery(
            "select subject from item where source = :source and path = :path and kind = :kind")
        .bind("source", key.page().source())
        .bind("path", key.page().path())
        .bind("kind", key.kind().name())
        .mapTo(Long.class)
        .findOne()
        .orElse(null);
  }
}
