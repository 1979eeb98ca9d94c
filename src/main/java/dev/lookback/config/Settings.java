package dev.lookback.config;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration file says.
 *
 * @param site the address that relative pages and images are resolved against
 * @param sources where the documents are, at least one, each with a name of its own
 */
public record Settings(@Nullable URI site, List<SourceSettings> sources) {

  public Settings {
    sources = List.copyOf(sources);
  }

  static Supplier<Settings> read(
      Section section, BiConsumer<List<String>, List<String>> globCheck) {
    Setting<URI> site = section.optional("site", Forms.ADDRESS);
    Setting<List<SourceSettings>> sources =
        section.required("sources", Forms.nonEmptyList(source(site, globCheck)));
    return () -> new Settings(site.orNull(), sources.get());
  }

  private static Form<SourceSettings> source(
      Setting<URI> site, BiConsumer<List<String>, List<String>> globCheck) {
    Map<String, String> pathsByName = new HashMap<>();
    return Forms.section(section -> SourceSettings.read(section, site.orNull(), globCheck))
        .checked(
            (source, value) -> {
              String other = pathsByName.putIfAbsent(source.name(), value.path());
              if (other != null) {
                value.reject("has the name of %s; give each a 'name' of its own".formatted(other));
              }
            });
  }
}
