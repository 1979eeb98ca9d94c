package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Fact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the city that a sentence, or the title, says an event was held in. */
final class HeldIn {

  /** So many paragraphs at the start are about the event itself. */
  private static final int LOOK = 13;

  private static final Wording HELD =
      Wording.of(
          "(?:在|于|走进|来到|登陆|相聚|抵达)(?:美丽的|了)?([^，。；：！？\\n]{0,30}?)([^，。；：！？\\n]{0,24})(?:举行|举办|召开|开展|落幕|开幕|收官|拉开帷幕|见面|庆祝)");

  private static final Wording HELD_LATIN =
      Wording.anyCase(
          "(?:held|took place|met|gathered|hosted|meetup|meeting|event|conference|summit)[^.\\n]{0,60}? (?:in|at) ([^.\\n]{2,80})");

  /** "held in Leeds on …": a place behind such words is a city, known or not. */
  private static final Wording HELD_IN =
      Wording.of(
          "(?:held|took place|taking place|gathered|hosted|meetup|conference)(?: at [^.,;\\n]{3,60}?| (?:on |from )?\\p{Lu}\\p{Ll}{2,9}[.]? \\d[^.;\\n]{0,20}?)? in (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})(?= on | at |,|[.]|$)");

  /** What follows "held in" without being a city. */
  private static final Set<String> NO_CITY =
      Set.of(
          "English",
          "German",
          "French",
          "Spanish",
          "Chinese",
          "Mandarin",
          "Japanese",
          "Korean",
          "Portuguese",
          "Russian",
          "Italian",
          "Dutch",
          "Polish",
          "Zoom",
          "Teams",
          "Discord",
          "Slack",
          "Gather",
          "Spring",
          "Summer",
          "Autumn",
          "Fall",
          "Winter",
          "Europe",
          "Asia",
          "Africa",
          "America",
          "Room",
          "Hall",
          "Building",
          "Person",
          "Online");

  private static final Wording MEETING_BEFORE =
      Wording.anyCase("(?:meet-?up|meeting|conference|camp|day|night|evening),? (?:in |@ ?)?$");

  private static final Wording MEETING_BEHIND =
      Wording.anyCase(" (?:\\S+ )?(?:meet-?up|meeting|conference|camp|day|night|evening)\\b");

  private HeldIn() {}

  /** The city that the first sentence about the event itself names. */
  static @Nullable Fact<String> first(List<Block> blocks, String title, boolean chinese) {
    for (Prose prose : Prose.first(blocks, LOOK)) {
      for (Line line : prose.lines()) {
        String city = in(line.text(), title, chinese);
        if (city != null) {
          return new Fact<>(city, line.evidence());
        }
      }
    }
    return null;
  }

  private static @Nullable String in(String text, String title, boolean chinese) {
    if (text.length() > 2000) {
      return null;
    }
    if (!chinese) {
      Wording.Search at = HELD_IN.matcher(text);
      if (at.find()) {
        String known = Cities.latinIn(at.group(1));
        boolean city = !NO_CITY.contains(at.group(1)) && !Names.isMonth(at.group(1));
        boolean sure = title.contains(at.group(1)) || !Days.find(text).isEmpty();
        if (known != null || (city && sure)) {
          return known != null ? known : at.group(1);
        }
      }
      Wording.Search held = HELD_LATIN.matcher(text);
      return Cities.latinIn(text) != null && held.find() ? Cities.latinIn(held.group(1)) : null;
    }
    Wording.Search held = HELD.matcher(text);
    while (held.find()) {
      String city = Cities.in(held.group(1) + held.group(2));
      if (city != null && !text.substring(0, held.start()).endsWith("将")) {
        return city;
      }
    }
    return null;
  }

  /** The city that a title has with the event's kind: 北京站, "Meetup New York", "Leeds Meetup". */
  static @Nullable String titled(String title) {
    String station = Cities.stationIn(title);
    String city = station == null ? Cities.latinIn(title) : station;
    if (station != null || city == null) {
      return station;
    }
    int at = title.indexOf(city);
    return MEETING_BEFORE.matcher(title.substring(0, at)).find()
            || MEETING_BEHIND.matcher(title.substring(at + city.length())).lookingAt()
        ? city
        : null;
  }
}
