package dev.lookback.bot;

import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what people type, though not who they are, where an operator wants to know that. */
public final class Logged implements Respondent {

  private static final Logger log = LoggerFactory.getLogger(Logged.class);
  private static final int LONGEST = 200;

  private final Respondent respondent;

  public Logged(Respondent respondent) {
    this.respondent = respondent;
  }

  @Override
  public List<Command> commands() {
    return respondent.commands();
  }

  @Override
  public Reply said(String text, Member by, Room room) {
    log("Asked", text);
    return respondent.said(text, by, room);
  }

  @Override
  public Reply run(Invocation invocation) {
    log("Ran", invocation.command() + " " + invocation.options());
    return respondent.run(invocation);
  }

  @Override
  public Reply pressed(String state, Member by, Room room) {
    log("Pressed", state);
    return respondent.pressed(state, by, room);
  }

  /** Comes with each key that is pressed: too often to be logged. */
  @Override
  public List<Choice> complete(Invocation invocation, String option) {
    return respondent.complete(invocation, option);
  }

  private static void log(String what, String words) {
    log.info("{}: {}", what, words.substring(0, Math.min(LONGEST, words.length())));
  }
}
