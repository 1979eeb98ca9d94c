package dev.lookback.cli;

import static java.util.stream.Collectors.joining;

import dev.lookback.bot.Bot;
import dev.lookback.bot.BotOptions;
import dev.lookback.bot.Template;
import dev.lookback.chat.Command;
import dev.lookback.chat.Language;
import dev.lookback.chat.discord.DiscordOptions;
import dev.lookback.chat.discord.DiscordOptions.HttpProxy;
import dev.lookback.chat.discord.DiscordOptions.Shard;
import dev.lookback.config.ChatSettings;
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
import dev.lookback.source.DirectorySource;
import dev.lookback.source.Limits;
import dev.lookback.source.Selection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts the parts together as the options and the settings say. Nothing else knows the settings. */
final class Assembly {
  private static final Path USUAL_CONFIG = Path.of("config.yml");

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
    return Loading.of(origins(), screen);
  }

  /** Reads all documents and puts together what they say. */
  Memory memory() {
    Library library = new Library(origins());
    try (Progress progress = Progress.of(screen, 0, System::nanoTime)) {
      library.reload(progress::show);
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
  Bot bot(Library library, int perMinute, Function<Language, String> connection) {
    ChatSettings chat = settings().chat();
    BotOptions botOptions = new BotOptions(Set.copyOf(chat.admins()), perMinute, connection);
    return new Bot(
        library, botOptions, clock.withZone(chat.timeZone()), RandomGenerator.getDefault());
  }

  /** What people can run, which needs no documents. */
  List<Command> commands() {
    return bot(new Library(List.of()), Integer.MAX_VALUE, Language::name).commands();
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

  private List<Origin> origins() {
    return settings().sources().stream().map(Assembly::origin).toList();
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

  private static Origin origin(SourceSettings settings) {
    DirectorySource source =
        new DirectorySource(
            settings.name(),
            settings.directory(),
            Selection.of(settings.include(), settings.exclude()),
            Limits.standard().withBytes(settings.maxSize()));
    RecapReader reader = new RecapReader(settings.site());
    return new Origin(source, reader::read);
  }
}
