package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import org.jspecify.annotations.Nullable;

/**
 * What a room was told of a subject, or is to be told.
 *
 * @param subject null for a digest, which tells of several
 * @param digest the post that told of it instead
 * @param alone whether it is told by itself however many there are
 * @param stale whether the message may have to be edited
 * @param incomplete whether its thread or its passing on may still be missing
 * @param completeAt when to try that again, in milliseconds
 * @param generation how often it was begun anew
 * @param anchor the newest message in the room before the first try
 * @param print of what the message says
 */
record Post(
    long id,
    Room room,
    @Nullable Long subject,
    @Nullable Long digest,
    State state,
    boolean alone,
    boolean stale,
    boolean incomplete,
    @Nullable Long completeAt,
    String marker,
    int generation,
    @Nullable MessageId anchor,
    @Nullable MessageId message,
    @Nullable String print,
    @Nullable String title) {

  /** How far a post is. */
  enum State {
    /** It is to be told. */
    DUE(Verdict.DUE),
    /** A try was begun, and how that ended is not yet known. */
    SENDING(Verdict.BEGUN),
    POSTED(Verdict.POSTED),
    /** A digest tells of it. */
    DIGESTED(Verdict.IN_DIGEST),
    /** There is nothing to tell: it is past, or its page is gone. */
    SKIPPED(Verdict.PAST),
    /** A try was begun when the room was unsubscribed, and nobody knows what became of it. */
    ABANDONED(Verdict.ABANDONED),
    /** The platform does not take it. */
    REJECTED(Verdict.REJECTED),
    /** The message says that the recap is gone. */
    WITHDRAWN(Verdict.WITHDRAWN),
    /** Somebody deleted the message. */
    DELETED(Verdict.DELETED);

    private final Verdict verdict;

    State(Verdict verdict) {
      this.verdict = verdict;
    }

    Verdict verdict() {
      return verdict;
    }
  }

  static Post due(
      long id, Room room, @Nullable Long subject, @Nullable String title, boolean alone) {
    String marker = marker(id, room, subject);
    return new Post(
        id, room, subject, null, State.DUE, alone, false, false, null, marker, 0, null, null, null,
        title);
  }

  private static String marker(long id, Room room, @Nullable Long subject) {
    return Prints.of(id + "/" + subject + "/" + room.id()).substring(0, Posting.MARKER);
  }

  /** The same until it is begun anew. */
  String nonce() {
    return marker + "-" + generation;
  }
}
