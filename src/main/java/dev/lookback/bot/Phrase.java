package dev.lookback.bot;

import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Words with fields.
 *
 * @param parts in their order
 * @param <F> the fields that there are
 */
record Phrase<F>(List<Part<F>> parts) {

  /** A part of a phrase. */
  sealed interface Part<F> {}

  /** Words that stand as they are. */
  record Words<F>(String text) implements Part<F> {}

  /** What stands for something. */
  record Field<F>(F field) implements Part<F> {}

  /** Where a line ends. */
  record End<F>() implements Part<F> {}

  /** Parts that are left out if a field in them stands for nothing. */
  record Optional<F>(List<Part<F>> parts) implements Part<F> {
    Optional {
      parts = List.copyOf(parts);
    }
  }

  Phrase {
    parts = List.copyOf(parts);
  }

  /** Says it. A line of which only fields could have made anything, and none did, is left out. */
  List<Line> say(Function<F, List<Piece>> values) {
    List<Line> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    boolean varies = false;
    for (Part<F> part : parts) {
      if (part instanceof End) {
        end(line, varies, lines);
        line.clear();
        varies = false;
      } else {
        line.addAll(pieces(part, values));
        varies |= !(part instanceof Words);
      }
    }
    end(line, varies, lines);
    return lines;
  }

  private static void end(List<Piece> line, boolean varies, List<Line> lines) {
    Line whole = new Line(line);
    if (!varies || !whole.text().isBlank()) {
      lines.add(whole);
    }
  }

  private static <F> List<Piece> pieces(Part<F> part, Function<F, List<Piece>> values) {
    if (part instanceof Words<F> words) {
      return List.of(new Piece.Text(words.text()));
    }
    if (part instanceof Field<F> field) {
      return values.apply(field.field());
    }
    List<Piece> pieces = new ArrayList<>();
    if (part instanceof Optional<F> optional) {
      for (Part<F> inner : optional.parts()) {
        List<Piece> made = pieces(inner, values);
        if (made.isEmpty()) {
          return List.of();
        }
        pieces.addAll(made);
      }
    }
    return pieces;
  }
}
