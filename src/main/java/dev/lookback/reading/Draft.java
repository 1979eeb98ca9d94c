package dev.lookback.reading;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A talk in the making: what one place of the document says of it. */
final class Draft {

  /** How sure a title is, the surest last. */
  enum Title {
    /** The first words behind the speaker that say anything. */
    CLAUSE,
    /** A phrase of the prose. */
    PHRASE,
    /** "Welcome", "致辞". */
    GREETING,
    /** A line of an agenda, or a link's words. */
    LISTED,
    /** In 《》 or quotation marks. */
    QUOTED,
    /** A heading or label. */
    HEADED,
    /** The front matter's talks. */
    GIVEN
  }

  private static final int NEAR = 4;

  /** How long the name of an event is at least that titles begin with. */
  private static final int SERIES = 6;

  private static final int MOST_PEOPLE = 100;

  String title;
  Title sureness;
  final List<Mention> people = new ArrayList<>();
  final List<Video> videos = new ArrayList<>();
  final List<Slides> slides = new ArrayList<>();
  final Evidence evidence;

  /** The blocks that it was read from, and whatever follows in its own section. */
  int from;

  int to;

  /** Whether a paragraph of prose tells of it. */
  boolean told;

  /**
   * Whether it counts only if something else confirms it, such as a recording of the same title.
   */
  boolean doubtful;

  /** Whether an agenda gives it a time. */
  boolean listed;

  private @Nullable Letters letters;
  private String lettersOf = "";

  Draft(String title, Title sureness, Evidence evidence, int from, int to) {
    this.title = title;
    this.sureness = sureness;
    this.evidence = evidence;
    this.from = from;
    this.to = to;
  }

  /** What the title says, for comparison with others. */
  Letters letters() {
    if (letters == null || !lettersOf.equals(title)) {
      letters = Letters.of(title);
      lettersOf = title;
    }
    return letters;
  }

  boolean isBy(String name) {
    for (Mention person : people) {
      if (person.name().equals(name)
          || person.aliases().contains(name)
          || Names.isBriefer(name, person.name())
          || Names.isBriefer(person.name(), name)) {
        return true;
      }
    }
    return false;
  }

  void add(Mention person) {
    if (people.size() < MOST_PEOPLE && !isBy(person.name())) {
      people.add(person);
    }
  }

  void add(Video video) {
    if (videos.stream().noneMatch(known -> known.url().equals(video.url()))) {
      videos.add(video);
    }
  }

  void add(Slides deck) {
    if (slides.stream().noneMatch(known -> known.url().equals(deck.url()))) {
      slides.add(deck);
    }
  }

  /** Whether somebody of it has a name that hardly anything else has. */
  boolean isBySomebody() {
    for (Mention person : people) {
      if (Names.isHan(person.name())
          ? Names.isSureHanName(person.name())
          : Names.isCommonName(person.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether its title is written as one, and not as the task or the words of somebody. */
  boolean isTitled() {
    return title.indexOf(' ') < 0 || !Character.isLowerCase(title.codePointAt(0));
  }

  /** Whether drafts of one form may be talks though nothing but the form says so. */
  static boolean areLikely(List<Draft> drafts) {
    long named = drafts.stream().filter(Draft::isBySomebody).count();
    long titled = drafts.stream().filter(Draft::isTitled).count();
    return titled * 2 >= drafts.size() && named * 3 >= drafts.size();
  }

  /** Cuts what all titles of a list begin with, the event's name: "Example Day 2025: …". */
  static void cutSeries(List<Draft> found) {
    if (found.size() <= 2) {
      return;
    }
    String first = found.get(0).title;
    int length = first.length();
    for (Draft draft : found) {
      int same = 0;
      while (same < Math.min(length, draft.title.length())
          && draft.title.charAt(same) == first.charAt(same)) {
        same++;
      }
      length = same;
    }
    int end = Math.max(first.lastIndexOf(": ", length), first.lastIndexOf(" - ", length) + 1);
    if (end >= SERIES && end < length && isSeries(first.substring(0, end))) {
      int cut = end + 1;
      found.forEach(draft -> draft.title = draft.title.substring(cut).strip());
    }
  }

  /** A series has several words or a number; one word is more often the topic. */
  private static boolean isSeries(String words) {
    return words.strip().indexOf(' ') > 0 || words.chars().anyMatch(Character::isDigit);
  }

  /** Whether both have the same people, and some. */
  boolean sharesPeople(Draft other) {
    if (people.isEmpty() || people.size() != other.people.size()) {
      return false;
    }
    for (Mention person : people) {
      if (!other.isBy(person.name())) {
        return false;
      }
    }
    return true;
  }

  /** Whether some of the people are the same. */
  boolean overlaps(Draft other) {
    for (Mention person : people) {
      if (other.isBy(person.name())) {
        return true;
      }
    }
    return false;
  }

  /** Takes over what another place of the document says of the same talk. */
  void absorb(Draft other) {
    if (other.sureness.compareTo(sureness) > 0) {
      title = other.title;
      sureness = other.sureness;
    }
    other.people.forEach(this::add);
    other.videos.forEach(this::add);
    other.slides.forEach(this::add);
    doubtful &= other.doubtful;
    if (other.from >= from && other.from - to <= NEAR) {
      to = Math.max(to, other.to);
    }
  }
}
