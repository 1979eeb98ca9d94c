package dev.lookback.chat;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A line of a message. An adapter breaks it where the reader's screen ends. */
public record Line(List<Piece> pieces) {

  public Line {
    pieces = List.copyOf(pieces);
  }

  public static Line of(Piece... pieces) {
    return new Line(List.of(pieces));
  }

  public static Line of(String text) {
    return of(new Piece.Text(text));
  }

  /** All that it says, without what only looks. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(joining());
  }
}
