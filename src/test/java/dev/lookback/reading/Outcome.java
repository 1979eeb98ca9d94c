package dev.lookback.reading;

import dev.lookback.recap.Fact;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What came of reading a document, in the form in which examples write it: text, lists of text, and
 * talks as mappings. What isn't known is empty text; empty lists of a talk are left out.
 */
final class Outcome {

  private Outcome() {}

  static Map<String, Object> of(Reading reading) {
    Recap recap = reading.recap();
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("path", recap.id().path());
    outcome.put("kind", recap.kind().name().toLowerCase(Locale.ROOT));
    outcome.put("title", recap.title());
    outcome.put("language", recap.language());
    outcome.put("eventDate", value(recap.eventDate()));
    outcome.put("publishDate", value(recap.publishDate()));
    outcome.put("city", value(recap.place().city()));
    outcome.put("venue", value(recap.place().venue()));
    outcome.put("hosts", recap.hosts());
    outcome.put("speakers", recap.speakers().stream().map(Outcome::speaker).toList());
    outcome.put("talks", recap.talks().stream().map(Outcome::talk).toList());
    outcome.put("otherVideos", recap.otherVideos().stream().map(Video::url).toList());
    outcome.put("problems", reading.problems().stream().map(Outcome::problem).toList());
    return outcome;
  }

  private static String value(@Nullable Fact<?> fact) {
    return fact == null ? "" : fact.value().toString();
  }

  /** "name | affiliation | role | aliases", without the empty ones at the end. */
  private static String speaker(Speaker speaker) {
    return Stream.of(
            speaker.name(),
            Objects.requireNonNullElse(speaker.affiliation(), ""),
            Objects.requireNonNullElse(speaker.role(), ""),
            String.join(", ", speaker.aliases()))
        .collect(Collectors.joining(" | "))
        .replaceFirst("(?: \\| *)+$", "");
  }

  private static Map<String, Object> talk(Talk talk) {
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("title", talk.title());
    outcome.put("line", String.valueOf(talk.evidence().line()));
    outcome.put("speakers", talk.speakers().stream().map(Speaker::name).toList());
    outcome.put("videos", talk.videos().stream().map(Video::url).toList());
    outcome.put("slides", talk.slides().stream().map(Slides::url).toList());
    outcome.values().removeIf(List.of()::equals);
    return outcome;
  }

  private static String problem(Problem problem) {
    return "%d:%d %s".formatted(problem.line(), problem.column(), problem.message());
  }

  /** The outcome that a file of YAML describes; every scalar is text. */
  static Map<String, Object> in(Path file) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions unused = new DumperOptions();
    Resolver asText =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        };
    Yaml yaml =
        new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, asText);
    try {
      return yaml.load(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
