package dev.lookback.bot;

import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Reply;
import dev.lookback.library.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tells Lookback to do something.
 *
 * @param directory of the edition that answers
 * @param manner how it is answered unless there is a reason for another
 */
record Call(Directory directory, Invocation invocation, Reply.Manner manner) {

  static final String PAGE = "page";

  private static final int LAST_PAGE = 10_000;

  Edition edition() {
    return directory.edition();
  }

  Language language() {
    return invocation.by().language();
  }

  @Nullable String option(String name) {
    return invocation.option(name);
  }

  /** An option that must be there; empty where a platform left it out. */
  String required(String name) {
    String value = option(name);
    return value == null ? "" : value;
  }

  /** Which page of a long reply is asked for, from 1. */
  int page() {
    Integer page = number(PAGE);
    return page == null ? 1 : Math.max(1, Math.min(LAST_PAGE, page));
  }

  /** A number; null where none was given. */
  @Nullable Integer number(String option) {
    String value = option(option);
    try {
      return value == null ? null : Integer.valueOf(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
