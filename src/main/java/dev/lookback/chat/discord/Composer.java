package dev.lookback.chat.discord;

import static java.util.stream.Collectors.joining;

import dev.lookback.chat.Button;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a message that Discord accepts of any reply, and of any notice. */
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
    return compose(reply, hidden, cards, "", "");
  }

  /**
   * The message for a notice, which begins with those whom it calls and always ends with its
   * marker.
   */
  static Outgoing compose(Posting posting) {
    Notice notice = posting.notice();
    Reply said =
        new Reply(
            notice.language(),
            notice.text(),
            notice.cards(),
            notice.buttons(),
            Reply.Manner.PUBLIC);
    List<CardLayout> cards =
        notice.cards().stream().map(card -> new CardLayout(card, notice.language())).toList();
    List<CardLayout> visible = cards.stream().filter(card -> !card.isEmpty()).toList();
    // The marker alone is something to see.
    List<CardLayout> shown = visible.isEmpty() ? cards.subList(0, 1) : visible;
    return compose(said, false, shown, Calls.of(notice.pings()).text(), posting.marker());
  }

  private static Outgoing compose(
      Reply reply, boolean hidden, List<CardLayout> cards, String calls, String marker) {
    List<Control> controls = controls(reply.buttons(), hidden);
    List<Line> text = visible(reply.text());
    Excerpt content = Excerpt.prose(Markdown.CONTENT, reply.language(), text);
    String left = left(reply, cards.size() - Outgoing.EMBEDS);
    if (calls.length() + 1 + content.size() + left.length() + 1 <= Outgoing.CONTENT) {
      String said = join("\n", content.within(Outgoing.CONTENT), left);
      return message(join(" ", calls, said), embeds(null, cards, marker), controls);
    }
    Excerpt description = Excerpt.prose(Markdown.EMBED, reply.language(), text);
    String leftBeside = left(reply, cards.size() + 1 - Outgoing.EMBEDS);
    return message(join(" ", calls, leftBeside), embeds(description, cards, marker), controls);
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

  private static String join(String gap, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(gap));
  }

  private static List<Embed> embeds(@Nullable Excerpt text, List<CardLayout> cards, String marker) {
    int before = text == null ? 0 : 1;
    int count = Math.min(cards.size(), Outgoing.EMBEDS - before);
    List<CardLayout> shown = new ArrayList<>(cards.subList(0, count));
    if (!marker.isEmpty()) {
      shown.set(count - 1, shown.get(count - 1).marked(marker));
    }
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
