package dev.lookback.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Lookback says unasked. Two notices that are equal look the same.
 *
 * @param text what it says above the cards; may be empty
 * @param cards one at least, as they bear the {@linkplain Posting#marker() marker}
 * @param pings ids of the roles that it calls, of which there is mostly none
 * @param thread title of a thread for talking about it, which starts from the message
 * @param crossposted whether those who follow the room get it too, where the platform has that
 */
public record Notice(
    Language language,
    List<Line> text,
    List<Card> cards,
    List<Button> buttons,
    List<String> pings,
    @Nullable String thread,
    boolean crossposted) {

  public Notice {
    if (cards.isEmpty()) {
      throw new IllegalArgumentException("A notice without a card");
    }
    text = List.copyOf(text);
    cards = List.copyOf(cards);
    buttons = List.copyOf(buttons);
    pings = List.copyOf(pings);
  }

  /** A card alone. */
  public static Notice of(Language language, Card card) {
    return new Notice(language, List.of(), List.of(card), List.of(), List.of(), null, false);
  }
}
