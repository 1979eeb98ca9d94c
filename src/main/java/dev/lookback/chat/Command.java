package dev.lookback.chat;

import java.util.List;

/**
 * A command that people can run.
 *
 * @param group that it belongs to, such as {@code lookback}: lower case letters and dashes
 * @param name within the group, in both languages
 * @param description up to 100 characters
 * @param options in the order in which they are shown, required ones first
 */
public record Command(
    String group, Words name, Words description, List<Option> options, Access access) {

  /** The English name of the option with which people ask for a private reply. */
  public static final String PRIVATE = "private";

  /** Who may run it. */
  public enum Access {
    ALL,
    ADMINS
  }

  /** What can be typed for an option. */
  public enum Form {
    TEXT,
    NUMBER,
    YES_OR_NO,
    /** A room where something can be posted; the id of it is given. */
    ROOM,
    /** A group of people; the id of it is given. */
    ROLE
  }

  /**
   * Something that can be given with a command.
   *
   * @param name in both languages: lower case
   * @param description up to 100 characters
   * @param completes whether the respondent knows what could be meant while it is typed
   */
  public record Option(
      Words name, Words description, Form form, boolean required, boolean completes) {}

  public Command {
    options = List.copyOf(options);
  }
}
