package dev.lookback.config;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * How Lookback answers.
 *
 * @param admins ids of people and roles who may reload and look at problems, beside those who
 *     manage a server
 * @param questionsPerMinute the most that one person gets answered
 * @param timeZone in which "today" and "last year" are meant
 */
public record ChatSettings(List<String> admins, int questionsPerMinute, ZoneId timeZone) {

  private static final int MOST_PER_MINUTE = 10_000;

  static final ChatSettings USUAL = new ChatSettings(List.of(), 20, ZoneId.systemDefault());

  public ChatSettings {
    admins = List.copyOf(admins);
  }

  static Supplier<ChatSettings> read(Section section) {
    Setting<List<String>> admins = section.optional("admins", Forms.list(Forms.TEXT));
    Setting<Integer> most =
        section.optional("questions-per-minute", Forms.wholeNumber(1, MOST_PER_MINUTE));
    Setting<ZoneId> zone = section.optional("time-zone", Forms.TIME_ZONE);
    return () ->
        new ChatSettings(
            admins.or(USUAL.admins), most.or(USUAL.questionsPerMinute), zone.or(USUAL.timeZone));
  }
}
