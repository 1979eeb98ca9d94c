package dev.lookback.bot;

import static java.util.Comparator.comparingInt;

import dev.lookback.search.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads words with fields: {@code {field}}, {@code [left out without it]}, and a brace or bracket
 * itself written twice.
 */
final class PhraseReader<F> {

  private static final int LONGEST = 2_000;

  /** What is like the name of a field. Anything else may be a secret that slipped. */
  private static final Pattern LIKE_A_FIELD = Pattern.compile("\\p{L}[\\p{L}_-]{0,19}");

  private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]*)\\}");
  private static final Pattern SIGN = Pattern.compile("[\\[\\]{}\n]");

  private final String text;
  private final Map<String, F> fields;
  private final List<Phrase.Part<F>> parts = new ArrayList<>();

  /** What is in the brackets that are open. */
  private final List<Phrase.Part<F>> inner = new ArrayList<>();

  /** Where they opened; -1 where none are. */
  private int open = -1;

  private int at;

  private PhraseReader(String text, Map<String, F> fields) {
    this.text = text;
    this.fields = fields;
  }

  /**
   * @param fields by their names
   * @throws IllegalArgumentException that says what is wrong, and where
   */
  static <F> Phrase<F> read(String text, Map<String, F> fields) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "is longer than %s characters; make it shorter".formatted(LONGEST));
    }
    return new PhraseReader<>(text.replaceAll("\\r\\n?", "\n"), fields).read();
  }

  private Phrase<F> read() {
    while (at < text.length()) {
      next();
    }
    if (open >= 0) {
      throw wrong(open, "'[' is not closed by ']'; for a plain one write '[['");
    }
    return new Phrase<>(parts);
  }

  private void next() {
    Matcher sign = SIGN.matcher(text).region(at, text.length());
    int end = sign.find() ? sign.start() : text.length();
    if (end > at) {
      add(new Phrase.Words<>(text.substring(at, end)));
      at = end;
      return;
    }
    char first = text.charAt(at);
    if (first == '\n') {
      end();
    } else if (text.startsWith(String.valueOf(first).repeat(2), at)) {
      plain(first);
    } else {
      switch (first) {
        case '{' -> field();
        case '[' -> open();
        case ']' -> close();
        default -> throw wrong(at, "'}' closes nothing; for a plain one write '}}'");
      }
    }
  }

  private void add(Phrase.Part<F> part) {
    (open < 0 ? parts : inner).add(part);
  }

  private void end() {
    if (open >= 0) {
      throw wrong(open, "'[' is not closed by ']' in its line; for a plain one write '[['");
    }
    parts.add(new Phrase.End<>());
    at++;
  }

  /** Two braces around a field, as other programs have them, would only look right. */
  private void plain(char sign) {
    Matcher field = IN_BRACES.matcher(text).region(Math.min(at + 1, text.length()), text.length());
    if (sign == '{' && field.lookingAt() && fields.containsKey(field.group(1).strip())) {
      String name = field.group(1).strip();
      throw wrong(at, "{{%s}} would not be replaced; write {%s}".formatted(name, name));
    }
    add(new Phrase.Words<>(String.valueOf(sign)));
    at += 2;
  }

  private void field() {
    Matcher braces = IN_BRACES.matcher(text).region(at, text.length());
    if (!braces.lookingAt()) {
      throw wrong(at, "'{' is not closed by '}'; for a plain one write '{{'");
    }
    String name = braces.group(1).strip();
    F field = fields.get(name);
    if (field == null) {
      throw wrong(at, unknown(name));
    }
    add(new Phrase.Field<>(field));
    at = braces.end();
  }

  private String unknown(String name) {
    String known = String.join(", ", new TreeSet<>(fields.keySet()));
    if (!LIKE_A_FIELD.matcher(name).matches()) {
      return "there is no such field; valid fields: " + known;
    }
    String typed = name.toLowerCase(Locale.ROOT);
    int most = Math.max(1, name.length() / 3);
    String advice =
        fields.keySet().stream()
            .sorted()
            .filter(field -> distance(typed, field, most) <= most)
            .min(comparingInt(field -> distance(typed, field, most)))
            .map("did you mean {%s}? "::formatted)
            .orElse("");
    return "there is no field {%s}; %svalid fields: %s".formatted(name, advice, known);
  }

  /** The beginning of a name is near to it, and so is its plural. */
  private static int distance(String typed, String field, int most) {
    boolean begins = typed.length() > 2 && (field.startsWith(typed) || typed.startsWith(field));
    return begins ? 1 : EditDistance.between(typed, field, most);
  }

  private void open() {
    if (open >= 0) {
      throw wrong(at, "'[' stands within square brackets; for a plain one write '[['");
    }
    open = at++;
  }

  private void close() {
    if (open < 0) {
      throw wrong(at, "']' closes nothing; for a plain one write ']]'");
    }
    if (inner.stream().noneMatch(part -> part instanceof Phrase.Field)) {
      throw wrong(
          open, "there is no field in these square brackets; for plain ones write '[[' and ']]'");
    }
    parts.add(new Phrase.Optional<>(inner));
    inner.clear();
    open = -1;
    at++;
  }

  private IllegalArgumentException wrong(int place, String why) {
    String before = text.substring(0, place);
    int start = before.lastIndexOf('\n') + 1;
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int character = before.codePointCount(start, place) + 1;
    String where = text.indexOf('\n') < 0 ? "" : "in line %s of it, ".formatted(line);
    return new IllegalArgumentException("%sat character %s: %s".formatted(where, character, why));
  }
}
