package dev.lookback.chat.discord;

import dev.lookback.chat.Button;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a message that Discord accepts of any reply. */
final class Composer {

  private Composer() {}

  /**
   * The message for a reply.
   *
   * @param hidden whether only the one who asked will see it, so that it makes sense to share it
   */
  static Outgoing compose(Reply reply, boolean hidden) {
    List<CardLayout> cards =
        reply.cards().stream()
            .map(card -> new CardLayout(card, reply.language()))
            .filter(card -> !card.isEmpty())
            .toList();
    List<Control> controls = controls(reply.buttons(), hidden);
    List<Line> text = visible(reply.text());
    Excerpt content = Excerpt.prose(Markdown.CONTENT, reply.language(), text);
    String left = left(reply, cards.size() - Outgoing.EMBEDS);
    if (content.size() + left.length() + 1 <= Outgoing.CONTENT) {
      return message(join(content.within(Outgoing.CONTENT), left), embeds(null, cards), controls);
    }
    Excerpt description = Excerpt.prose(Markdown.EMBED, reply.language(), text);
    String leftBeside = left(reply, cards.size() + 1 - Outgoing.EMBEDS);
    return message(leftBeside, embeds(description, cards), controls);
  }

  /** Discord takes no message without anything in it. */
  private static Outgoing message(String content, List<Embed> embeds, List<Control> controls) {
    boolean nothing = embeds.isEmpty() && !Escape.shows(content);
    return new Outgoing(nothing ? Cut.MARK : content, embeds, controls);
  }

  /** The lines; none if there is nothing to see in any. */
  static List<Line> visible(List<Line> lines) {
    return lines.stream().anyMatch(Composer::shows) ? lines : List.of();
  }

  /** Whether there is anything to see in a line. */
  private static boolean shows(Line line) {
    return line.pieces().stream()
        .anyMatch(piece -> Escape.shows(piece.text()) || piece instanceof Piece.Link);
  }

  private static String left(Reply reply, int tooMany) {
    return tooMany > 0 ? Wording.more(reply.language(), tooMany) : "";
  }

  private static String join(String text, String left) {
    return text.isEmpty() || left.isEmpty() ? text + left : text + "\n" + left;
  }

  private static List<Embed> embeds(@Nullable Excerpt text, List<CardLayout> cards) {
    int before = text == null ? 0 : 1;
    List<CardLayout> shown = cards.subList(0, Math.min(cards.size(), Outgoing.EMBEDS - before));
    int[] wanted =
        IntStream.concat(
                text == null
                    ? IntStream.empty()
                    : IntStream.of(Math.min(Embed.DESCRIPTION, text.size())),
                shown.stream().mapToInt(CardLayout::size))
            .toArray();
    int[] shares = Shares.of(Outgoing.EMBEDS_TOGETHER, wanted);
    List<Embed> embeds = new ArrayList<>();
    if (text != null) {
      embeds.add(Embed.of(text.within(shares[0])));
    }
    Set<String> addresses = new HashSet<>();
    for (int i = 0; i < shown.size(); i++) {
      Embed embed = shown.get(i).within(shares[before + i]);
      // Embeds of one address are shown as one.
      boolean isNew = embed.url() == null || addresses.add(embed.url());
      embeds.add(isNew ? embed : embed.withoutUrl());
    }
    embeds.removeIf(Embed::isEmpty);
    return embeds;
  }

  private static List<Control> controls(List<Button> buttons, boolean hidden) {
    List<Button> fitting =
        buttons.stream()
            .filter(button -> hidden || !(button instanceof Button.Share))
            .limit(Outgoing.CONTROLS)
            .toList();
    List<Control> controls =
        IntStream.range(0, fitting.size())
            .mapToObj(i -> Control.of(fitting.get(i), i))
            .filter(Objects::nonNull)
            .toList();
    // One is enough to share it, and two would have the same id.
    Set<String> ids = new HashSet<>();
    return controls.stream()
        .filter(control -> control.id() == null || ids.add(control.id()))
        .toList();
  }
}
