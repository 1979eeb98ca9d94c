package dev.lookback.announce;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.lookback.announce.Subscription.Extras;
import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.recap.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The subscriptions that admins made, which stand in the ledger. */
record Subscribers(Handle handle) {

  Map<Room, Subscription> all() {
    return handle
        .createQuery(
            "select room, language, kinds, cities, tags, languages, announce_last,"
                + " roles, thread, crossposted from subscription order by room")
        .map((row, context) -> subscription(row))
        .stream()
        .collect(toMap(Subscription::room, subscription -> subscription));
  }

  /** Ids of the admins who subscribed the rooms. */
  Map<Room, String> by() {
    return handle
        .createQuery("select room, subscribed_by from subscription")
        .map((row, context) -> Map.entry(new Room(row.getString(1)), row.getString(2)))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Subscription subscription(ResultSet row) throws SQLException {
    return new Subscription(
        new Room(row.getString(1)),
        Language.valueOf(row.getString(2)),
        lines(row.getString(3)).stream().map(Kind::valueOf).collect(toSet()),
        new Filter(lines(row.getString(4)), lines(row.getString(5)), lines(row.getString(6))),
        row.getInt(7),
        new Extras(row.getString(8).lines().toList(), row.getInt(9) == 1, row.getInt(10) == 1));
  }

  private static Set<String> lines(String text) {
    return text.lines().collect(toSet());
  }

  void put(Subscription subscription, String by, long now) {
    handle
        .createUpdate(
            "insert into subscription (room, language, kinds, cities, tags, languages,"
                + " announce_last, roles, thread, crossposted, subscribed_by, subscribed_at) values"
                + " (:room, :language, :kinds, :cities, :tags, :languages, :announceLast, :roles,"
                + " :thread, :crossposted, :by, :now)"
                + " on conflict (room) do update set language = excluded.language,"
                + " kinds = excluded.kinds, cities = excluded.cities, tags = excluded.tags,"
                + " languages = excluded.languages, announce_last = excluded.announce_last,"
                + " roles = excluded.roles, thread = excluded.thread,"
                + " crossposted = excluded.crossposted, subscribed_by = excluded.subscribed_by, subscribed_at = excluded.subscribed_at")
        .bind("room", subscription.room().id())
        .bind("language", subscription.language().name())
        .bind("kinds", text(subscription.kinds().stream().map(Kind::name).toList()))
        .bind("cities", text(subscription.filter().cities()))
        .bind("tags", text(subscription.filter().tags()))
        .bind("languages", text(subscription.filter().languages()))
        .bind("announceLast", subscription.announceLast())
        .bind("roles", String.join("\n", subscription.extras().roles()))
        .bind("thread", subscription.extras().thread() ? 1 : 0)
        .bind("crossposted", subscription.extras().crossposted() ? 1 : 0)
        .bind("by", by)
        .bind("now", now)
        .execute();
  }

  private static String text(Collection<String> lines) {
    return lines.stream().sorted().collect(joining("\n"));
  }

  boolean remove(Room room) {
    return handle
            .createUpdate("delete from subscription where room = :room")
            .bind("room", room.id())
            .execute()
        == 1;
  }
}
