package dev.lookback.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.lookback.library.Loaded;
import dev.lookback.reading.Problem;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array with an object for each document, written as they come. Every object has all keys;
 * what isn't known is null or an empty array.
 */
final class RecapArray implements AutoCloseable {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withArrayIndenter(INDENTER)
          .withObjectIndenter(INDENTER);

  private final JsonGenerator json;

  /** Writes one thing and may fail to. */
  private interface Part {
    void write() throws IOException;
  }

  /** Begins the array. */
  RecapArray(Writer writer) {
    try {
      json = JSON.createGenerator(writer).setPrettyPrinter(PRINTER);
      json.writeStartArray();
    } catch (IOException e) {
      throw new OutputFailed(e);
    }
  }

  void add(Loaded loaded) {
    attempt(() -> write(loaded));
  }

  @Override
  public void close() {
    attempt(
        () -> {
          json.writeEndArray();
          json.writeRaw('\n');
          json.close();
        });
  }

  private static void attempt(Part part) {
    try {
      part.write();
    } catch (IOException e) {
      throw new OutputFailed(e);
    }
  }

  private void write(Loaded loaded) throws IOException {
    Recap recap = loaded.recap();
    json.writeStartObject();
    text("path", loaded.id().path());
    text("kind", of(recap, r -> r.kind().name().toLowerCase(Locale.ROOT)));
    text("title", of(recap, Recap::title));
    text("language", of(recap, Recap::language));
    text("eventDate", of(recap, r -> Row.value(r.eventDate())));
    text("publishDate", of(recap, r -> Row.value(r.publishDate())));
    text("city", of(recap, r -> Row.value(r.place().city())));
    text("venue", of(recap, r -> Row.value(r.place().venue())));
    text("page", of(recap, Recap::page));
    text("image", of(recap, Recap::image));
    text("summary", of(recap, Recap::summary));
    texts("tags", list(recap, Recap::tags));
    texts("hosts", list(recap, Recap::hosts));
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : list(recap, Recap::speakers)) {
      write(speaker);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("talks");
    for (Talk talk : list(recap, Recap::talks)) {
      write(talk);
    }
    json.writeEndArray();
    texts("otherVideos", list(recap, Recap::otherVideos).stream().map(Video::url).toList());
    json.writeArrayFieldStart("problems");
    for (Problem problem : loaded.problems()) {
      write(problem);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Speaker speaker) throws IOException {
    json.writeStartObject();
    text("name", speaker.name());
    texts("aliases", speaker.aliases());
    text("affiliation", speaker.affiliation());
    text("role", speaker.role());
    json.writeEndObject();
  }

  private void write(Talk talk) throws IOException {
    json.writeStartObject();
    text("title", talk.title());
    texts("speakers", talk.speakers().stream().map(Speaker::name).toList());
    texts("videos", talk.videos().stream().map(Video::url).toList());
    texts("slides", talk.slides().stream().map(Slides::url).toList());
    json.writeNumberField("line", talk.evidence().line());
    json.writeEndObject();
  }

  private void write(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", problem.line());
    json.writeNumberField("column", problem.column());
    text("message", problem.message());
    json.writeEndObject();
  }

  private void text(String key, @Nullable Object value) throws IOException {
    json.writeStringField(key, value == null ? null : value.toString());
  }

  private void texts(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static <T> @Nullable T of(
      @Nullable Recap recap, Function<Recap, ? extends @Nullable T> part) {
    return recap == null ? null : part.apply(recap);
  }

  private static <T> List<T> list(@Nullable Recap recap, Function<Recap, List<T>> part) {
    return recap == null ? List.of() : part.apply(recap);
  }
}
