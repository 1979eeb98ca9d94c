package dev.lookback.chat;

import java.util.List;

/**
 * What Lookback answers.
 *
 * @param text what it says, complete in itself unless all is one; empty where the cards say it
 * @param cards what is shown beside the text, where the place can show cards
 * @param buttons in their order
 * @param one whether the text is nothing without the cards and the links of the buttons
 */
public record Reply(
    Language language,
    List<Line> text,
    List<Card> cards,
    List<Button> buttons,
    Manner manner,
    boolean one) {

  /** How a reply is given. */
  public enum Manner {
    /** For all to see. */
    PUBLIC,
    /** For the one who asked only, where the place can do that. */
    PRIVATE,
    /** In the place of the message whose button was pressed, and as that was seen. */
    REPLACING
  }

  public Reply {
    text = List.copyOf(text);
    cards = List.copyOf(cards);
    buttons = List.copyOf(buttons);
  }

  /** Whose text says it all, or whose cards do. */
  public Reply(
      Language language, List<Line> text, List<Card> cards, List<Button> buttons, Manner manner) {
    this(language, text, cards, buttons, manner, false);
  }

  /** No reply at all. A platform that must be told something says that it is done. */
  public static Reply nothing(Language language) {
    return new Reply(language, List.of(), List.of(), List.of(), Manner.PRIVATE);
  }

  public boolean isNothing() {
    return text.isEmpty() && cards.isEmpty();
  }

  /** A few words. */
  public static Reply say(Language language, Manner manner, String text) {
    return new Reply(language, text.lines().map(Line::of).toList(), List.of(), List.of(), manner);
  }

  public Reply with(Manner other) {
    return new Reply(language, text, cards, buttons, other, one);
  }
}
