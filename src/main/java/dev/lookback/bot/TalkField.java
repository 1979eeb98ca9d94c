package dev.lookback.bot;

import dev.lookback.chat.Piece;
import dev.lookback.library.Session;
import dev.lookback.recap.Speaker;
import java.util.ArrayList;
import java.util.List;

/** What a template can say of a talk. */
enum TalkField {
  /** Which talk of the event it is, from 1. */
  NUMBER,
  TITLE,
  SPEAKERS,
  /** Links to its recordings. */
  VIDEOS,
  /** Links to its slides. */
  SLIDES;

  /** Nothing where the talk has no such thing. */
  List<Piece> of(int number, Session session, Lines lines) {
    return switch (this) {
      case NUMBER -> EventField.text(String.valueOf(number));
      case TITLE -> EventField.text(lines.title(session));
      case SPEAKERS ->
          EventField.text(
              lines.names(session.speakers().stream().map(Speaker::name).distinct().toList()));
      case VIDEOS -> dotted(lines.videos(session));
      case SLIDES -> dotted(lines.slides(session));
    };
  }

  private static List<Piece> dotted(List<Piece> links) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece link : links) {
      if (!pieces.isEmpty()) {
        pieces.add(Lines.DOT);
      }
      pieces.add(link);
    }
    return pieces;
  }
}
