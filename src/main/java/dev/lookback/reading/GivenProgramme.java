package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import dev.lookback.reading.Value.Sequence;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code talks:} and {@code speakers:} of the front matter, which beat anything inferred from
 * the text.
 */
final class GivenProgramme {

  private static final String[] LECTURER = {"speaker", "presenter", "lecturer"};
  private static final String[] VIDEOS = {
    "videos", "video", "recording", "recordings", "video_url", "videourl", "youtube", "vimeo"
  };
  private static final String[] SLIDES = {"slides", "deck", "slides_url"};

  private static final Pattern YOUTUBE_ID =
      Pattern.compile("(?=.*(?:[\\d_]|\\p{Ll}\\p{Lu}))[\\w-]{11}");

  private static final int MOST = 500;

  private final FrontMatter front;
  private final Links links;
  private final List<Problem> problems;
  private final GivenSpeakers speakers;

  private GivenProgramme(FrontMatter front, Links links, List<Problem> problems) {
    this.front = front;
    this.links = links;
    this.problems = problems;
    this.speakers = new GivenSpeakers(front, problems);
  }

  /** The programme with what the front matter gives in place of what was inferred. */
  static Programme over(
      Programme inferred,
      Fact<String> title,
      FrontMatter front,
      Links links,
      List<Problem> problems) {
    Value givenSpeakers = front.value("speakers");
    if (givenSpeakers == null && front.value("speaker") instanceof Sequence several) {
      givenSpeakers = several;
    }
    Value givenTalks = front.value("talks");
    Value lecturer = front.value(LECTURER);
    GivenProgramme given = new GivenProgramme(front, links, problems);
    if (givenSpeakers == null && givenTalks == null) {
      return lecturer instanceof Scalar scalar && inferred.talks().isEmpty()
          ? given.lecture(title, scalar, inferred)
          : inferred;
    }
    given.speakers.addAll(items(givenSpeakers));
    if (givenTalks == null) {
      return given.withTalksOf(inferred);
    }
    List<Talk> talks = given.talks(givenTalks);
    return new Programme(talks, given.speakers.all(), others(inferred, talks), false);
  }

  /** A page about one talk, which its title names, with its speaker in the front matter. */
  private Programme lecture(Fact<String> title, Scalar name, Programme inferred) {
    Fact<String> from = front.text("institution", "affiliation", "company", "organization");
    Fact<String> role = front.text("role", "job");
    Speaker speaker =
        new Speaker(
            name.text().strip(),
            List.of(),
            from == null ? null : from.value(),
            role == null ? null : role.value(),
            front.fact(name).evidence());
    boolean sole = inferred.otherVideos().size() == 1;
    Talk talk =
        new Talk(
            title.value(),
            List.of(speaker),
            sole ? inferred.otherVideos() : List.of(),
            List.of(),
            title.evidence());
    return new Programme(
        List.of(talk), List.of(speaker), sole ? List.of() : inferred.otherVideos(), false);
  }

  /** Whether the front matter gives talks or people. */
  static boolean isIn(FrontMatter front) {
    return front.value("talks", "speakers") != null;
  }

  /** Whether it gives any, or at least names who speaks. */
  static boolean names(FrontMatter front) {
    return isIn(front) || front.value(LECTURER) != null;
  }

  /** Whether a talk of the front matter comes with a recording. */
  static boolean hasRecording(FrontMatter front) {
    return items(front.value("talks")).stream()
        .anyMatch(
            item ->
                item instanceof Mapping talk
                    && (talk.get(VIDEOS) != null
                        || (talk.get("urls", "links") instanceof Mapping links
                            && links.get(VIDEOS) != null)));
  }

  private List<Talk> talks(Value value) {
    List<Talk> talks = new ArrayList<>();
    for (Value item : items(value)) {
      if (item instanceof Scalar scalar) {
        talks.add(
            new Talk(
                scalar.text(), List.of(), List.of(), List.of(), front.fact(scalar).evidence()));
      } else if (item instanceof Mapping mapping) {
        Talk talk = talk(mapping);
        if (talk != null) {
          talks.add(talk);
        }
      }
    }
    return talks;
  }

  private @Nullable Talk talk(Mapping mapping) {
    Scalar title = mapping.scalar("title", "topic", "talk", "name");
    if (title == null) {
      problems.add(
          Problem.error(
              mapping.line(),
              mapping.column(),
              "A talk has no title. Add 'title: …' to this entry of 'talks'."));
      return null;
    }
    List<Speaker> own = new ArrayList<>();
    Value people =
        mapping.get(
            "speakers", "speaker", "presenters", "presenter", "speaker_key", "speaker_keys", "by");
    Mapping links = mapping.get("urls", "links") instanceof Mapping inner ? inner : mapping;
    if (people != null) {
      speakers.addDescribed(items(people instanceof Scalar ? null : people));
      for (Scalar name : names(people)) {
        own.add(speakers.named(name));
      }
    }
    List<Video> videos = new ArrayList<>();
    for (Scalar url : urls(or(mapping, links, VIDEOS))) {
      video(url, videos);
    }
    List<Slides> slides = new ArrayList<>();
    for (Scalar url : urls(or(mapping, links, SLIDES))) {
      slides(url, slides);
    }
    return new Talk(title.text(), own, videos, slides, front.fact(title).evidence());
  }

  private static @Nullable Value or(Mapping first, Mapping second, String... keys) {
    Value value = first.get(keys);
    return value == null ? second.get(keys) : value;
  }

  private static List<Scalar> names(Value people) {
    return people instanceof Scalar scalar && scalar.text().matches("[^,，、;；]*")
        ? List.of(scalar)
        : people.scalars();
  }

  /**
   * Addresses hold commas, so text is not parted at them; those of entries with keys stand behind
   * one of these.
   */
  private static List<Scalar> urls(@Nullable Value value) {
    if (value == null) {
      return List.of();
    }
    List<Scalar> urls = new ArrayList<>();
    for (Value item : value instanceof Sequence several ? several.items() : List.of(value)) {
      if (item instanceof Scalar url) {
        urls.add(url);
      } else if (item instanceof Mapping entry) {
        Optional.ofNullable(entry.scalar("url", "href", "link", "src")).ifPresent(urls::add);
      }
    }
    return urls;
  }

  private void video(Scalar url, List<Video> videos) {
    Evidence evidence = front.fact(url).evidence();
    boolean id = YOUTUBE_ID.matcher(url.text()).matches();
    String address = id ? "https://www.youtube.com/watch?v=" + url.text() : url.text();
    Target target = links.read(new Link(Link.Element.VIDEO, address, "", "", ""));
    if (target instanceof Target.Recording recording) {
      videos.add(new Video(recording.url(), recording.provider(), null, evidence));
    } else {
      refuse(url);
    }
  }

  private void slides(Scalar url, List<Slides> slides) {
    Target target = links.read(new Link(Link.Element.LINK, url.text(), "", "slides:", "slides"));
    String address =
        target instanceof Target.Deck deck
            ? deck.url()
            : target instanceof Target.Page page
                ? page.url()
                : target instanceof Target.Recording recording ? recording.url() : null;
    if (address == null) {
      refuse(url);
    } else {
      slides.add(new Slides(address, null, front.fact(url).evidence()));
    }
  }

  private void refuse(Scalar url) {
    problems.add(
        Problem.error(
            url.line(),
            url.column(),
            "'%s' is no address of a web page. Give one that starts with https://."
                .formatted(Texts.cut(url.text(), 80))));
  }

  private static List<Value> items(@Nullable Value value) {
    if (value == null) {
      return List.of();
    }
    List<Value> items =
        value instanceof Sequence sequence ? sequence.items() : List.copyOf(value.scalars());
    return items.size() > MOST ? items.subList(0, MOST) : items;
  }

  /**
   * Given speakers, inferred talks: the talks keep their people, known by what is given of them.
   */
  private Programme withTalksOf(Programme inferred) {
    List<Talk> talks = new ArrayList<>();
    for (Talk talk : inferred.talks()) {
      List<Speaker> own = new ArrayList<>();
      for (Speaker speaker : talk.speakers()) {
        own.add(speakers.given(speaker));
      }
      talks.add(new Talk(talk.title(), own, talk.videos(), talk.slides(), talk.evidence()));
    }
    if (talks.size() == 1 && talks.get(0).speakers().isEmpty()) {
      Talk only = talks.get(0);
      talks.set(
          0, new Talk(only.title(), speakers.all(), only.videos(), only.slides(), only.evidence()));
    }
    return new Programme(talks, speakers.all(), inferred.otherVideos(), false);
  }

  /** The recordings of the text that no given talk claims. */
  private static List<Video> others(Programme inferred, List<Talk> talks) {
    Set<String> claimed = new HashSet<>();
    talks.forEach(talk -> talk.videos().forEach(video -> claimed.add(video.url())));
    List<Video> others = new ArrayList<>();
    inferred
        .talks()
        .forEach(
            talk ->
                talk.videos().stream()
                    .filter(video -> claimed.add(video.url()))
                    .forEach(others::add));
    inferred.otherVideos().stream().filter(video -> claimed.add(video.url())).forEach(others::add);
    return others;
  }
}
