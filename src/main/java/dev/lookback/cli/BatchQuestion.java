package dev.lookback.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a batch.
 *
 * @param id given back with the answer
 * @param context the questions asked before it, in order
 * @param now the asker's day; null for today
 */
record BatchQuestion(
    @Nullable String id, String question, List<String> context, @Nullable LocalDate now) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a line of a batch.
   *
   * @throws IllegalArgumentException for a line that is none; the message says what is wrong with
   *     it
   */
  static BatchQuestion parse(String line) {
    JsonNode node = node(line);
    JsonNode question = node.get("question");
    if (question == null || !question.isTextual()) {
      throw new IllegalArgumentException(
          "it has no text 'question'. Write {\"id\":\"1\",\"question\":\"…\"}");
    }
    List<String> context = new ArrayList<>();
    node.path("context").forEach(earlier -> context.add(earlier.asText()));
    JsonNode id = node.path("id");
    return new BatchQuestion(
        id.isNull() || id instanceof MissingNode ? null : id.asText(),
        question.asText(),
        context,
        day(node.path("now")));
  }

  private static JsonNode node(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "it is no JSON: " + e.getOriginalMessage() + ". Write one object on each line", e);
    }
  }

  private static @Nullable LocalDate day(JsonNode now) {
    if (!now.isTextual()) {
      return null;
    }
    try {
      return LocalDate.parse(now.asText());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "its 'now' is '%s'. Write a day such as 2024-12-01, or null".formatted(now.asText()), e);
    }
  }
}
