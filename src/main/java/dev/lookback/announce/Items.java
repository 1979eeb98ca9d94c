package dev.lookback.announce;

import dev.lookback.recap.Kind;
import dev.lookback.recap.RecapId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The ledger's items. */
record Items(Handle handle) {

  List<Item> all() {
    return handle
        .createQuery(
            "select id, source, path, kind, subject, traits, page_print, event_print, gone_at,"
                + " early"
                + " from item order by id")
        .map((row, context) -> item(row))
        .list();
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getLong(1),
        new Item.Key(
            new RecapId(row.getString(2), row.getString(3)), Kind.valueOf(row.getString(4))),
        row.getLong(5),
        List.of(row.getString(6).split("\n", -1)),
        row.getString(7),
        row.getString(8),
        number(row, 9),
        row.getInt(10) == 1);
  }

  static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  /** Writes items that are new. */
  void insert(Collection<Item> items) {
    write(
        items,
        "insert into item (id, source, path, kind, subject, traits, page_print, event_print, gone_at,"
            + " early) values (:id, :source, :path, :kind, :subject, :traits, :pagePrint,"
            + " :eventPrint, :goneAt, :early)");
  }

  /** Writes items that are different from what the ledger has. */
  void update(Collection<Item> items) {
    write(
        items,
        "update item set source = :source, path = :path, kind = :kind, subject = :subject,"
            + " traits = :traits, page_print = :pagePrint, event_print = :eventPrint,"
            + " gone_at = :goneAt, early = :early where id = :id");
  }

  private void write(Collection<Item> items, String sql) {
    if (items.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      for (Item item : items) {
        batch
            .bind("id", item.id())
            .bind("source", item.key().page().source())
            .bind("path", item.key().page().path())
            .bind("kind", item.key().kind().name())
            .bind("subject", item.subject())
            .bind("traits", String.join("\n", item.traits()))
            .bind("pagePrint", item.pagePrint())
            .bind("eventPrint", item.eventPrint())
            .bind("goneAt", item.goneAt())
            .bind("early", item.early() ? 1 : 0)
            .add();
      }
      batch.execute();
    }
  }
}
