package dev.lookback.bot;

import dev.lookback.Libraries;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Room;
import dev.lookback.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A bot over documents, and somebody who talks to it in Chinese. */
final class SampleBot {

  private static final Room ROOM = new Room("room");
  private static final int USUAL = 1_000;

  private final Bot bot;
  private final Watch watch;
  private final Member member;

  private SampleBot(Bot bot, Watch watch, Member member) {
    this.bot = bot;
    this.watch = watch;
    this.member = member;
  }

  static SampleBot ofTheSamples() {
    return of(Path.of("recaps"), USUAL);
  }

  static SampleBot allowing(int perMinute) {
    return of(Path.of("recaps"), perMinute);
  }

  /** Over so many events of which little is known. */
  static SampleBot ofEvents(int number) {
    try {
      Path folder = Files.createTempDirectory("events");
      for (int i = 1; i <= number; i++) {
        String day = "20%02d-03-05".formatted(i % 30);
        Files.writeString(
            folder.resolve(i + ".md"),
            "---\ntitle: Meetup %d recap\ndate: %s\n---\nDate: %s\n\nThanks to all who came.\n"
                .formatted(i, day, day));
      }
      return of(folder, USUAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Over a library, for admins who see to announcing; "manager" is talking to it. */
  static SampleBot announcing(Library library, Announcing announcing) {
    return of(library, options(USUAL).with(announcing)).as("manager");
  }

  private static SampleBot of(Path folder, int perMinute) {
    return of(Libraries.of(folder), options(perMinute));
  }

  private static BotOptions options(int perMinute) {
    return new BotOptions(Set.of("named", "keepers"), perMinute, language -> "connected");
  }

  private static SampleBot of(Library library, BotOptions options) {
    Watch watch = new Watch();
    return new SampleBot(
        new Bot(library, options, watch, new Random(1)), watch, member("someone", Set.of(), false));
  }

  private static Member member(String id, Set<String> roles, boolean manager) {
    return new Member(id, roles, manager, Language.ZH);
  }

  /** The same bot, asked by another: "manager", "role:NAME", or a person without any right. */
  SampleBot as(String who) {
    Set<String> roles = who.startsWith("role:") ? Set.of(who.substring(5)) : Set.of();
    return new SampleBot(bot, watch, member(who, roles, who.equals("manager")));
  }

  /** The same bot, asked by somebody who reads English. */
  SampleBot inEnglish() {
    return new SampleBot(
        bot, watch, new Member(member.id(), member.roles(), member.manager(), Language.EN));
  }

  List<Command> commands() {
    return bot.commands();
  }

  Reply say(String text) {
    return bot.said(text, member, ROOM);
  }

  Reply run(String command, String... options) {
    return bot.run(invocation(Features.GROUP, command, options));
  }

  Reply runForAdmins(String command, String... options) {
    return bot.run(invocation(Features.ADMINS, command, options));
  }

  Reply press(String state) {
    return bot.pressed(state, member, ROOM);
  }

  List<Choice> complete(String command, String option, String typed) {
    return bot.complete(invocation(Features.GROUP, command, option, typed), option);
  }

  List<Choice> completeForAdmins(String command, String option, String typed) {
    return bot.complete(invocation(Features.ADMINS, command, option, typed), option);
  }

  private Invocation invocation(String group, String command, String... options) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < options.length; i += 2) {
      given.put(options[i], options[i + 1]);
    }
    return new Invocation(group, command, given, member, ROOM);
  }

  void wait(int seconds) {
    watch.now = watch.now.plusSeconds(seconds);
  }

  /** A clock that stands until somebody waits. */
  private static final class Watch extends Clock {
    private Instant now = Instant.parse("2024-05-15T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
