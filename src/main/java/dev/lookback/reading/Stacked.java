package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads talks from parts laid out alike whose title and people stand in different lines. */
final class Stacked {

  private static final int LONGEST_PERSON = 160;
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_TITLE = 120;

  /** A title may have links to its recordings and slides beside it. */
  private static final int LONGEST_LINE = 500;

  /** So many lines below the first the person or title stands at most. */
  private static final int LOOK = 3;

  private static final Wording PERSON_LABEL =
      Wording.anyCase(
          "^\\W{0,3}(?:(?:a )?(?:talk |presented |given |hosted |led )?by|with|speakers?|presenters?|who|演讲者|讲师|嘉宾|分享人|主讲人?)\\W{0,3}(?:\\s|(?<=[:：]))|^[—–-]+\\s*");

  /** How a line ends that goes on with people. */
  private static final Wording JOINED = Wording.of("(?:,| and| &|、)$");

  private static final Wording TITLE_LABEL =
      Wording.anyCase(
          "^(?:talk|title|topic|presentation|session|subject|议题|题目|主题|演讲)(?: title| ?题目| ?主题)? ?[:：] ?");

  private final List<Block> blocks;
  private final Units.Group group;

  /** Whether a label must name the people. */
  private final boolean labelled;

  /** How many parts may be something else. */
  private final long spare;

  private Stacked(List<Block> blocks, Units.Group group, boolean labelled, long least) {
    this.blocks = blocks;
    this.group = group;
    this.labelled = labelled;
    this.spare = group.units().size() - least;
  }

  /** Titles with their labelled people in a line below; none if fewer than wanted have them. */
  static List<Draft> labelled(List<Block> blocks, Units.Group group, long least) {
    return new Stacked(blocks, group, true, least).personBelow();
  }

  /**
   * Titles above their people or people above their titles, whichever there are more of; none if
   * there are fewer than wanted.
   */
  static List<Draft> read(List<Block> blocks, Units.Group group, long least) {
    Stacked stacked = new Stacked(blocks, group, false, least);
    List<Draft> below = stacked.personBelow();
    List<Draft> above = stacked.personAbove();
    return below.size() >= above.size() ? below : above;
  }

  private List<Draft> personBelow() {
    List<Draft> found = new ArrayList<>();
    boolean organised = !labelled && isOrganised();
    long left = spare;
    for (Unit unit : group.units()) {
      Draft draft = personBelow(unit, organised);
      if (draft != null) {
        found.add(draft);
      } else if (--left < 0) {
        return List.of();
      }
    }
    return found;
  }

  private @Nullable Draft personBelow(Unit unit, boolean organised) {
    List<Mention> people = below(unit, organised);
    if (people.isEmpty()) {
      return null;
    }
    Line line = labelledTitle(unit);
    if (line.text().length() > LONGEST_LINE) {
      return null;
    }
    String title = line.label() == null ? Titles.clean(TalkItem.withoutLinks(line)) : title(line);
    boolean named = title.length() >= SHORTEST_TITLE && title.length() <= LONGEST_TITLE;
    return named && TitleWords.isTitle(title) && captions(unit) <= 1
        ? group.draft(unit, line, title, people)
        : null;
  }

  private boolean isOrganised() {
    return group.units().stream()
            .flatMap(unit -> unit.below().stream().limit(LOOK))
            .filter(line -> line.text().length() <= LONGEST_PERSON && line.text().contains(", "))
            .mapToInt(line -> FullNames.organised(withoutLabel(line.text())))
            .sum()
        > 0;
  }

  /** The line that a label says holds the title; the first if there is none. */
  private static Line labelledTitle(Unit unit) {
    for (Line line : unit.below()) {
      Labels.Labelled label = line.label();
      if (label != null && label.kind() == Labels.Kind.TITLE && !label.value().isEmpty()) {
        return line;
      }
    }
    return unit.head();
  }

  private List<Mention> below(Unit unit, boolean organised) {
    List<Line> below = unit.below();
    for (int i = 0; i < Math.min(below.size(), LOOK); i++) {
      String text = below.get(i).text();
      if (labelled && !PERSON_LABEL.matcher(text).find()) {
        continue;
      }
      boolean goesOn = i + 1 < below.size() && JOINED.matcher(text).find();
      List<Mention> people =
          people(goesOn ? text + " " + below.get(i + 1).text() : text, organised);
      if (!people.isEmpty()) {
        return people;
      }
    }
    return labelled ? List.of() : biography(below);
  }

  /** The person whose biography is among the lines. */
  private static List<Mention> biography(List<Line> lines) {
    for (Line line : lines) {
      Labels.Labelled label = line.label();
      String text = label == null ? line.text() : label.value();
      Mention person =
          label == null || label.kind() == Labels.Kind.BIOGRAPHY
              ? LatinCaption.opening(text)
              : null;
      if (person != null) {
        return List.of(person);
      }
    }
    return List.of();
  }

  private static List<Mention> people(String text, boolean organised) {
    Labels.Labelled label = Labels.parse(text);
    if (label != null && label.kind() == Labels.Kind.PEOPLE) {
      return NameList.read(label.value());
    }
    boolean longer = text.length() > LONGEST_PERSON || text.indexOf('。') >= 0;
    return longer ? List.of() : FullNames.read(withoutLabel(text), organised);
  }

  private static String withoutLabel(String text) {
    return Titles.bare(PERSON_LABEL.matcher(text).cut());
  }

  /** In how many places people stand by themselves: more than one is a part with several talks. */
  private int captions(Unit unit) {
    int captions = 0;
    int last = -2;
    for (int i = unit.from() + 1; i < unit.to(); i++) {
      if (blocks.get(i) instanceof Prose prose && hasPeople(prose)) {
        captions += i > last + 1 ? 1 : 0;
        last = i;
      }
    }
    return captions;
  }

  private static boolean hasPeople(Prose prose) {
    for (int i = 0; i < Math.min(prose.lines().size(), LOOK); i++) {
      String text = prose.lines().get(i).text();
      boolean apart = i == 0 && prose.lines().size() <= 2 && !isSentence(text);
      if ((apart || PERSON_LABEL.matcher(text).find()) && !people(text, false).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && ".。!?！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A person, and the title in a line below, which may look like a name if others don't. */
  private List<Draft> personAbove() {
    List<Draft> found = personAbove(false);
    return found.size() > 1 ? personAbove(true) : found;
  }

  private List<Draft> personAbove(boolean sure) {
    List<Draft> found = new ArrayList<>();
    long left = spare;
    for (Unit unit : group.units()) {
      List<Mention> people = people(unit.head().text(), false);
      Line line = people.isEmpty() ? null : titleBelow(unit, sure);
      if (line != null) {
        found.add(group.draft(unit, line, title(line), people));
      } else if (--left < 0) {
        return List.of();
      }
    }
    return found;
  }

  private static @Nullable Line titleBelow(Unit unit, boolean sure) {
    List<Line> below = unit.apart();
    for (Line line : below.subList(0, Math.min(below.size(), LOOK))) {
      String text = line.text().length() > LONGEST_LINE ? "" : title(line);
      if (text.length() >= SHORTEST_TITLE
          && text.length() <= LONGEST_TITLE
          && text.indexOf(". ") < 0
          && ".。".indexOf(line.text().charAt(line.text().length() - 1)) < 0
          && TitleWords.isTitle(text)
          && !Credential.hasRole(text)
          && (sure || FullNames.read(text).isEmpty())) {
        return line;
      }
    }
    return null;
  }

  /** The title that a line is, with a label or without; empty if it is labelled otherwise. */
  private static String title(Line line) {
    Labels.Labelled label = line.label();
    if (label != null) {
      boolean title = label.kind() == Labels.Kind.TITLE || label.kind() == Labels.Kind.EVENT_TOPIC;
      return title ? Titles.clean(label.value()) : "";
    }
    return Titles.clean(TITLE_LABEL.matcher(TalkItem.withoutLinks(line)).cut());
  }
}
