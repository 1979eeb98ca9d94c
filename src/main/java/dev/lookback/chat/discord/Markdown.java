package dev.lookback.chat.discord;

import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes lines in Discord's markup, in which nothing acts but what Lookback itself marks up. */
enum Markdown {
  /** In a message's own text, where an address in angle brackets gets no preview. */
  CONTENT("](<", ">)"),
  EMBED("](", ")");

  private final String beforeAddress;
  private final String afterAddress;

  Markdown(String beforeAddress, String afterAddress) {
    this.beforeAddress = beforeAddress;
    this.afterAddress = afterAddress;
  }

  String line(Line line) {
    return line(line, Integer.MAX_VALUE);
  }

  /** The line, or as much of it as fits with a mark that there is more. */
  String line(Line line, int room) {
    StringBuilder out = new StringBuilder();
    List<Part> parts = parts(line);
    for (int i = 0; i < parts.size(); i++) {
      int before = out.length();
      parts.get(i).write(out);
      boolean last = i == parts.size() - 1;
      if (out.length() > (last ? room : room - Cut.MARK.length())) {
        out.setLength(before);
        parts.get(i).write(out, room - Cut.MARK.length());
        return ended(out, room);
      }
    }
    return out.toString();
  }

  /** Plain words, escaped, or as much of them as fits. */
  static String words(String text, int room) {
    return EMBED.line(Line.of(text), room);
  }

  private static String ended(StringBuilder out, int room) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return room < Cut.MARK.length() ? "" : out.append(Cut.MARK).toString();
  }

  /** Escaped words between marks. */
  private record Part(String before, String words, String after) {
    Part and(String more) {
      return new Part(before, words + more, after);
    }

    boolean isLike(Part other) {
      return before.equals(other.before) && after.isEmpty() == other.after.isEmpty() && isText();
    }

    private boolean isText() {
      return !words.isEmpty() && !before.equals("[");
    }

    void write(StringBuilder out) {
      out.append(before);
      Escape.append(out, words);
      out.append(after);
    }

    /** Writes as many of the words as leave no more than so many characters there. */
    void write(StringBuilder out, int most) {
      int start = out.length();
      String fitting = Cut.before(fit(new StringBuilder(out).append(before), most), words);
      if (fitting.isEmpty()) {
        return;
      }
      new Part(before, fitting, after).write(out);
      if (out.length() > most) {
        out.setLength(start);
      }
    }

    /** How many of the words' characters fit, escapes and marks counted. */
    private int fit(StringBuilder line, int most) {
      for (int i = 0; i < words.length(); i++) {
        Escape.append(line, words.substring(i, i + 1));
        if (line.length() + after.length() > most) {
          return i;
        }
      }
      return words.length();
    }
  }

  /** What there is to see, with likes that touch made one: marks that touch wouldn't be marks. */
  private List<Part> parts(Line line) {
    List<Part> parts = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      Part part = part(piece);
      if (parts.isEmpty()) {
        part = new Part(part.before, part.words.stripLeading(), part.after);
      }
      if (part.words.isEmpty() && part.before.isEmpty()) {
        continue;
      }
      int last = parts.size() - 1;
      if (last >= 0 && parts.get(last).isLike(part)) {
        parts.set(last, parts.get(last).and(part.words));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private Part part(Piece piece) {
    String words = Escape.clean(piece.text());
    if (piece instanceof Piece.Strong && Escape.shows(words)) {
      return new Part("**", words.strip(), "**");
    }
    if (piece instanceof Piece.Link link) {
      return link(words.strip(), Address.of(link.url()));
    }
    String mention = mention(piece);
    if (!mention.isEmpty()) {
      return new Part(mention, "", "");
    }
    if (piece instanceof Piece.Day day && isTold(day.day())) {
      long noon = day.day().atTime(LocalTime.NOON).toEpochSecond(ZoneOffset.UTC);
      return new Part("<t:" + noon + ":D>", "", "");
    }
    return new Part("", words, "");
  }

  /** What Discord shows by a name or by the reader's clock; empty for all else. */
  private static String mention(Piece piece) {
    if (piece instanceof Piece.Place place) {
      return mention("<#", place.room().id());
    }
    if (piece instanceof Piece.Person person) {
      return mention("<@", person.id());
    }
    if (piece instanceof Piece.Role role) {
      return mention("<@&", role.id());
    }
    if (piece instanceof Piece.Moment moment && isTold(moment.time().toLocalDate())) {
      return "<t:" + moment.time().toEpochSecond() + ":f>";
    }
    return "";
  }

  private static String mention(String sign, String id) {
    return id.matches("[0-9]{1,20}") ? sign + id + ">" : "";
  }

  /** Discord doesn't link words that look like an address: they could lie about where they lead. */
  private Part link(String words, @Nullable String address) {
    if (address == null) {
      return new Part("", words, "");
    }
    boolean isAddress = words.contains("://") || words.toLowerCase(Locale.ROOT).startsWith("www.");
    if (isAddress || !Escape.shows(words)) {
      return new Part("<" + address + ">", "", "");
    }
    // Escaped or not, a bracket that has no partner keeps Discord from seeing the link.
    String unbracketed = words.replace('[', '(').replace(']', ')');
    return new Part("[", unbracketed, beforeAddress + address + afterAddress);
  }

  private static boolean isTold(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }
}
