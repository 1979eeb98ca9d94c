package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as it is written in tests: with single quotes, and arguments in their places. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /**
   * @param template JSON in which {@code '} is written for {@code "}, formatted with the arguments;
   *     a text goes in as {@code %s} without quotes around it, a node or a number too
   */
  static ObjectNode of(String template, Object... arguments) {
    Object[] written = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      written[i] = write(arguments[i]);
    }
    return (ObjectNode) read(template.replace('\'', '"').formatted(written));
  }

  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + text, e);
    }
  }

  private static String write(Object value) {
    try {
      return value instanceof JsonNode node ? node.toString() : MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
