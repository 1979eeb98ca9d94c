package dev.lookback.chat.discord;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Replies as nobody would write them, and as a document could still make them. */
final class StrangeReplies {
  private static final List<String> BITS =
      List.of(
          "**",
          "__",
          "~~",
          "||",
          "`",
          "```",
          "\n# ",
          "\n> ",
          "\n- ",
          "\n1. ",
          "-# ",
          "\\",
          "[",
          "](",
          ")",
          "<",
          ">",
          "@everyone",
          "<@1>",
          "<@&2>",
          "<#3>",
          "<t:0:R>",
          "</ask:4>",
          ":tada:",
          "https://example.org/",
          "discord.gg/abc",
          "word ",
          "words ",
          "一个演讲",
          "，",
          "\u202e",
          "\u200b",
          "\u200d",
          "👨‍👩‍👧",
          "🇨🇳",
          "\ud83d",
          "\ude00",
          "e\u0301\u0301\u0301",
          "שלום ",
          "ﷺ",
          "\u0000",
          "\ufffe",
          "a".repeat(300),
          " ".repeat(50),
          "e" + "\u0301".repeat(200));

  private StrangeReplies() {}

  static Arbitrary<String> texts() {
    Arbitrary<String> made =
        Arbitraries.of(BITS).list().ofMaxSize(12).map(bits -> String.join("", bits));
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> few = Arbitraries.oneOf(made, words);
    Arbitrary<String> many =
        Combinators.combine(few, Arbitraries.integers().between(1, 400))
            .as((text, times) -> text.repeat(times));
    return Arbitraries.frequencyOf(Tuple.of(8, few), Tuple.of(1, many));
  }

  static Arbitrary<Reply> replies() {
    return Combinators.combine(
            Arbitraries.of(Language.class),
            lines(),
            cards().list().ofMaxSize(13),
            buttons().list().ofMaxSize(30),
            Arbitraries.of(Reply.Manner.class))
        .as(Reply::new);
  }

  private static Arbitrary<List<Line>> lines() {
    Arbitrary<Line> line = pieces().list().ofMaxSize(5).map(Line::new);
    return Arbitraries.frequencyOf(
        Tuple.of(8, line.list().ofMaxSize(6)), Tuple.of(1, line.list().ofMaxSize(300)));
  }

  private static Arbitrary<Piece> pieces() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(
        texts().map(Piece.Text::new),
        texts().map(Piece.Strong::new),
        Combinators.combine(texts(), urls()).as(Piece.Link::new),
        days.map(Piece.Day::new));
  }

  private static Arbitrary<String> urls() {
    return Arbitraries.oneOf(texts(), texts().map(path -> "https://example.org/" + path));
  }

  private static Arbitrary<Card> cards() {
    return Combinators.combine(
            texts(),
            urls().injectNull(0.2),
            lines(),
            lines(),
            urls().injectNull(0.2),
            texts().injectNull(0.2))
        .as(Card::new);
  }

  private static Arbitrary<Button> buttons() {
    Arbitrary<String> states = Arbitraries.strings().ofMinLength(1).ofMaxLength(Button.MOST);
    return Arbitraries.oneOf(
        Combinators.combine(texts(), states).as(Button.Press::new),
        Combinators.combine(texts(), urls()).as(Button.Open::new),
        texts().map(Button.Share::new));
  }
}
