package dev.lookback.library;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Passage;
import dev.lookback.recap.Place;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recaps made by hand, from a line such as {@code a.md recap 2024-05-24 沈阳 | Title | talk: A Talk,
 * by: 王明 (小明) + Ada, video: https://…}: of the words after the path, a day is the event's, one with
 * a tilde that of publishing, and what is nothing else the city. Talks are parted by bars.
 */
final class Recaps {

  private Recaps() {}

  static List<Recap> parse(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(Recaps::recap).toList();
  }

  static RecapId id(String path) {
    return new RecapId("recaps", path);
  }

  static Recap recap(String line) {
    String[] parts = line.split(" \\| ", -1);
    Map<String, String> head = new HashMap<>();
    String[] words = parts[0].strip().split(" ", -1);
    for (String word : Arrays.copyOfRange(words, 1, words.length)) {
      head.put(part(word), word);
    }
    List<Talk> talks = new ArrayList<>();
    for (int i = 2; i < parts.length; i++) {
      talks.add(talk(parts[i], i));
    }
    Kind kind = Kind.valueOf(head.getOrDefault("kind", "recap").toUpperCase(Locale.ROOT));
    return new Recap(
        id(words[0]),
        kind,
        parts.length > 1 ? parts[1] : "",
        words[0].startsWith("en/") ? "en" : "zh",
        day(head.get("day")),
        day(head.get("published")),
        new Place(fact(head.get("city")), null),
        head.get("link"),
        null,
        null,
        List.of(),
        List.of(),
        talks.stream().flatMap(talk -> talk.speakers().stream()).distinct().toList(),
        talks.stream().filter(talk -> !talk.title().isEmpty()).toList(),
        List.of(),
        List.of(),
        false,
        List.of(new Passage(1, line)));
  }

  private static String part(String word) {
    if (word.matches("~?\\d{4}-\\d\\d-\\d\\d")) {
      return word.startsWith("~") ? "published" : "day";
    }
    if (word.matches("recap|upcoming|other")) {
      return "kind";
    }
    return word.contains("/") ? "link" : "city";
  }

  private static @Nullable Fact<LocalDate> day(@Nullable String day) {
    return day == null
        ? null
        : new Fact<>(LocalDate.parse(day.replace("~", "")), Evidence.stated(1, day));
  }

  private static @Nullable Fact<String> fact(@Nullable String value) {
    return value == null ? null : new Fact<>(value, Evidence.stated(1, value));
  }

  private static Talk talk(String text, int line) {
    List<Speaker> speakers = new ArrayList<>();
    List<Video> videos = new ArrayList<>();
    String title = "";
    for (String part : text.strip().split(", ", -1)) {
      String value = part.substring(part.indexOf(':') + 1).strip();
      Evidence evidence = Evidence.stated(line, value);
      if (part.startsWith("by:")) {
        Arrays.stream(value.split(" \\+ ", -1)).map(Recaps::speaker).forEach(speakers::add);
      } else if (part.startsWith("video:")) {
        videos.add(new Video(value, Video.Provider.FILE, null, evidence));
      } else {
        title = value;
      }
    }
    return new Talk(title, speakers, videos, List.of(), Evidence.stated(line, text));
  }

  /** A name, an alias in round brackets, an affiliation in square ones. */
  static Speaker speaker(String text) {
    String name = text.replaceFirst(" *[(\\[].*", "");
    return new Speaker(
        name,
        within(text, '(', ')').map(List::of).orElse(List.of()),
        within(text, '[', ']').orElse(null),
        null,
        Evidence.stated(2, name));
  }

  private static Optional<String> within(String text, char open, char close) {
    int start = text.indexOf(open);
    return start < 0
        ? Optional.empty()
        : Optional.of(text.substring(start + 1, text.indexOf(close)));
  }
}
