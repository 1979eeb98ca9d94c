package dev.lookback.search;

import java.util.List;

/** The fields of the index, with what a word found in one of them counts. */
enum Field {
  /** Of a talk: its title. */
  TITLE(4),
  /** Of a talk: the names of its speakers. */
  SPEAKER(5),
  /** Of a talk: how the Chinese names of its speakers are read, and their initials. */
  SOUND(4),
  /** Of a talk: title and city of its event. */
  EVENT(2),
  /** Of a talk: what is said about it. */
  TEXT(1),
  /** Of a page: its title. */
  HEADING(4),
  /** Of a page: tags, hosts, city. */
  ABOUT(2),
  /** Of a page: all it says. */
  BODY(1);

  /** Of every document of Lucene's: the page it is of, or is about. */
  static final String KEY = "key";

  /** Of a page's document alone: the page. */
  static final String PAGE = "page";

  /** Of every document: which talk of the page it is; -1 for the page itself. */
  static final String TALK = "talk";

  /** Of every document: the line where it stands. */
  static final String LINE = "line";

  /** Of a talk: the line where what is said about it ends. */
  static final String END = "end";

  /** Of every document: its title as written. */
  static final String LABEL = "label";

  /** Of a page: its passages. */
  static final String PASSAGES = "passages";

  static final List<Field> OF_TALKS = List.of(TITLE, SPEAKER, SOUND, EVENT, TEXT);
  static final List<Field> OF_PAGES = List.of(HEADING, ABOUT, BODY);

  final float weight;

  Field(float weight) {
    this.weight = weight;
  }

  /** Whether an exact phrase can be looked for in it. */
  boolean hasPhrases() {
    return this != TEXT && this != SOUND;
  }

  /** Whether a word in it may be misspelled in a search: where names are. */
  boolean isForgiving() {
    return this == TITLE || this == SPEAKER || this == SOUND || this == HEADING;
  }
}
