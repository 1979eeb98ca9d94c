package dev.lookback.ask;

import org.jspecify.annotations.Nullable;

/** What a question asks for. */
enum Want {
  /** The talk or event that an address belongs to. */
  BY_ADDRESS,
  /** Something that documents don't state. */
  UNSTATED,
  MOST,
  TOGETHER,
  VIDEOS,
  SLIDES,
  COUNT_TALKS,
  COUNT_EVENTS,
  COUNT_PEOPLE,
  /** The people of an organisation. */
  MEMBERS,
  ROLE,
  SIMILAR,
  SUMMARY,
  NEXT,
  OPENING,
  MODERATOR,
  /** Who organised an event. */
  HOSTS,
  PEOPLE,
  TALKS,
  /** When or where an event was, or which event it was. */
  EVENT_FACTS,
  EVENTS,
  /** Which cities, or how many. */
  CITIES,
  HELP,
  OFF_TOPIC;

  /** What a question wants by its cues and by what it names; null when they don't tell. */
  static @Nullable Want of(Query q) {
    if (q.has(Cue.HELP) && q.namesNothing()) {
      return HELP;
    }
    boolean person = !q.people().isEmpty();
    boolean spoken = q.hasAny(Cue.SPEAK, Cue.TALK, Cue.ABOUT);
    if (!q.urls().isEmpty()) {
      return q.hasAny(Cue.SIMILAR, Cue.RELATED) ? SIMILAR : BY_ADDRESS;
    }
    boolean media = q.hasAny(Cue.VIDEO, Cue.SLIDES);
    if (q.has(Cue.OFF_TOPIC) && !spoken && !media) {
      return OFF_TOPIC;
    }
    if (q.hasAny(Cue.UNSTATED, Cue.PRICE) && !q.has(Cue.ABOUT)) {
      return UNSTATED;
    }
    if (q.has(Cue.CONTACT) && !spoken && !media) {
      return UNSTATED;
    }
    if (isOfMembers(q)) {
      return MEMBERS;
    }
    if (q.has(Cue.MOST)) {
      return MOST;
    }
    if (q.people().size() > 1 && !media) {
      return TOGETHER;
    }
    if (q.has(Cue.SIMILAR) || (q.has(Cue.RELATED) && q.namesNothing())) {
      return SIMILAR;
    }
    if (q.has(Cue.VIDEO)) {
      return VIDEOS;
    }
    if (q.has(Cue.SLIDES)) {
      return SLIDES;
    }
    if (q.has(Cue.CITIES)) {
      return CITIES;
    }
    if (q.has(Cue.COUNT)) {
      return count(q);
    }
    if (isOfHosts(q)) {
      return HOSTS;
    }
    boolean oneOfSeveral = q.ordinal() != null && !q.ordinal().ofEvent();
    if (q.has(Cue.ROLE)
        && (person || oneOfSeveral || q.hasAny(Cue.THEY, Cue.THAT))
        && !q.has(Cue.TALK)) {
      return ROLE;
    }
    if (q.has(Cue.WHO_IS) && person && !spoken) {
      return ROLE;
    }
    if (q.has(Cue.SUMMARY) && !person) {
      return SUMMARY;
    }
    if (q.has(Cue.MODERATOR) && q.hasAny(Cue.WHO, Cue.WHO_IS)) {
      return MODERATOR;
    }
    if (q.has(Cue.OPENING) && q.hasAny(Cue.WHO, Cue.WHO_IS)) {
      return OPENING;
    }
    if (q.has(Cue.NEXT) && !q.has(Cue.SPEAK)) {
      return NEXT;
    }
    if (q.hasAny(Cue.WHEN, Cue.WHERE) && !q.hasAny(Cue.WHO, Cue.WHO_IS)) {
      return q.has(Cue.LIST) && q.has(Cue.TALK) ? TALKS : EVENT_FACTS;
    }
    return byThing(q, person, spoken);
  }

  private static boolean isOfMembers(Query q) {
    if (!q.isOfGroup()
        || q.hasAny(Cue.WHAT, Cue.VIDEO, Cue.SLIDES, Cue.WHEN, Cue.WHERE, Cue.MOST, Cue.SIMILAR)) {
      return false;
    }
    return q.hasAny(Cue.WHO, Cue.WHO_IS)
        || (q.hasAny(Cue.FROM, Cue.MEMBER) && !q.hasAny(Cue.TALK, Cue.SPEAK, Cue.COUNT, Cue.LIST));
  }

  /** Asks who the hosts are, and not for the events of a host that it names. */
  private static boolean isOfHosts(Query q) {
    if (!q.has(Cue.HOST) || !q.people().isEmpty()) {
      return false;
    }
    return q.hasAny(Cue.WHO, Cue.WHO_IS, Cue.ROLE)
        || (q.segments().isEmpty()
            && !q.hasAny(Cue.LIST, Cue.COUNT, Cue.WHEN, Cue.WHERE, Cue.NEXT, Cue.LATEST, Cue.WHAT));
  }

  private static @Nullable Want byThing(Query q, boolean person, boolean spoken) {
    if (q.hasAny(Cue.WHO, Cue.WHO_IS) && !(person && spoken)) {
      return PEOPLE;
    }
    if (q.has(Cue.NEXT)) {
      return NEXT;
    }
    if (q.has(Cue.LIST)
        && q.hasAny(Cue.EVENT, Cue.RECAP, Cue.ANNOUNCEMENT)
        && (!spoken || (q.has(Cue.RECAP) && !q.hasAny(Cue.TALK, Cue.SPEAK)))) {
      return EVENTS;
    }
    if (person && q.has(Cue.EVENT) && !spoken && !q.has(Cue.WHAT)) {
      return EVENTS;
    }
    if (spoken || q.hasAny(Cue.WHAT)) {
      if (q.hasAny(Cue.LATEST, Cue.FIRST) && q.has(Cue.EVENT) && !spoken) {
        return EVENT_FACTS;
      }
      return TALKS;
    }
    if (q.hasAny(Cue.LATEST, Cue.FIRST)) {
      return EVENT_FACTS;
    }
    if (q.hasAny(Cue.RECAP, Cue.LIST)) {
      return EVENTS;
    }
    if (q.has(Cue.EVENT)
        && !(q.places().isEmpty() && q.period() == null && q.segments().isEmpty())) {
      return EVENTS;
    }
    return null;
  }

  private static @Nullable Want count(Query q) {
    if (!q.people().isEmpty()) {
      return q.hasAny(Cue.TALK, Cue.SPEAK) || !q.has(Cue.EVENT) ? COUNT_TALKS : COUNT_EVENTS;
    }
    if (q.has(Cue.WHO)) {
      return COUNT_PEOPLE;
    }
    if (q.has(Cue.TALK)) {
      return COUNT_TALKS;
    }
    // "How many" of a thing that is no event, and that no document has.
    return q.namesNothing()
            && !q.hasAny(Cue.EVENT, Cue.OFFLINE, Cue.RECAP, Cue.ANNOUNCEMENT, Cue.GO_ON)
        ? null
        : COUNT_EVENTS;
  }
}
