package dev.lookback.ask;

/** What words of a question tell about what it wants. The words are in {@code cues.txt}. */
enum Cue {
  /** Asks for people. */
  WHO,
  /** Asks what was said, or for talks. */
  WHAT,
  WHEN,
  WHERE,
  VIDEO,
  SLIDES,
  COUNT,
  /** Which or how many cities there were. */
  CITIES,
  LIST,
  /** Asks who or what comes out on top. */
  MOST,
  /** Two people at one event. */
  TOGETHER,
  /** Someone's job or company. */
  ROLE,
  /** Where somebody works follows. */
  FROM,
  /** People of an organisation, which stands before or behind. */
  MEMBER,
  /** Who organises an event. */
  HOST,
  /** Who somebody is, or that, by itself, a role. */
  WHO_IS,
  SUMMARY,
  SIMILAR,
  /** About something, or like what was spoken of. */
  RELATED,
  /** What is still to come. */
  NEXT,
  LATEST,
  FIRST,
  /** The last one of a list or programme. */
  FINAL,
  /** The address that opens an event. */
  OPENING,
  /** Someone who leads a panel or the event. */
  MODERATOR,
  PANEL,
  /** Panels are not to be counted. */
  NO_PANEL,
  /** Pages that look back. */
  RECAP,
  /** Pages that announce. */
  ANNOUNCEMENT,
  OFFLINE,
  /** A meetup, conference or its page. */
  EVENT,
  /** A talk as a thing. */
  TALK,
  /** To speak at an event. */
  SPEAK,
  /** What follows or precedes is a subject. */
  ABOUT,
  /** A person named before. */
  THEY,
  /** A thing named before. */
  THAT,
  /** Goes on from the question before. */
  GO_ON,
  /** A way to address people, behind a name. */
  TITLE,
  /** What pages about events don't say exactly enough to answer. */
  UNSTATED,
  /** What something costs. */
  PRICE,
  /** How to reach somebody. */
  CONTACT,
  /** What no page about an event is for. */
  OFF_TOPIC,
  /** A greeting, or a wish to be told what can be asked. */
  HELP,
  /** Says nothing about what is asked. */
  FILLER
}
