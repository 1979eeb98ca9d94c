package dev.lookback.cli;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.LedgerFailed;
import dev.lookback.announce.Outlook;
import dev.lookback.announce.Plan;
import dev.lookback.announce.Standing;
import dev.lookback.announce.Verdict;
import dev.lookback.chat.Room;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "announce",
    description = {
      "Shows what would be posted now, room by room, and why the rest would not.",
      "It posts nothing and changes nothing: posting is what 'lookback run' does by itself."
    })
final class AnnounceCommand implements Callable<Integer> {

  @Option(
      names = "--dry-run",
      required = true,
      description = "Must be given: posting is what 'lookback run' does by itself.")
  private boolean dryRun;

  private final Assembly assembly;
  private final Screen screen;

  AnnounceCommand(Assembly assembly, Screen screen) {
    this.assembly = assembly;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (!dryRun) { // as in --dry-run=false
      throw new CommandFailed("Posting is what 'lookback run' does by itself.");
    }
    Memory memory = assembly.memory();
    if (memory.isLost()) {
      return memory.exitCode();
    }
    try (Archivist archivist = assembly.archivist(memory.library())) {
      screen.print(archivist.heading());
      print(archivist.announcements());
    } catch (LedgerFailed e) {
      throw new CommandFailed(String.valueOf(e.getMessage()));
    }
    return memory.exitCode();
  }

  private void print(Announcements announcements) {
    List<Standing> standings = announcements.standings();
    if (standings.isEmpty()) {
      screen.print(
          "No room is subscribed. Name one under 'announce: rooms:' in the settings, or let an"
              + " admin run /lookback-admin subscribe.");
      return;
    }
    Outlook outlook = announcements.outlook();
    for (Standing standing : standings) {
      Room room = standing.room();
      screen.print(Line.of(Ink.TITLE, "Room " + room.id()));
      if (standing.paused()) {
        screen.print(Line.of(Ink.WARNING, "  paused: " + standing.trouble()));
      }
      List<Plan> own = outlook.plans().stream().filter(plan -> plan.room().equals(room)).toList();
      if (own.isEmpty()) {
        screen.print("  Nothing would be posted.");
      }
      own.forEach(this::print);
      outlook.tally().getOrDefault(room, Map.of()).forEach(this::print);
    }
  }

  private void print(Plan plan) {
    String act =
        switch (plan.act()) {
          case POST, POST_ASKED -> "would post: ";
          case DIGEST -> "would post a digest of %d: ".formatted(plan.titles().size());
          case RESUME -> "would look what became of, and post if need be: ";
          case EDIT -> "would edit: ";
          case COMPLETE -> "would make the thread of, or pass on: ";
        };
    String why =
        switch (plan.act()) {
          case POST -> "new";
          case POST_ASKED -> "asked for by announce-last or an admin";
          case DIGEST -> "new, and too many to be posted one by one";
          case RESUME -> "a post was begun, and how that ended is unknown";
          case EDIT -> "changed, or no longer there";
          case COMPLETE -> "posted, and that was not done yet";
        };
    screen.print(
        Line.of("  " + act)
            .and(Ink.TITLE, String.join(" | ", plan.titles()))
            .and(Ink.ASIDE, " (" + why + ")"));
  }

  private void print(Verdict verdict, int number) {
    String why =
        switch (verdict) {
          case DUE, BEGUN -> "";
          case POSTED -> "posted already";
          case IN_DIGEST -> "told in a digest already";
          case WITHDRAWN -> "posted, and marked as withdrawn";
          case DELETED -> "posted, and deleted there by somebody";
          case REJECTED -> "refused by Discord; 'lookback ledger' says why";
          case ABANDONED -> "begun when the room was unsubscribed";
          case BEFORE -> "there before the room was subscribed";
          case PAST -> "announcing what is past";
          case OTHER_KIND -> "of a kind that the room doesn't want";
          case OTHER_CITY -> "in a city that the room doesn't want";
          case OTHER_TAG -> "without a tag that the room wants";
          case OTHER_LANGUAGE -> "without a page in a language that the room wants";
          case NOT_YET -> "waiting for the day of publication";
          case DRAFT -> "a draft";
          case NEVER -> "about something else than an event, which is announced nowhere";
          case UNSEEN -> "not looked at yet";
        };
    if (!why.isEmpty()) {
      screen.print(Line.of(Ink.ASIDE, "  %d %s".formatted(number, why)));
    }
  }
}
