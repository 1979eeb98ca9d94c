package dev.lookback.chat;

import java.util.List;

/**
 * Answers what people do. Safe for use by several threads; none of it throws for what people type.
 * An answer may take a while: an adapter whose platform is impatient says that it is coming.
 */
public interface Respondent {

  /** What can be run. */
  List<Command> commands();

  /** Answers what was said to Lookback in plain words. */
  Reply said(String text, Member by, Room room);

  /** Runs a command. */
  Reply run(Invocation invocation);

  /** Answers the press of a button, whenever its message was sent. */
  Reply pressed(String state, Member by, Room room);

  /**
   * What could be meant, best first.
   *
   * @param option that is being typed, by its English name; what was typed so far stands in the
   *     invocation
   */
  List<Choice> complete(Invocation invocation, String option);
}
