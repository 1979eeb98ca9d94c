package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a page that are laid out alike, from which nothing has been read yet. */
final class Units {

  private static final int LONGEST_LINE = 140;
  private static final int LEAST = 2;

  private final List<Block> blocks;
  private final List<Section> sections;
  private final BitSet taken;
  private final Recordings recordings;
  private final boolean sure;
  private final boolean stated;

  /**
   * Parts that are laid out alike.
   *
   * @param ofTalks whether a heading above them says that they are talks
   * @param headed whether they have headings of their own
   */
  record Group(List<Unit> units, boolean ofTalks, boolean headed) {

    /** Whether one part alone may be a talk. */
    boolean isSure() {
      return ofTalks || headed;
    }

    /** The talk of a part, which a line of it states. */
    Draft draft(Unit unit, Line line, String title, List<Mention> people) {
      Title sureness = headed ? Title.HEADED : Title.LISTED;
      Draft draft = new Draft(title, sureness, line.evidence(), unit.from(), unit.to() - 1);
      people.forEach(draft::add);
      return draft;
    }
  }

  /**
   * @param sure whether only parts are wanted that nothing else can be made of
   * @param stated whether the page has talks with speakers elsewhere, which a list of recordings
   *     names again
   */
  Units(Material material, boolean sure, boolean stated) {
    this.blocks = material.blocks();
    this.sections = material.sections();
    this.taken = material.taken();
    this.recordings = material.recordings();
    this.sure = sure;
    this.stated = stated;
  }

  /** Items, bold lines and lines that stand alone. */
  List<Group> lists() {
    List<Group> found = new ArrayList<>();
    for (Section section : sections) {
      boolean replays = section.is(Section.Kind.REPLAY) || section.is(Section.Kind.SLIDES);
      if (!section.isAside() && !((sure || stated) && replays)) {
        items(section, found);
        paragraphs(section, found);
      }
    }
    return found;
  }

  /** Headings of one level below the same heading. */
  List<Group> headings() {
    List<Group> found = new ArrayList<>();
    Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
    int[] above = new int[8];
    for (int i = 0; i < sections.size(); i++) {
      Prose heading = sections.get(i).heading();
      if (heading == null || !heading.is(Shape.HEADING)) {
        continue;
      }
      int level = heading.level();
      int parent = 0;
      for (int j = 1; j < level; j++) {
        parent = Math.max(parent, above[j]);
      }
      above[level] = i + 1;
      alike.computeIfAbsent(List.of(level, parent), key -> new ArrayList<>()).add(i);
    }
    alike.forEach(
        (key, members) -> {
          boolean ofTalks = key.get(1) > 0 && sections.get(key.get(1) - 1).isOfTalks();
          List<Unit> units = new ArrayList<>();
          for (int member : members) {
            Section section = sections.get(member);
            boolean known = section.kind() != Section.Kind.OPEN;
            boolean whole = members.size() == 1 && (key.get(0) == 1 || hasHeading(section, member));
            if (!known && !whole && !taken.get(section.from() - 1)) {
              units.add(Unit.of(blocks, section.from() - 1, Section.end(sections, member)));
            }
          }
          add(found, units, ofTalks, true);
        });
    return found;
  }

  /** Whether the only heading of its level has others below it: it is the page's, then. */
  private boolean hasHeading(Section section, int at) {
    int end = Section.end(sections, at);
    return end > section.to();
  }

  /** Items of one list, with those one level below; one alone only where nothing else follows. */
  private void items(Section section, List<Group> found) {
    List<Unit> units = new ArrayList<>();
    int level = 0;
    for (int i = section.from(); i < section.to(); i++) {
      if (!(blocks.get(i) instanceof Prose prose && prose.is(Shape.ITEM))
          || taken.get(i)
          || (isLink(prose.lines().get(0)) && !recordings.hasAny(i, i + 1))
          || !MarkedItem.several(prose.lines().get(0), i).isEmpty()) {
        add(found, units.size() > 1 ? units : List.of(), section.isOfTalks(), false);
        units = new ArrayList<>();
        continue;
      }
      level = units.isEmpty() ? prose.level() : level;
      if (prose.level() > level) {
        continue;
      }
      int to = i + 1;
      while (to < section.to()
          && blocks.get(to) instanceof Prose below
          && below.is(Shape.ITEM)
          && below.level() > level) {
        to++;
      }
      units.add(Unit.of(blocks, i, to));
    }
    boolean apart = units.size() == 1 && units.get(0).to() < section.to();
    add(found, apart ? List.of() : units, section.isOfTalks(), false);
  }

  /** Whether there is nothing but a link, as in lists of recordings; a name behind it is more. */
  private static boolean isLink(Line line) {
    return TalkItem.isLink(line)
        && MarkedItem.behindLinks(line).codePoints().filter(Character::isLetter).count() < 2;
  }

  /** Bold lines, or short ones, with the text below each; captions of players stand below them. */
  private void paragraphs(Section section, List<Group> found) {
    if (section.from() < section.to() && blocks.get(section.from()) instanceof Block.Media) {
      return;
    }
    boolean ofTalks = section.isOfTalks();
    add(found, starting(section, Units::isBold), ofTalks, false);
    if (!sure) {
      add(found, starting(section, Units::isBoldAbove), ofTalks, false);
    }
    List<Unit> lines = starting(section, Units::isShort);
    if (!sure || lines.stream().allMatch(unit -> unit.to() == unit.from() + 1)) {
      add(found, lines, ofTalks, false);
    }
  }

  private List<Unit> starting(Section section, Predicate<Start> starts) {
    List<Unit> units = new ArrayList<>();
    int from = -1;
    Prose above = null;
    for (int i = section.from(); i < section.to(); i++) {
      Prose prose =
          blocks.get(i) instanceof Prose here
                  && (here.is(Shape.PARAGRAPH) || here.is(Shape.CENTRED))
                  && !taken.get(i)
              ? here
              : null;
      boolean start = prose != null && starts.test(new Start(prose, i == from + 1 ? above : null));
      if (start || (from >= 0 && taken.get(i))) {
        if (from >= 0) {
          units.add(Unit.of(blocks, from, i));
        }
        from = start ? i : -1;
        above = prose;
      }
    }
    if (from >= 0) {
      units.add(Unit.of(blocks, from, section.to()));
    }
    return units;
  }

  /** A paragraph, and the start of the unit directly above it. */
  private record Start(Prose prose, @Nullable Prose above) {}

  private static boolean isBold(Start start) {
    return start.prose().lines().get(0).boldTo() > 3;
  }

  /** A bold line directly below another belongs to it. */
  private static boolean isBoldAbove(Start start) {
    return isBold(start) && start.above() == null;
  }

  private static boolean isShort(Start start) {
    String text = start.prose().text();
    return start.prose().lines().size() == 1
        && text.length() <= LONGEST_LINE
        && (text.isEmpty() || ".。!！?？".indexOf(text.charAt(text.length() - 1)) < 0);
  }

  private void add(List<Group> found, List<Unit> units, boolean ofTalks, boolean headed) {
    List<Unit> kept = units.stream().filter(unit -> isOpen(unit, headed)).toList();
    Group group = new Group(kept, ofTalks, headed);
    if (kept.size() >= (sure && group.isSure() ? 1 : LEAST)) {
      found.add(group);
    }
  }

  /** A line with a time is left to the readers of agendas unless all are alike. */
  private boolean isOpen(Unit unit, boolean headed) {
    return !unit.prose().isEmpty() && (sure || headed || !Agenda.isTimed(unit.head()));
  }
}
