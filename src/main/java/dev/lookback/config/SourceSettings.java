package dev.lookback.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A folder of documents.
 *
 * @param directory absolute
 * @param include patterns of the paths to read, relative to the directory
 * @param exclude patterns of the paths to leave out, though included
 * @param maxSize of one document, in bytes
 * @param site the source's own or else that of the settings
 */
public record SourceSettings(
    String name,
    Path directory,
    List<String> include,
    List<String> exclude,
    int maxSize,
    @Nullable URI site) {

  private static final List<String> INCLUDE =
      List.of("**/*.md", "**/*.markdown", "**/*.html", "**/*.htm");
  private static final int MAX_SIZE = 2 << 20;
  private static final int MAX_MAX_SIZE = 1 << 30;

  public SourceSettings {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** A folder with all else as it is when not configured. */
  public static SourceSettings of(Path directory, @Nullable URI site) {
    Path absolute = directory.toAbsolutePath().normalize();
    return new SourceSettings(lastName(absolute), absolute, INCLUDE, List.of(), MAX_SIZE, site);
  }

  static Supplier<SourceSettings> read(
      Section section, @Nullable URI outerSite, BiConsumer<List<String>, List<String>> globCheck) {
    Form<String> included = Forms.glob(glob -> globCheck.accept(List.of(glob), List.of()));
    Form<String> excluded = Forms.glob(glob -> globCheck.accept(INCLUDE, List.of(glob)));
    Setting<String> name = section.optional("name", Forms.TEXT);
    Setting<Path> directory = section.required("directory", Forms.path(section.folder()));
    Setting<List<String>> include = section.optional("include", Forms.nonEmptyList(included));
    Setting<List<String>> exclude = section.optional("exclude", Forms.list(excluded));
    Setting<Integer> maxSize = section.optional("max-size", Forms.size(1, MAX_MAX_SIZE));
    Setting<URI> site = section.optional("site", Forms.ADDRESS);
    return () -> {
      SourceSettings otherwise = of(directory.get(), outerSite);
      return new SourceSettings(
          name.or(otherwise.name),
          otherwise.directory,
          include.or(otherwise.include),
          exclude.or(otherwise.exclude),
          maxSize.or(otherwise.maxSize),
          site.orNull() == null ? outerSite : site.orNull());
    };
  }

  private static String lastName(Path directory) {
    Path last = directory.getFileName();
    return last == null ? directory.toString() : last.toString();
  }
}
