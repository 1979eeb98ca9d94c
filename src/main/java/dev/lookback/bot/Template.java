package dev.lookback.bot;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.lookback.chat.Line;
import dev.lookback.library.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A room's own words for what it is told of an event, as far as it has any: for the text above the
 * card, the card's title, its body, and the line of each talk.
 *
 * <p>A word in braces, such as {@code {title}}, stands for what the event has; a part in [square
 * brackets] is left out when the event has nothing for a field in it. A brace or bracket itself is
 * written twice. All else stands as it is, and is no markup.
 */
public final class Template {

  static final Template NONE = new Template(null, null, null, null);

  private static final Map<String, EventField> EVENT = named(EventField.values());
  private static final Map<String, TalkField> TALK = named(TalkField.values());

  private final @Nullable Phrase<EventField> text;
  private final @Nullable Phrase<EventField> title;
  private final @Nullable Phrase<EventField> body;
  private final @Nullable Phrase<TalkField> talk;

  private Template(
      @Nullable Phrase<EventField> text,
      @Nullable Phrase<EventField> title,
      @Nullable Phrase<EventField> body,
      @Nullable Phrase<TalkField> talk) {
    this.text = text;
    this.title = title;
    this.body = body;
    this.talk = talk;
  }

  /**
   * Reads a template.
   *
   * @param parts by their names: {@code text}, {@code title}, {@code body} and {@code talk}, each
   *     of which may be missing
   * @throws IllegalArgumentException that says what is wrong with it, and where
   */
  public static Template parse(Map<String, String> parts) {
    return new Template(
        phrase(parts.get("text"), EVENT),
        phrase(parts.get("title"), EVENT),
        phrase(parts.get("body"), EVENT),
        phrase(parts.get("talk"), TALK));
  }

  /**
   * Looks whether a part of a template can be read.
   *
   * @throws IllegalArgumentException if it can't. It says what is wrong and where, and repeats
   *     nothing but what is like the name of a field.
   */
  public static void check(String part, String text) {
    parse(Map.of(part, text));
  }

  private static <F> @Nullable Phrase<F> phrase(@Nullable String text, Map<String, F> fields) {
    return text == null ? null : PhraseReader.read(text, fields);
  }

  private static <F extends Enum<F>> Map<String, F> named(F[] fields) {
    return Arrays.stream(fields)
        .collect(toMap(field -> field.name().toLowerCase(Locale.ROOT), Function.identity()));
  }

  Optional<List<Line>> text(EventPost post) {
    return said(text, post);
  }

  /** Nothing also where it comes to nothing. */
  Optional<String> title(EventPost post) {
    return said(title, post)
        .map(lines -> lines.stream().map(Line::text).collect(joining(" ")).strip())
        .filter(line -> !line.isEmpty());
  }

  Optional<List<Line>> body(EventPost post) {
    return said(body, post);
  }

  private static Optional<List<Line>> said(@Nullable Phrase<EventField> phrase, EventPost post) {
    return Optional.ofNullable(phrase).map(words -> words.say(field -> field.of(post)));
  }

  Optional<List<Line>> talks(EventPost post) {
    return Optional.ofNullable(talk).map(words -> talks(words, post));
  }

  private static List<Line> talks(Phrase<TalkField> words, EventPost post) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Session session : post.event().sessions()) {
      int its = ++number;
      lines.addAll(words.say(field -> field.of(its, session, post.lines())));
    }
    return lines;
  }
}
