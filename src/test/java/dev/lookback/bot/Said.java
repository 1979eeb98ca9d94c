package dev.lookback.bot;

import static java.util.stream.Collectors.joining;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import java.util.stream.Stream;

/** What a reply says. */
final class Said {

  private Said() {}

  static String text(Reply reply) {
    return Stream.concat(
            reply.text().stream().map(Line::text), reply.cards().stream().map(Said::text))
        .collect(joining("\n"));
  }

  static String text(Card card) {
    return Stream.concat(
            Stream.of(card.title(), String.valueOf(card.url())),
            Stream.concat(
                Stream.concat(card.body().stream(), card.items().stream()).map(Line::text),
                Stream.of(String.valueOf(card.footer()))))
        .collect(joining("\n"));
  }

  /** What the button with a label does. */
  static String state(Reply reply, String label) {
    return reply.buttons().stream()
        .filter(button -> button.label().equals(label))
        .map(button -> ((Button.Press) button).state())
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is none of " + reply.buttons()));
  }
}
