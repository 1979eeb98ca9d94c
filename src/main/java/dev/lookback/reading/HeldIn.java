package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the city that a sentence, or the title, says an event was held in. */
final class HeldIn {

  /** So many paragraphs at the start are about the event itself. */
  private static final int LOOK = 13;

  /** So many name the group that met. */
  private static final int FIRST = 4;

  private static final int LONGEST = 2000;

  private static final Wording NEXT = Wording.of("下(?:一|次|期|届|站|个|場|场|屆)|明年|后续");

  private static final Wording HELD =
      Wording.of(
          "(?:在|于|於|走进|来到|登陆|相聚|抵达)(?:美丽的|了)?([^，。；：！？\\n]{0,30}?)([^，。；：！？\\n]{0,24})(?:举行|举办|召开|开展|落幕|开幕|收官|拉开帷幕|见面|庆祝|开启|启幕|舉行|舉辦|登場)");

  private static final Wording HELD_LATIN =
      Wording.anyCase(
          "(?:held|took place|takes place|taking place|kick(?:s|ed) off|met|gathered|hosted|hosting|meetup|meeting|event|conference|summit|workshop)[^.\\n]{0,60}? (?:in|at) ([^.\\n]{2,80})");

  private static final Wording SURE =
      Wording.anyCase("\\b(?:held|took place|met|gathered|hosted)\\b");

  /** What the names of events end in, as in "ExampleConf 2023 last month in Leeds". */
  private static final Wording NAMED =
      Wording.of(
          "(?:\\p{Lu}\\p{L}*(?:[Cc]on|[Cc]onf|[Cc]amp|[Ff]est|[Dd]ays?)|(?:Days?|Meetup|Camp|Summit|Conference|Workshop|Hackathon|Sprints?|Symposium))\\b[^.;:!?\\n]{0,40}? (?:in|at) ([^.;!?\\n]{2,80})");

  /** "in Springfield, Ohio", "(Springfield, Ohio)". */
  private static final Wording IN_REGION =
      Wording.of(
          "(?:[Ii]n |[(])(?:(?:beautiful|sunny|lovely|downtown|central|historic|nearby) )?(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}), ?(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})");

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

  /**
   * The city that the first sentence about the event itself names.
   *
   * @param given whether the front matter gives a city, which only words such as "held in" beat
   */
  static @Nullable Fact<String> first(
      List<Block> blocks, String title, boolean chinese, boolean given) {
    Fact<String> coming = null;
    for (Prose prose : Prose.first(blocks, LOOK)) {
      for (Line line : prose.lines()) {
        boolean sure = !given || chinese || SURE.matcher(line.text()).find();
        String city = sure ? in(line.text(), title, chinese) : null;
        if (city != null) {
          return new Fact<>(city, line.evidence());
        }
        city = chinese && coming == null ? comingIn(line.text()) : null;
        coming = city == null ? coming : new Fact<>(city, line.evidence());
      }
    }
    return coming;
  }

  /** The city that the name of a group of the first lines holds: "the Leeds Example Meetup". */
  static @Nullable Fact<String> byGroup(List<Block> blocks) {
    for (Prose prose : Prose.first(blocks, FIRST)) {
      Line line = prose.lines().get(0);
      String city = line.text().length() > LONGEST ? null : titled(line.text());
      if (city != null) {
        return new Fact<>(city, Evidence.inferred(line.number(), line.text()));
      }
    }
    return null;
  }

  /** The city in which a sentence says that an event was held; null if it says nothing of it. */
  static @Nullable String in(String text, String title, boolean chinese) {
    if (text.length() > LONGEST) {
      return null;
    }
    return chinese ? han(text) : latin(text, title);
  }

  private static @Nullable String latin(String text, String title) {
    if (!Texts.contains(text, " in ", " at ", "(")) {
      return null;
    }
    Wording.Search at = HELD_IN.matcher(text);
    if (at.find()) {
      String known = Cities.latinIn(at.group(1));
      boolean city = !NO_CITY.contains(at.group(1)) && !Names.isMonth(at.group(1));
      boolean sure = title.contains(at.group(1)) || !Days.find(text).isEmpty();
      if (known != null || (city && sure)) {
        return known != null ? known : at.group(1);
      }
    }
    if (Cities.latinIn(text) == null && inRegion(text) == null) {
      return null;
    }
    String city = in(HELD_LATIN.matcher(text));
    return city == null ? in(NAMED.matcher(text)) : city;
  }

  private static @Nullable String in(Wording.Search place) {
    String city = null;
    while (city == null && place.find()) {
      city = inRegion(place.group());
      city = city == null ? Cities.latinIn(place.group(1)) : city;
    }
    return city;
  }

  /** A city, known or not, that its country or state stands behind. */
  private static @Nullable String inRegion(String text) {
    Wording.Search placed = IN_REGION.matcher(text);
    while (placed.find()) {
      String city = placed.group(1);
      if (Regions.isOne(placed.group(2)) && !NO_CITY.contains(city) && !Names.isMonth(city)) {
        return city;
      }
    }
    return null;
  }

  private static @Nullable String han(String text) {
    Wording.Search held = HELD.matcher(text);
    while (held.find()) {
      String city = Cities.in(held.group(1) + held.group(2));
      if (city != null && !text.substring(0, held.start()).endsWith("将")) {
        return city;
      }
    }
    return null;
  }

  /** Where a sentence says that an event will be, if it is not the next one after this. */
  private static @Nullable String comingIn(String text) {
    Wording.Search held = HELD.matcher(text.length() > LONGEST ? "" : text);
    return held.find() && !NEXT.matcher(text).find()
        ? Cities.in(held.group(1) + held.group(2))
        : null;
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
