package dev.lookback.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lookback.ask.Answer;
import dev.lookback.ask.Citation;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Video;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as one line of JSON with all keys; what isn't known is null or an empty array. */
final class AnswerJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private AnswerJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * @param id of the question in a batch; null where it has none
   */
  static String of(@Nullable String id, String question, Answer answer) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      new AnswerJson(json).write(id, question, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private void write(@Nullable String id, String question, Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("question", question);
    json.writeStringField("language", answer.language());
    json.writeStringField("outcome", answer.isFound() ? "found" : "nothing-found");
    json.writeStringField("reason", answer.reason() == null ? null : answer.reason().code());
    json.writeStringField("text", answer.text());
    texts("people", answer.people());
    json.writeArrayFieldStart("events");
    for (Event event : answer.events()) {
      write(event);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("talks");
    for (Session session : answer.talks()) {
      write(session);
    }
    json.writeEndArray();
    texts("videos", answer.videos());
    texts("slides", answer.slides());
    if (answer.count() == null) {
      json.writeNullField("count");
    } else {
      json.writeNumberField("count", answer.count());
    }
    date(answer.date());
    json.writeStringField("city", answer.city());
    json.writeArrayFieldStart("citations");
    for (Citation citation : answer.citations()) {
      json.writeStartObject();
      json.writeStringField("path", citation.recap().path());
      json.writeNumberField("line", citation.line());
      json.writeStringField("quote", citation.quote());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("suggestions", answer.suggestions());
    json.writeEndObject();
  }

  private void write(Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", event.main().id().path());
    json.writeStringField("title", event.main().title());
    date(event.date() == null ? null : event.date().value());
    json.writeStringField("city", event.city());
    json.writeEndObject();
  }

  private void write(Session session) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", session.talk().title());
    json.writeStringField("event", session.page().id().path());
    texts("speakers", session.talk().speakers().stream().map(Speaker::name).toList());
    texts("videos", session.videos().stream().map(Video::url).toList());
    texts("slides", session.slides().stream().map(Slides::url).toList());
    json.writeEndObject();
  }

  private void date(@Nullable LocalDate date) throws IOException {
    json.writeStringField("date", date == null ? null : date.toString());
  }

  private void texts(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
