package dev.lookback.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
    return new BatchQuestion(
        id(node.path("id")),
        question.asText(),
        context(node.path("context")),
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

  private static @Nullable String id(JsonNode id) {
    if (id.isContainerNode()) {
      throw new IllegalArgumentException("its 'id' is %s. Write a text or a number".formatted(id));
    }
    return isGiven(id) ? id.asText() : null;
  }

  private static List<String> context(JsonNode earlier) {
    List<String> questions = new ArrayList<>();
    earlier.forEach(question -> questions.add(question.asText()));
    boolean valid = earlier.isArray() || !isGiven(earlier);
    for (JsonNode question : earlier) {
      valid &= question.isTextual();
    }
    if (!valid) {
      throw new IllegalArgumentException(
          "its 'context' is %s. Write an array of the earlier questions".formatted(earlier));
    }
    return questions;
  }

  private static boolean isGiven(JsonNode node) {
    return !node.isNull() && !node.isMissingNode();
  }

  private static @Nullable LocalDate day(JsonNode now) {
    if (!isGiven(now)) {
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
