package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Room;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The ledger's posts. */
record Posts(Handle handle) {
  private static final int AT_ONCE = 500;
  private static final String SELECT =
      "select id, room, subject, digest, state, alone, stale, incomplete, complete_at, marker,"
          + " generation, anchor, message, print, title from post ";

  /** Those about which something is to be done, in rooms that want any. */
  List<Post> open() {
    return handle
        .createQuery(
            SELECT
                + "where (state in ('DUE', 'SENDING') or stale = 1 or incomplete = 1)"
                + " and room in (select id from room where active = 1) order by id")
        .map((row, context) -> post(row))
        .list();
  }

  List<Post> ofSubjects(Collection<Long> subjects) {
    return in("subject", subjects);
  }

  /** What a digest tells of. */
  List<Post> ofDigest(long digest) {
    return in("digest", List.of(digest));
  }

  List<Post> where(String condition, UnaryOperator<Query> values) {
    Query query = handle.createQuery(SELECT + "where " + condition);
    return values.apply(query).map((row, context) -> post(row)).list();
  }

  private List<Post> in(String column, Collection<Long> ids) {
    List<Post> posts = new ArrayList<>();
    List<Long> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      posts.addAll(
          handle
              .createQuery(SELECT + "where " + column + " in (<ids>) order by id")
              .bindList("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
              .map((row, context) -> post(row))
              .list());
    }
    return posts;
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        row.getLong(1),
        new Room(row.getString(2)),
        Items.number(row, 3),
        Items.number(row, 4),
        Post.State.valueOf(row.getString(5)),
        row.getInt(6) == 1,
        row.getInt(7) == 1,
        row.getInt(8) == 1,
        Items.number(row, 9),
        row.getString(10),
        row.getInt(11),
        message(row.getString(12)),
        message(row.getString(13)),
        row.getString(14),
        row.getString(15));
  }

  private static @Nullable MessageId message(@Nullable String id) {
    return id == null ? null : new MessageId(id);
  }

  long lastId() {
    return handle.createQuery("select coalesce(max(id), 0) from post").mapTo(Long.class).one();
  }

  /** Writes posts that are new. What a room was told of already stays as it is. */
  void insert(Collection<Post> posts, long now) {
    if (posts.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            "insert into post (id, room, subject, state, alone, marker, title, noticed_at) values"
                + " (:id, :room, :subject, :state, :alone, :marker, :title, :now)"
                + " on conflict (room, subject) do nothing")) {
      for (Post post : posts) {
        batch
            .bind("id", post.id())
            .bind("room", post.room().id())
            .bind("subject", post.subject())
            .bind("state", post.state().name())
            .bind("alone", post.alone() ? 1 : 0)
            .bind("marker", post.marker())
            .bind("title", post.title())
            .bind("now", now)
            .add();
      }
      batch.execute();
    }
  }

  /** A try begins. */
  void sending(long id, Optional<MessageId> anchor, String print, String title) {
    handle
        .createUpdate(
            "update post set state = 'SENDING', stale = 0, anchor = :anchor, print = :print,"
                + " title = :title where id = :id")
        .bind("id", id)
        .bind("anchor", anchor.map(MessageId::value).orElse(null))
        .bind("print", print)
        .bind("title", title)
        .execute();
  }

  /**
   * @param print of what the message says; null if that isn't sure
   * @param incomplete whether something that comes with it may be missing
   */
  void posted(long id, MessageId message, @Nullable String print, boolean incomplete, long now) {
    handle
        .createUpdate(
            "update post set state = 'POSTED', message = :message, print = :print,"
                + " stale = case when cast(:print as text) is null then 1 else stale end,"
                + " incomplete = :incomplete, complete_at = null, reason = null, posted_at = :now where id = :id")
        .bind("id", id)
        .bind("message", message.value())
        .bind("print", print)
        .bind("incomplete", incomplete ? 1 : 0)
        .bind("now", now)
        .execute();
  }

  /** Nothing is missing beside the message any more. */
  void completed(long id) {
    handle.createUpdate("update post set incomplete = 0 where id = :id").bind("id", id).execute();
  }

  void completeAt(long id, long again) {
    handle
        .createUpdate("update post set complete_at = :again where id = :id")
        .bind("id", id)
        .bind("again", again)
        .execute();
  }

  void state(long id, Post.State state, @Nullable String reason) {
    handle
        .createUpdate(
            "update post set state = :state, reason = :reason, stale = 0, incomplete = 0"
                + " where id = :id")
        .bind("id", id)
        .bind("state", state.name())
        .bind("reason", reason)
        .execute();
  }

  void stale(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      try (PreparedBatch batch =
          handle.prepareBatch(
              "update post set stale = 1 where id = :id and state in ('POSTED', 'WITHDRAWN', 'SENDING')")) {
        ids.forEach(id -> batch.bind("id", id).add());
        batch.execute();
      }
    }
  }

  /** The message says what it should. */
  void edited(long id, Post.State state, @Nullable String print, @Nullable String title) {
    handle
        .createUpdate(
            "update post set state = :state, stale = 0, print = :print, title = :title"
                + " where id = :id and message is not null")
        .bind("id", id)
        .bind("state", state.name())
        .bind("print", print)
        .bind("title", title)
        .execute();
  }

  void digested(Collection<Long> ids, long digest) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "update post set state = 'DIGESTED', digest = :digest where id = :id")) {
      ids.forEach(id -> batch.bind("id", id).bind("digest", digest).add());
      batch.execute();
    }
  }

  /** What a digest should have told of is told one by one. */
  void apart(long digest) {
    handle
        .createUpdate(
            "update post set state = 'DUE', digest = null, alone = 1 where digest = :digest")
        .bind("digest", digest)
        .execute();
  }

  void alone(long id) {
    handle.createUpdate("update post set alone = 1 where id = :id").bind("id", id).execute();
  }

  /** Nothing that is not yet told in a room will be. */
  void abandon(Room room) {
    handle
        .createUpdate("delete from post where room = :room and state = 'DUE'")
        .bind("room", room.id())
        .execute();
    handle
        .createUpdate(
            "update post set state = 'ABANDONED', stale = 0 where room = :room and state = 'SENDING'")
        .bind("room", room.id())
        .execute();
  }

  /** Somebody deleted the message. Nothing, if it is posted again meanwhile. */
  void deleted(long id, MessageId message, @Nullable String reason) {
    handle
        .createUpdate(
            "update post set state = 'DELETED', reason = :reason, stale = 0, incomplete = 0"
                + " where id = :id and message = :message")
        .bind("id", id)
        .bind("reason", reason)
        .bind("message", message.value())
        .execute();
  }

  /** A message was deleted, or is wanted after all: it is begun anew, with another nonce. */
  boolean anew(long id, Post.State from, Post.State to, Optional<MessageId> anchor) {
    return handle
            .createUpdate(
                "update post set state = :to, message = null, stale = 0, incomplete = 0, alone = 1,"
                    + " reason = null, anchor = :anchor, generation = generation + 1"
                    + " where id = :id and state = :from")
            .bind("id", id)
            .bind("from", from.name())
            .bind("to", to.name())
            .bind("anchor", anchor.map(MessageId::value).orElse(null))
            .execute()
        == 1;
  }

  /** A try that nobody knew the end of is looked into. */
  boolean resumed(long id) {
    return handle
            .createUpdate(
                "update post set state = 'SENDING' where id = :id and state = 'ABANDONED'")
            .bind("id", id)
            .execute()
        == 1;
  }

  /** The last message about any of the subjects in a room. */
  Optional<MessageId> message(Room room, Collection<Long> subjects) {
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    return handle
        .createQuery(
            "select message from post where room = :room and subject in (<ids>)"
                + " and state = 'POSTED' order by id desc")
        .bind("room", room.id())
        .bindList("ids", List.copyOf(subjects))
        .mapTo(String.class)
        .findFirst()
        .map(MessageId::new);
  }
}
