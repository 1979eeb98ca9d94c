package dev.lookback.announce;

/** How it stands with an event in a room. */
public enum Verdict {
  POSTED,
  /** A digest tells of it. */
  IN_DIGEST,
  /** It is to be posted as soon as may be. */
  DUE,
  /** A post was begun, and how that ended is being found out. */
  BEGUN,
  /** The post says that the recap is gone. */
  WITHDRAWN,
  /** Somebody deleted the post. */
  DELETED,
  /** The platform does not take it. */
  REJECTED,
  /** A post was begun when the room was unsubscribed, and nobody knows what became of it. */
  ABANDONED,
  /** It was there before the room was subscribed. */
  BEFORE,
  /** It announces what is past. */
  PAST,
  /** The room wants none of its kind. */
  OTHER_KIND,
  /** The room wants other cities. */
  OTHER_CITY,
  /** The room wants other tags. */
  OTHER_TAG,
  /** The room wants pages in other languages. */
  OTHER_LANGUAGE,
  /** It waits for the day on which it is published. */
  NOT_YET,
  DRAFT,
  /** It is about something else than an event, and is announced nowhere. */
  NEVER,
  /** It has not been looked at yet, and is in a moment. */
  UNSEEN
}
