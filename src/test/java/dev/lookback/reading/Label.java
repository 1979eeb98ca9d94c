package dev.lookback.reading;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document says, written down by hand or read by the reader, in the form of both. */
record Label(
    String path,
    String kind,
    String title,
    @Nullable String eventDate,
    @Nullable String publishDate,
    @Nullable String city,
    List<Person> speakers,
    List<Session> talks,
    List<String> otherVideos,
    String notes) {

  record Person(
      String name, List<String> aliases, @Nullable String affiliation, @Nullable String role) {

    Person {
      aliases = aliases == null ? List.of() : aliases;
    }
  }

  record Session(String title, List<String> speakers, List<String> videos, List<String> slides) {}

  /** The labels of a file, an array of them in JSON. */
  static List<Label> in(Path file) {
    JsonMapper json =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try {
      return List.of(json.readValue(Files.readString(file), Label[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Label of(Recap recap) {
    return new Label(
        recap.id().path(),
        recap.kind().name().toLowerCase(Locale.ROOT),
        recap.title(),
        value(recap.eventDate()),
        value(recap.publishDate()),
        value(recap.place().city()),
        recap.speakers().stream()
            .map(one -> new Person(one.name(), one.aliases(), one.affiliation(), one.role()))
            .toList(),
        recap.talks().stream().map(Label::session).toList(),
        recap.otherVideos().stream().map(Video::url).toList(),
        "");
  }

  private static @Nullable String value(@Nullable Fact<?> fact) {
    return fact == null ? null : fact.value().toString();
  }

  private static Session session(Talk talk) {
    return new Session(
        talk.title(),
        talk.speakers().stream().map(Speaker::name).toList(),
        talk.videos().stream().map(Video::url).toList(),
        talk.slides().stream().map(Slides::url).toList());
  }

  @Override
  public String toString() {
    return path;
  }
}
