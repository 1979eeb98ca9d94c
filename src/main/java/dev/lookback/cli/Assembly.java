package dev.lookback.cli;

import static java.util.stream.Collectors.joining;

import dev.lookback.config.Settings;
import dev.lookback.config.SettingsException;
import dev.lookback.config.SettingsProblem;
import dev.lookback.config.SettingsReader;
import dev.lookback.config.SourceSettings;
import dev.lookback.library.Edition;
import dev.lookback.library.Library;
import dev.lookback.library.Origin;
import dev.lookback.library.ReloadFailed;
import dev.lookback.reading.RecapReader;
import dev.lookback.source.DirectorySource;
import dev.lookback.source.Limits;
import dev.lookback.source.Selection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Puts the parts together as the options and the settings say. Nothing else knows the settings. */
final class Assembly {
  private static final Path USUAL_CONFIG = Path.of("config.yml");

  private final DocumentOptions options;
  private final Screen screen;
  private final Map<String, String> environment;

  /**
   * @param options which may be filled in later, until the first use
   */
  Assembly(DocumentOptions options, Screen screen, Map<String, String> environment) {
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
    Edition edition = library.current();
    return new Memory(edition, Losses.of(edition).tell(screen));
  }

  private List<Origin> origins() {
    return sources().stream().map(Assembly::origin).toList();
  }

  private List<SourceSettings> sources() {
    Path config = options.config();
    Path documents = options.documents();
    if (documents != null) {
      URI site = config == null ? null : settings(config).site();
      return List.of(SourceSettings.of(documents, site));
    }
    if (config == null && !Files.exists(USUAL_CONFIG, LinkOption.NOFOLLOW_LINKS)) {
      screen.note(
          "There is no %s here, so these are the sample recaps. ".formatted(USUAL_CONFIG)
              + "Name your own settings with --config FILE, or a folder with --documents DIR.");
      return List.of(SourceSettings.of(Samples.root(), null));
    }
    return settings(config == null ? USUAL_CONFIG : config).sources();
  }

  private Settings settings(Path file) {
    try {
      return new SettingsReader(environment, Selection::of).read(file);
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
