package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an event was. The form beats all (a page called 成都站 can be an online event); a sentence
 * that says where it was held beats the front matter, which copy and paste leaves wrong, and only
 * the title's 北京站 beats such a sentence; then come front matter, title, address, a line that says
 * when, the description, and the name of the group that met.
 */
final class EventPlaces {

  private static final int LOOK = 40;
  private static final int FIRST = 8;
  private static final Wording OTHER_DAY =
      Wording.anyCase("next|posted|published|upcoming|written|发布|发表|下[次期]");
  private static final int LONGEST_ADDRESS = 200;

  /** A line so short that names a day and a city says when and where. */
  private static final int DATED = 120;

  private static final Wording MOVED_ONLINE =
      Wording.of(
          "(?:转|移|改|搬)(?:到|至|为)了?(?:在)?线上|改至线上|转为线上|调整为线上|线上(?:进行|举行|举办)|moved online|held (?:virtually|online)|virtual (?:meetup|event)");

  private static final Wording ONLINE =
      Wording.anyCase(
          "线上|直播间|直播(?!回放|回顾)|网络直播|\\bonline\\b|\\bvirtual\\b|\\bwebinar\\b|\\blive ?stream");

  private static final Wording BROADCAST =
      Wording.anyCase(
          "线上(?:系列)?(?:直播|举|沙龙|活动|分享|会议|meetup|进行|研讨)|直播间|直播(?:时间|预约|介绍|回放|主题)|\\bwebinar\\b|\\bvirtually\\b|\\bvirtual (?:meetup|event|meeting|conference|session|gathering)|\\bonline (?:event|meetup|session)");

  private static final Wording OFFLINE = Wording.anyCase("线下|现场|offline|in[- ]person");

  private static final Wording BUILDING =
      Wording.anyCase(
          "\\d|楼|层|室|厅|大厦|酒店|中心|学院|大学|校区|广场|园区|图书馆|\\broom\\b|\\bfloor\\b|\\bhall\\b|\\buniversity\\b|\\bcent(?:er|re)\\b|\\bbuilding\\b|\\boffice\\b|\\bauditorium\\b|\\blibrary\\b|\\btheat(?:er|re)\\b|\\bschool\\b|\\bcollege\\b|\\bcampus\\b|\\bcaf[eé]|\\bpub\\b|\\bhotel\\b|\\bmuseum\\b|\\bgarage\\b|\\bhub\\b");

  /** "杭州 + 线上同步直播". */
  private static final Wording BOTH = Wording.of("[+＋&、和及]");

  private final Page page;
  private final FrontMatter front;
  private final String title;
  private final int titleLine;
  private final boolean chinese;

  private EventPlaces(Page page, FrontMatter front, Fact<String> title, boolean chinese) {
    this.page = page;
    this.front = front;
    this.title = title.value();
    this.titleLine = title.evidence().line();
    this.chinese = chinese;
  }

  static Place read(Page page, FrontMatter front, Fact<String> title, boolean chinese) {
    EventPlaces places = new EventPlaces(page, front, title, chinese);
    Fact<String> venue = places.venue();
    return new Place(places.city(venue), venue);
  }

  private @Nullable Fact<String> city(@Nullable Fact<String> venue) {
    Fact<String> form = labelled(Labels.Kind.FORM);
    if (form != null
        && ONLINE.matcher(form.value()).find()
        && !OFFLINE.matcher(form.value()).find()) {
      return online(form);
    }
    Fact<String> location = GivenPlaces.city(front);
    Fact<String> moved = movedOnline();
    if (moved != null) {
      return moved;
    }
    boolean given = location != null && Cities.in(location.value()) != null;
    Fact<String> held = HeldIn.first(page.blocks(), title, chinese, given);
    String station = held == null ? null : HeldIn.titled(title);
    if (station != null && location == null) {
      return new Fact<>(station, Evidence.inferred(titleLine, title));
    }
    if (held != null) {
      return held;
    }
    if (location != null && !isAddress(location.value()) && !isBuilding(location.value())) {
      boolean also = BOTH.matcher(location.value()).find() && Cities.in(location.value()) != null;
      return ONLINE.matcher(location.value()).find() && !also
          ? online(location)
          : city(location, location.value());
    }
    Fact<String> named = firstCity(location, venue);
    if (named == null && (form == null || !OFFLINE.matcher(form.value()).find())) {
      named = virtual();
    }
    named = named != null ? named : mentioned();
    named = named != null ? named : dated();
    named = named != null ? named : described();
    return named != null ? named : tagged();
  }

  private @Nullable Fact<String> firstCity(
      @Nullable Fact<String> location, @Nullable Fact<String> venue) {
    Fact<String> inTitle = inTitle();
    return Stream.of(
            Optional.ofNullable(location), Optional.ofNullable(inTitle), Optional.ofNullable(venue))
        .flatMap(Optional::stream)
        .filter(text -> Cities.in(text.value()) != null)
        .map(text -> city(text, text.value()))
        .findFirst()
        .orElse(null);
  }

  /** The city whose 站 the first paragraphs speak of. */
  private @Nullable Fact<String> mentioned() {
    for (Prose prose : Prose.first(page.blocks(), 4)) {
      Line line = prose.lines().get(0);
      String head = line.text().length() > 300 ? line.text().substring(0, 300) : line.text();
      String city = head.contains("站") ? Cities.stationIn(head) : null;
      if (city != null) {
        return new Fact<>(city, line.evidence());
      }
    }
    return null;
  }

  /** The city of a short line that says when, too: "4. Juli 2015, Dresden". */
  private @Nullable Fact<String> dated() {
    for (Prose prose : Prose.first(page.blocks(), FIRST)) {
      for (Line line : prose.lines()) {
        String city =
            line.text().length() > DATED
                    || GivenDates.isDateline(line)
                    || OTHER_DAY.matcher(line.text()).lookingAt()
                ? null
                : Cities.in(line.text());
        if (city != null && !Days.find(line.text()).isEmpty()) {
          return new Fact<>(city, Evidence.inferred(line.number(), line.text()));
        }
      }
    }
    return null;
  }

  /** The city of what the front matter says in short, or of those who met. */
  private @Nullable Fact<String> described() {
    Fact<String> said =
        front.text(
            "description", "subtitle", "summary", "excerpt", "custom_excerpt", "tease", "abstract");
    String city = said == null ? null : HeldIn.in(said.value(), title, chinese);
    if (said != null && city != null) {
      return new Fact<>(city, said.evidence());
    }
    return chinese ? null : HeldIn.byGroup(page.blocks());
  }

  /** The only city among the tags. */
  private @Nullable Fact<String> tagged() {
    Value tags = front.value("tags", "tag", "keywords");
    Fact<String> only = null;
    for (Value.Scalar tag : tags == null ? List.<Value.Scalar>of() : tags.scalars()) {
      boolean city = Cities.isCity(tag.text()) || tag.text().equals(Cities.latinIn(tag.text()));
      if (city && only != null) {
        return null;
      }
      only = city ? front.fact(tag) : only;
    }
    return only;
  }

  private static boolean isAddress(String location) {
    return location.length() > 12 && Cities.in(location) != null && !location.contains(",");
  }

  /** A room or house in no city that is known. */
  private static boolean isBuilding(String location) {
    return Cities.in(location) == null
        && (BUILDING.matcher(location).find() || Character.isLowerCase(location.codePointAt(0)));
  }

  /** A city alone stays as written; one among other words is named as the page's language does. */
  private Fact<String> city(Fact<String> location, String value) {
    String city = Cities.ofAddress(value);
    if (city == null || value.length() <= city.length() + 1) {
      return new Fact<>(value.strip(), location.evidence());
    }
    String han = chinese && !Names.hasHan(city) ? Cities.han(city) : null;
    return new Fact<>(han == null ? city : han, location.evidence());
  }

  private @Nullable Fact<String> inTitle() {
    return title.isEmpty() ? null : new Fact<>(title, Evidence.inferred(titleLine, title));
  }

  private Fact<String> online(Fact<String> because) {
    return new Fact<>(chinese ? "线上" : "Online", because.evidence());
  }

  private @Nullable Fact<String> movedOnline() {
    for (Prose prose : Prose.first(page.blocks(), LOOK)) {
      for (Line line : prose.lines()) {
        String text = line.text();
        if (text.length() < 600
            && Texts.contains(text, "线上", " online", "virtual")
            && MOVED_ONLINE.matcher(text).find()) {
          return online(new Fact<>("", line.evidence()));
        }
      }
    }
    return null;
  }

  private @Nullable Fact<String> venue() {
    Fact<String> venue = labelled(Labels.Kind.PLACE);
    if (venue != null) {
      return venue;
    }
    Fact<String> given = GivenPlaces.venue(front);
    return given != null ? given : underHeading();
  }

  private @Nullable Fact<String> underHeading() {
    List<Block> blocks = page.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i) instanceof Prose heading
          && heading.is(Prose.Shape.HEADING)
          && Labels.kindOf(Titles.bare(heading.text())) == Labels.Kind.PLACE
          && blocks.get(i + 1) instanceof Prose below
          && !below.is(Prose.Shape.HEADING)) {
        String address = Texts.cut(below.text().replace("\n", ", "), LONGEST_ADDRESS);
        return new Fact<>(address, below.evidence());
      }
    }
    return null;
  }

  private @Nullable Fact<String> labelled(Labels.Kind kind) {
    for (Prose prose : Prose.first(page.blocks(), LOOK)) {
      for (Line line : prose.lines()) {
        Labels.Labelled labelled = line.label();
        if (labelled != null
            && labelled.kind() == kind
            && !labelled.value().isEmpty()
            && !labelled.value().startsWith("http")
            && labelled.value().length() < 240) {
          return new Fact<>(labelled.value(), line.evidence());
        }
      }
    }
    return null;
  }

  /** An event without a place that is broadcast. */
  private @Nullable Fact<String> virtual() {
    Fact<String> label = front.text("label", "label2", "format");
    if (label != null
        && ONLINE.matcher(label.value()).find()
        && !OFFLINE.matcher(label.value()).find()) {
      return online(label);
    }
    if ((chinese ? ONLINE : BROADCAST).matcher(title).find()) {
      return online(new Fact<>(title, Evidence.inferred(titleLine, title)));
    }
    for (Prose prose : Prose.first(page.blocks(), 15)) {
      Line line = prose.lines().get(0);
      if (BROADCAST.matcher(line.text()).find()
          && line.text().length() < 400
          && !OFFLINE.matcher(line.text()).find()) {
        return online(new Fact<>("", Evidence.inferred(line.number(), line.text())));
      }
    }
    return null;
  }
}
