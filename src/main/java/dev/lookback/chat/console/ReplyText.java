package dev.lookback.chat.console;

import static java.util.stream.Collectors.joining;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import java.util.ArrayList;
import java.util.List;

/** Writes a reply as lines of text: its text or its cards, and all of it where that is one. */
final class ReplyText {

  private ReplyText() {}

  static List<String> lines(Reply reply) {
    List<String> lines = new ArrayList<>();
    reply.text().forEach(line -> lines.add(text(line)));
    if (lines.isEmpty() || reply.one()) {
      reply.cards().forEach(card -> add(card, lines));
    }
    if (reply.one()) {
      reply.buttons().forEach(button -> add(button, lines));
    }
    return lines;
  }

  private static void add(Button button, List<String> lines) {
    if (button instanceof Button.Open open) {
      lines.add(open.label() + " " + open.url());
    }
  }

  /** A notice as lines: its text, then its cards, which say all that its buttons lead to. */
  static List<String> lines(Notice notice) {
    List<String> lines = new ArrayList<>();
    notice.text().forEach(line -> lines.add(text(line)));
    notice.cards().forEach(card -> add(card, lines));
    return lines;
  }

  private static void add(Card card, List<String> lines) {
    lines.add(card.title());
    if (card.url() != null) {
      lines.add(card.url());
    }
    card.body().forEach(line -> lines.add(text(line)));
    card.items().forEach(line -> lines.add("  " + text(line)));
    if (card.footer() != null && !card.footer().isEmpty()) {
      lines.add("(" + card.footer() + ")");
    }
  }

  private static String text(Line line) {
    return line.pieces().stream().map(ReplyText::text).collect(joining());
  }

  /** Where a link leads is written out, as a terminal can only open what it shows. */
  private static String text(Piece piece) {
    return piece instanceof Piece.Link link && !link.text().equals(link.url())
        ? link.text() + " " + link.url()
        : piece.text();
  }
}
