package dev.lookback.search;

import java.util.List;

/** The fields of the index, with what a word found in one of them counts. */
enum Field {
  /** Of a talk: its title. */
  TITLE(4),
  /** Of a talk: the names of its speakers. */
  SPEAKER(5),
  /** Of a talk: each name of its speakers as one word, and how the Chinese ones are read. */
  WHOLE(4),
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

  static final List<Field> OF_TALKS = List.of(TITLE, SPEAKER, WHOLE, EVENT, TEXT);
  static final List<Field> OF_PAGES = List.of(HEADING, ABOUT, BODY);
  static final List<Field> OF_NAMES = List.of(HEADING, ABOUT);

  final float weight;

  Field(float weight) {
    this.weight = weight;
  }

  /** Whether an exact phrase can be looked for in it. */
  boolean hasPhrases() {
    return this != TEXT && this != WHOLE;
  }

  /** Whether words of it that stand together are a name or title. */
  boolean isName() {
    return this == TITLE || this == SPEAKER || this == HEADING;
  }

  /** Whether a word in it may be misspelled in a search. */
  boolean isForgiving() {
    return isName() || this == WHOLE;
  }
}
