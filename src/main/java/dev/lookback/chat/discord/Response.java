package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Choice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first answer to an interaction, as Discord's API takes it. */
final class Response {
  private static final int MESSAGE = 4;
  private static final int MESSAGE_LATER = 5;
  private static final int UPDATE_LATER = 6;
  private static final int UPDATE = 7;
  private static final int CHOICES = 8;

  private static final int MOST_CHOICES = 25;
  private static final int CHOICE = 100;

  private Response() {}

  static ObjectNode message(ObjectNode message) {
    return of(MESSAGE).set("data", message);
  }

  static ObjectNode later(boolean hidden) {
    ObjectNode response = of(MESSAGE_LATER);
    if (hidden) {
      response.putObject("data").put("flags", MessageBody.HIDDEN);
    }
    return response;
  }

  static ObjectNode update(ObjectNode message) {
    return of(UPDATE).set("data", message);
  }

  static ObjectNode updateLater() {
    return of(UPDATE_LATER);
  }

  static ObjectNode choices(List<Choice> choices) {
    ObjectNode response = of(CHOICES);
    ArrayNode shown = response.putObject("data").putArray("choices");
    Set<String> labels = new HashSet<>();
    for (Choice choice : choices) {
      // What is left of a value that is too long begins what is meant, so it has no mark.
      String value = Cut.before(CHOICE, Escape.clean(choice.value()).strip());
      String label = Cut.to(CHOICE, Escape.clean(choice.label()).strip());
      String seen = Escape.shows(label) ? label : Cut.to(CHOICE, value);
      if (Escape.shows(value) && shown.size() < MOST_CHOICES && labels.add(seen)) {
        shown.addObject().put("name", seen).put("value", value);
      }
    }
    return response;
  }

  private static ObjectNode of(int type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
