package dev.lookback.bot;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Access;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import dev.lookback.library.Edition;
import dev.lookback.library.Library;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Lookback as people meet it, wherever that is. */
public final class Bot implements Respondent {

  private static final Words SLOWER =
      new Words(
          "That was a lot of questions in a minute. Give me a moment, then ask on.",
          "一分钟里问得有点多，稍等一下再问吧。");
  private static final Words ADMINS_ONLY =
      new Words(
          "That is for admins only: those who may manage this server, and those named in the"
              + " settings.",
          "只有管理员可以这样做：能管理本服务器的人，以及设置里写明的人。");
  private static final Words OUTDATED =
      new Words("That button is from an earlier version. Ask me again.", "这个按钮是旧版本的，再问我一次吧。");

  private final Library library;
  private final Features features;
  private final Questions questions;
  private final Admins admins;
  private final Pace pace;

  /** Of the edition that was asked last; another is made when the edition changes. */
  private volatile @Nullable Directory directory;

  /**
   * @param library that was loaded
   * @param clock in the zone of those who ask
   */
  public Bot(Library library, BotOptions options, Clock clock, RandomGenerator random) {
    this.library = library;
    Ticker ticker = () -> Duration.ofMillis(clock.millis()).toNanos();
    this.questions = new Questions(clock, ticker);
    this.admins = new Admins(options.admins());
    this.pace = new Pace(options.perMinute(), ticker);
    this.features = features(options, clock, random);
  }

  private Features features(BotOptions options, Clock clock, RandomGenerator random) {
    Reloading reloading = new Reloading(library, clock);
    Announcing announcing = options.announcing();
    List<Feature> all = new ArrayList<>();
    all.add(new Ask(questions));
    all.add(new Events());
    all.add(new ShowEvent(questions));
    all.add(new ShowSpeaker());
    all.add(new FindTalks(questions));
    all.add(OneEvent.latest(questions::today));
    all.add(OneEvent.next(questions::today));
    all.add(OneEvent.random(random));
    all.add(new Help(this::commands, admins));
    all.add(new Reload(reloading));
    all.add(new Status(reloading, options.connection(), announcing, clock));
    all.add(new ProblemList());
    if (announcing != null) {
      all.addAll(Guarded.all(announcing, clock.getZone()));
    }
    return new Features(all);
  }

  @Override
  public List<Command> commands() {
    return features.commands();
  }

  @Override
  public Reply said(String text, Member by, Room room) {
    return switch (pace.next(by.id())) {
      case ANSWER -> questions.reply(directory(), text, by, room, Manner.PUBLIC);
      case NOTICE -> slower(by.language());
      // All in the room would see it each time.
      case NOTHING -> Reply.nothing(by.language());
    };
  }

  @Override
  public Reply run(Invocation invocation) {
    String wish = invocation.option(Features.PRIVATE);
    return run(invocation, Boolean.parseBoolean(wish) ? Manner.PRIVATE : Manner.PUBLIC);
  }

  @Override
  public Reply pressed(String state, Member by, Room room) {
    return State.parse(state)
        .map(known -> run(known.invocation(by, room), known.manner()))
        .orElseGet(() -> outdated(by.language()));
  }

  private Reply run(Invocation invocation, Manner manner) {
    Language language = invocation.by().language();
    Optional<Feature> feature = features.of(invocation);
    if (feature.isEmpty()) {
      return outdated(language);
    }
    if (!mayRun(feature.get(), invocation.by())) {
      return Reply.say(language, Manner.PRIVATE, ADMINS_ONLY.in(language));
    }
    if (pace.next(invocation.by().id()) != Pace.Turn.ANSWER) {
      return slower(language);
    }
    boolean isForAdmins = feature.get().command().access() == Access.ADMINS;
    Manner given = isForAdmins && manner == Manner.PUBLIC ? Manner.PRIVATE : manner;
    return feature.get().run(new Call(directory(), invocation, given));
  }

  @Override
  public List<Choice> complete(Invocation invocation, String option) {
    return features
        .of(invocation)
        .filter(feature -> mayRun(feature, invocation.by()))
        .map(feature -> feature.complete(new Call(directory(), invocation, Manner.PRIVATE), option))
        .orElse(List.of());
  }

  private boolean mayRun(Feature feature, Member member) {
    return feature.command().access() == Access.ALL || admins.include(member);
  }

  private static Reply slower(Language language) {
    return Reply.say(language, Manner.PRIVATE, SLOWER.in(language));
  }

  private static Reply outdated(Language language) {
    return Reply.say(language, Manner.PRIVATE, OUTDATED.in(language));
  }

  private Directory directory() {
    Edition edition = library.current();
    Directory known = directory;
    if (known == null || known.edition() != edition) {
      known = new Directory(edition);
      directory = known;
    }
    return known;
  }
}
