package dev.lookback.cli;

import static java.util.stream.Collectors.joining;

import dev.lookback.announce.Announcer;
import dev.lookback.announce.Announcer.Surroundings;
import dev.lookback.announce.Filter;
import dev.lookback.announce.Ledger;
import dev.lookback.announce.Reports;
import dev.lookback.announce.Rules;
import dev.lookback.announce.Subscription;
import dev.lookback.announce.Subscription.Extras;
import dev.lookback.bot.Announcing;
import dev.lookback.bot.Audience;
import dev.lookback.bot.Bot;
import dev.lookback.bot.BotOptions;
import dev.lookback.bot.CardWording;
import dev.lookback.bot.ChatReports;
import dev.lookback.bot.Template;
import dev.lookback.chat.Command;
import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.console.ConsoleRooms;
import dev.lookback.chat.discord.DiscordOptions;
import dev.lookback.chat.discord.DiscordOptions.HttpProxy;
import dev.lookback.chat.discord.DiscordOptions.Shard;
import dev.lookback.config.AnnounceSettings;
import dev.lookback.config.DiscordSettings;
import dev.lookback.config.ProxySettings;
import dev.lookback.config.Secret;
import dev.lookback.config.Settings;
import dev.lookback.config.SettingsException;
import dev.lookback.config.SettingsProblem;
import dev.lookback.config.SettingsReader;
import dev.lookback.config.SourceSettings;
import dev.lookback.library.Library;
import dev.lookback.library.Origin;
import dev.lookback.library.ReloadFailed;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.Kind;
import dev.lookback.source.DirectorySource;
import dev.lookback.source.Limits;
import dev.lookback.source.Selection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts the parts together as the options and the settings say. Nothing else knows the settings. */
final class Assembly {
  private static final Path USUAL_CONFIG = Path.of("config.yml");

  /** A file that did not change for so long is taken for written. */
  private static final Duration SETTLE = Duration.ofMillis(300);

  private final DocumentOptions options;
  private final Screen screen;
  private final Map<String, String> environment;
  private final Clock clock;
  private @Nullable Settings settings;

  /**
   * @param options which may be filled in later, until the first use
   */
  Assembly(DocumentOptions options, Screen screen, Map<String, String> environment, Clock clock) {
    this.clock = clock;
    this.options = options;
    this.screen = screen;
    this.environment = environment;
  }

  /** Looks at what is in the sources. */
  Loading loading() {
    return Loading.of(origins(Duration.ZERO), screen);
  }

  /** Reads all documents and puts together what they say. */
  Memory memory() {
    return memory(Duration.ZERO);
  }

  /** The same for who goes on reading what changes: what is being written is left until it is. */
  Memory lastingMemory() {
    return memory(SETTLE);
  }

  private Memory memory(Duration settle) {
    Library library = new Library(origins(settle));
    try (Progress progress = Progress.of(screen, 0, System::nanoTime)) {
      library.reload(progress::show);
      library.settle(SETTLE.multipliedBy(10));
    } catch (ReloadFailed e) {
      throw new CommandFailed(String.valueOf(e.getMessage()));
    }
    return new Memory(library, Losses.of(library.current()).tell(screen));
  }

  /**
   * The bot that answers from a library.
   *
   * @param perMinute the most answers that one person gets in a minute
   * @param connection says how it is connected
   */
  Bot bot(
      Library library,
      int perMinute,
      Function<Language, String> connection,
      @Nullable Announcing announcing) {
    Set<String> admins = Set.copyOf(settings().chat().admins());
    BotOptions botOptions = new BotOptions(admins, perMinute, connection, announcing);
    return new Bot(library, botOptions, zoned(), RandomGenerator.getDefault());
  }

  private Clock zoned() {
    return clock.withZone(settings().chat().timeZone());
  }

  /** Announcing in Discord's channels, as the settings and admins want it. */
  Broadcast broadcast(Library library, Rooms rooms) {
    AnnounceSettings announce = settings().announce();
    Ledger ledger = ledger(announce);
    String adminChannel = announce.adminChannel();
    Audience audience =
        new Audience(
            adminChannel == null ? null : new Room(adminChannel),
            settings().chat().admins(),
            ledger::subscriber);
    Language language =
        announce.rooms().isEmpty()
            ? Language.of(Locale.getDefault().toLanguageTag())
            : Language.valueOf(announce.rooms().get(0).language().name());
    Reports reports =
        new ChatReports(
            rooms, audience, language, Broadcast.aside(), clock, RandomGenerator.getDefault());
    return new Broadcast(ledger, announcer(ledger, rooms, reports), library, rooms);
  }

  /** Telling in the terminal of all that is new while the program runs. */
  Broadcast broadcast(Library library, ConsoleRooms terminal, Language language) {
    Ledger ledger = Ledger.temporary();
    Announcer announcer =
        announcer(ledger, terminal, new CardWording(Map.of()), new SilentReports());
    announcer.subscribe(
        List.of(
            new Subscription(
                ConsoleRooms.ROOM,
                language,
                Set.of(Kind.RECAP, Kind.UPCOMING),
                Filter.all(),
                0,
                Extras.NONE)));
    return new Broadcast(ledger, announcer, library, terminal);
  }

  private Announcer announcer(Ledger ledger, Rooms rooms, Reports reports) {
    RoomList list = new RoomList(settings().announce().rooms());
    Announcer announcer = announcer(ledger, rooms, new CardWording(list.templates()), reports);
    announcer.subscribe(list.subscriptions());
    return announcer;
  }

  private Announcer announcer(Ledger ledger, Rooms rooms, CardWording wording, Reports reports) {
    AnnounceSettings announce = settings().announce();
    Rules rules = Rules.usual().with(announce.digestOver(), announce.withdraw());
    String owner = UUID.randomUUID().toString();
    Surroundings surroundings =
        new Surroundings(zoned(), System::nanoTime, RandomGenerator.getDefault(), owner);
    return new Announcer(ledger, rooms, wording, reports, rules, surroundings);
  }

  private static Ledger ledger(AnnounceSettings announce) {
    Secret database = announce.database();
    try {
      return database == null ? Ledger.file(announce.ledger()) : Ledger.at(database.reveal());
    } catch (IllegalArgumentException e) {
      throw new CommandFailed("announce: database: " + e.getMessage());
    }
  }

  /** Why what was announced may be forgotten with the next start; null if nothing says so. */
  @Nullable String ledgerDoubt() {
    AnnounceSettings announce = settings().announce();
    return announce.database() != null ? null : Disk.doubt(announce.ledger(), environment);
  }

  /** What was announced, for a command that needs no documents. */
  Archivist archivist() {
    return archivist(new Library(List.of()));
  }

  /** What was announced, beside what is known now. */
  Archivist archivist(Library library) {
    AnnounceSettings announce = settings().announce();
    boolean isMade = announce.database() != null || Files.exists(announce.ledger());
    Ledger ledger = isMade ? ledger(announce) : Ledger.temporary();
    Announcer announcer = announcer(ledger, new ConsoleRooms(text -> {}), new SilentReports());
    String place = isMade ? ledger.toString() : announce.ledger().toString();
    return new Archivist(place, isMade, ledger, announcer.announcements(library::current));
  }

  /** What people can run, which needs no documents. */
  List<Command> commands() {
    try (Ledger ledger = Ledger.temporary()) {
      Rooms rooms = new ConsoleRooms(text -> {});
      Library none = new Library(List.of());
      Announcer announcer = announcer(ledger, rooms, new SilentReports());
      Announcing announcing =
          new Announcing(announcer.announcements(none::current), rooms, announcer::isAnnouncing);
      return bot(none, Integer.MAX_VALUE, Language::name, announcing).commands();
    }
  }

  /** How to be in Discord. */
  DiscordOptions discordOptions(DiscordSettings settings, Secret token) {
    DiscordOptions discord =
        DiscordOptions.of(token.reveal()).with(new Shard(settings.shard(), settings.shards()));
    ProxySettings proxy = settings.proxy();
    if (proxy == null) {
      return discord;
    }
    String password = proxy.password() == null ? null : proxy.password().reveal();
    return discord.with(new HttpProxy(proxy.host(), proxy.port(), proxy.user(), password));
  }

  private List<Origin> origins(Duration settle) {
    return settings().sources().stream().map(source -> origin(source, settle)).toList();
  }

  /** What the options and the file that they name say. */
  Settings settings() {
    Settings known = settings;
    if (known == null) {
      known = read();
      settings = known;
    }
    return known;
  }

  private Settings read() {
    Path config = options.config();
    Path documents = options.documents();
    if (documents != null) {
      Settings said = config == null ? Settings.of(null, List.of()) : settings(config);
      return said.with(List.of(SourceSettings.of(documents, said.site())));
    }
    if (config == null && !Files.exists(USUAL_CONFIG, LinkOption.NOFOLLOW_LINKS)) {
      screen.note(
          "There is no %s here, so these are the sample recaps. ".formatted(USUAL_CONFIG)
              + "Name your own settings with --config FILE, or a folder with --documents DIR.");
      return Settings.of(null, List.of(SourceSettings.of(Samples.root(), null)));
    }
    return settings(config == null ? USUAL_CONFIG : config);
  }

  private Settings settings(Path file) {
    try {
      return new SettingsReader(environment, Selection::of, Template::check).read(file);
    } catch (SettingsException e) {
      throw new CommandFailed(
          e.problems().stream().map(SettingsProblem::toString).collect(joining("\n")));
    }
  }

  private static Origin origin(SourceSettings settings, Duration settle) {
    DirectorySource source =
        new DirectorySource(
            settings.name(),
            settings.directory(),
            Selection.of(settings.include(), settings.exclude()),
            Limits.standard().withBytes(settings.maxSize()),
            settle);
    RecapReader reader = new RecapReader(settings.site());
    return new Origin(source, reader::read);
  }
}
