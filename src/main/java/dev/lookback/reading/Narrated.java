package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks that are told in prose: a paragraph a talk, often with a photo and a caption that
 * says who it shows, above the paragraph or below.
 */
final class Narrated {

  private static final int LONGEST_CAPTION = 90;
  private static final int MOST_LINKS = 8;
  private static final int NEIGHBOUR = 4;
  private static final int LEAST_AGENDA = 3;
  private static final Wording NUMBERED =
      Wording.of(
          "^\\d{1,2}\\s*[-–—.、·_]\\s*(\\p{IsHan}{2,4}|[\\p{Lu}][\\p{L}. -]{2,30})\\s*[-–—:：]?\\s*《(.{2,120})》$");
  private static final Wording MEMBERS =
      Wording.of("(?:用户组|社区|首批|组委会)[^，。]{0,8}(?:成员|名单)[^，。]{0,8}[:：]?$");

  private final List<Block> blocks;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<CaptionAt> captions = new ArrayList<>();
  private final BitSet captioned = new BitSet();
  private final List<Draft> unbarredLines = new ArrayList<>();
  private final Cast cast;
  private int barred;
  private @Nullable Draft panel;

  /** A line that is about one person. */
  private record CaptionAt(int block, Line line, Mention person) {}

  private Narrated(Material material) {
    this.blocks = material.blocks();
    this.cast = material.cast();
  }

  /** Blocks that belong to talks already found are read only for what they say of people. */
  static List<Draft> read(Material material) {
    Narrated narrated = new Narrated(material);
    for (Section section : material.sections()) {
      if (!section.isAside()) {
        narrated.section(section, material.taken());
      }
    }
    narrated.settleCaptions(material.sections());
    return narrated.drafts;
  }

  private void section(Section section, BitSet taken) {
    boolean members = false;
    for (int i = section.from(); i < section.to(); i++) {
      if (!(blocks.get(i) instanceof Prose prose) || prose.is(Shape.CODE)) {
        continue;
      }
      String text = prose.text();
      members =
          members
              ? text.length() < LONGEST_CAPTION
              : text.length() < 60
                  && MEMBERS.matcher(Titles.bare(text)).find()
                  && Caption.parse(text) == null;
      if (members) {
        continue;
      }
      boolean guest = section.is(Section.Kind.GUESTS);
      read(prose, i, taken.get(i), guest);
    }
  }

  private void read(Prose prose, int block, boolean taken, boolean guest) {
    boolean agenda = isAgenda(prose);
    for (Line line : prose.lines()) {
      if (agenda) {
        timed(line, block, taken);
      } else if (line.text().length() <= longest(line)
          && (prose.lines().size() == 1 || line.isBold() || isShort(prose))) {
        if (captioned(prose, line, block, taken, guest)) {
          if (prose.lines().size() == 1) {
            return;
          }
        }
      }
    }
    if (prose.is(Shape.HEADING) || agenda) {
      return;
    }
    paragraph(prose, block, taken);
  }

  /** Whether several lines in one paragraph start with a time each, all but a few. */
  private static boolean isAgenda(Prose prose) {
    int size = prose.lines().size();
    if (size < LEAST_AGENDA) {
      return false;
    }
    int timed = 0;
    for (Line line : prose.lines()) {
      timed += Agenda.isTimed(line) ? 1 : 0;
    }
    return timed >= LEAST_AGENDA && timed * 3 >= size * 2;
  }

  private void timed(Line line, int block, boolean taken) {
    Draft draft = Agenda.isTimed(line) ? Agenda.line(line, block) : null;
    if (draft != null) {
      draft.people.forEach(person -> cast.caption(person, line.number()));
      add(draft, taken);
    }
  }

  /** A line of an agenda may be longer than a caption, and Latin letters are narrow. */
  private static int longest(Line line) {
    boolean latin = line.text().length() > LONGEST_CAPTION && !Names.hasHan(line.text());
    return latin ? 2 * LONGEST_CAPTION + 20 : LONGEST_CAPTION;
  }

  private static boolean isShort(Prose prose) {
    return prose.lines().stream().allMatch(line -> line.text().length() <= LONGEST_CAPTION);
  }

  /** Whether the line is a caption of a person, a talk or a panel. */
  private boolean captioned(Prose prose, Line line, int block, boolean taken, boolean guest) {
    String text = Titles.bare(line.text());
    Wording.Search numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      Draft draft =
          new Draft(
              Titles.bare(numbered.group(2)),
              Title.QUOTED,
              Evidence.stated(line.number(), line.text()),
              block,
              block);
      draft.add(new Mention(numbered.group(1), List.of(), null, 0, 0, 0));
      add(draft, taken);
      return true;
    }
    Draft named =
        line.boldTo() > 0 || prose.lines().size() == 1 ? HeadingTitle.named(line, block) : null;
    if (named != null) {
      named.people.forEach(person -> cast.caption(person, line.number()));
      add(named, taken);
      return true;
    }
    boolean apart = prose.is(Shape.CENTRED) || line.isBold() || prose.lines().size() == 1;
    Draft lined = apart ? Agenda.line(line, block) : null;
    if (lined != null && !lined.people.isEmpty()) {
      lined.people.forEach(person -> cast.caption(person, line.number()));
      add(lined, taken);
      barred++;
      return true;
    }
    if (lined != null && !taken && Agenda.isTimed(prose)) {
      drafts.add(lined);
      return true;
    }
    if (Panel.isPanel(text)) {
      Draft told = Panel.read(text, line.number(), block);
      if (told != null && !taken) {
        addPanel(told);
        return true;
      }
    }
    Mention person = text.equals(line.text()) ? line.caption() : Caption.parse(text);
    if (person == null || (person.credential() == null && !guest)) {
      return false;
    }
    cast.caption(person, line.number());
    if (line.isBold() && person.nameStart() > 0) {
      Draft unbarred = Agenda.unbarred(line, text, block);
      if (unbarred != null) {
        unbarredLines.add(unbarred);
      }
    }
    if (!taken && !guest) {
      captions.add(new CaptionAt(block, line, person));
      captioned.set(block);
    }
    return true;
  }

  private void add(Draft draft, boolean taken) {
    if (!taken) {
      drafts.add(draft);
    }
  }

  private void addPanel(Draft told) {
    if (panel == null) {
      panel = told;
      drafts.add(told);
    } else {
      panel.absorb(told);
      panel.to = Math.max(panel.to, told.from);
    }
  }

  private void paragraph(Prose prose, int block, boolean taken) {
    String text = prose.text();
    Labels.Labelled labelled =
        prose.lines().size() == 1 ? prose.lines().get(0).label() : Labels.parse(text);
    if (labelled != null
        && (labelled.kind() == Labels.Kind.BIOGRAPHY || labelled.kind() == Labels.Kind.ABSTRACT)) {
      return;
    }
    if (taken) {
      Speech.named(text).forEach(person -> cast.prose(person, prose.line()));
      return;
    }
    Speech.Told told = Speech.read(text, prose.line(), block);
    told.named().forEach(person -> cast.prose(person, prose.line()));
    Draft opened = told.draft() == null ? Speech.opened(prose.lines().get(0), block) : null;
    if (prose.is(Shape.ITEM) && told.draft() == null && opened == null) {
      return;
    }
    if (Panel.isPanel(text)) {
      Draft discussed = Panel.read(text, prose.line(), block);
      if (discussed != null) {
        addPanel(discussed);
        return;
      }
    }
    Draft draft = told.draft();
    if (draft == null) {
      draft = opened;
    }
    boolean recorded = block + 1 < blocks.size() && blocks.get(block + 1) instanceof Block.Media;
    if (draft == null && recorded && told.named().size() == 1) {
      draft = Speech.by(told.named().get(0), text, prose.line(), block);
    }
    if (draft == null) {
      return;
    }
    if (panel != null
        && panel.isBy(draft.people.get(0).name())
        && draft.sureness.compareTo(Title.PHRASE) <= 0) {
      return;
    }
    if (draft.title.isEmpty()) {
      draft.doubtful = true;
    }
    if (text.endsWith(":") && told.more().isEmpty()) {
      draft.to = listBelow(block, prose.is(Shape.ITEM) ? prose.level() : 0);
    }
    drafts.add(draft);
    drafts.addAll(told.more());
  }

  /** The last item of the list that a paragraph opens, such as one of links. */
  private int listBelow(int block, int level) {
    int last = block;
    while (last + 1 < blocks.size()
        && last - block < MOST_LINKS
        && blocks.get(last + 1) instanceof Prose item
        && item.is(Shape.ITEM)
        && item.level() > level) {
      last++;
    }
    return last;
  }

  /**
   * Joins captions with the paragraphs beside them; a caption alone finds its paragraph by the
   * page's habit.
   */
  private void settleCaptions(List<Section> sections) {
    int above = 0;
    int below = 0;
    List<CaptionAt> alone = new ArrayList<>();
    for (CaptionAt caption : captions) {
      Draft before = neighbour(caption, -1);
      Draft after = neighbour(caption, 1);
      if (before == null && after == null) {
        alone.add(caption);
      } else if (before == null
          || (after != null && after.from - caption.block() < caption.block() - before.from)) {
        above++;
      } else {
        below++;
      }
    }
    for (CaptionAt caption : alone) {
      int paragraph = beside(caption, above > below ? 1 : -1);
      if (paragraph < 0 && above == below) {
        paragraph = beside(caption, 1);
      }
      if (paragraph >= 0) {
        adopt(caption, paragraph, sections);
      }
    }
    for (Draft draft : drafts) {
      if (draft.sureness == Title.CLAUSE) {
        named(draft, sections);
      }
    }
    drafts.removeIf(draft -> draft.title.isEmpty());
    settleUnbarred();
  }

  /** Where most lines are "title | person", a line without the bar is meant so too. */
  private void settleUnbarred() {
    if (barred > 1) {
      BitSet lines = new BitSet();
      unbarredLines.forEach(line -> lines.set(line.from));
      drafts.removeIf(draft -> lines.get(draft.from));
      for (Draft line : unbarredLines) {
        line.people.forEach(person -> cast.correct(person));
        drafts.add(line);
      }
    }
  }

  private @Nullable Draft neighbour(CaptionAt caption, int step) {
    for (Draft draft : drafts) {
      int distance = (draft.from - caption.block()) * step;
      if (distance >= 0 && distance <= NEIGHBOUR && draft.isBy(caption.person().name())) {
        if (step < 0) {
          draft.to = Math.max(draft.to, draft.from);
        }
        return draft;
      }
    }
    return null;
  }

  /**
   * The next long paragraph in a direction that no talk was read from and no other caption stands
   * before; or -1.
   */
  private int beside(CaptionAt caption, int step) {
    for (int i = caption.block() + step;
        i >= 0 && i < blocks.size() && Math.abs(i - caption.block()) <= NEIGHBOUR;
        i += step) {
      if (blocks.get(i) instanceof Prose prose) {
        if (prose.is(Shape.HEADING)) {
          return -1;
        }
        if (Labels.parse(prose.text()) != null) {
          return -1;
        }
        if (prose.text().length() > LONGEST_CAPTION / 2) {
          return i;
        }
        Draft here = at(i);
        if (here == null && !captioned.get(i)) {
          return -1;
        }
      }
    }
    return -1;
  }

  private @Nullable Draft at(int block) {
    for (Draft draft : drafts) {
      if (draft.from == block) {
        return draft;
      }
    }
    return null;
  }

  private void adopt(CaptionAt caption, int paragraph, List<Section> sections) {
    Prose prose = (Prose) blocks.get(paragraph);
    Draft known = at(paragraph);
    if (known != null) {
      if (known.people.size() < 3 && prose.text().contains(caption.person().name())) {
        known.add(caption.person());
      }
      return;
    }
    String text = prose.text();
    boolean tells =
        Speech.tellsOfSpeaking(text)
            || text.contains(caption.person().name())
            || Topic.quotedTitle(text, 0, 0) != null;
    if (!tells
        || Panel.isPanel(text)
        || drafts.stream()
            .anyMatch(draft -> draft != panel && draft.isBy(caption.person().name()))) {
      return;
    }
    String title = Topic.quotedTitle(text, 0, 0);
    Title sureness = Title.QUOTED;
    int after = text.indexOf(caption.person().name());
    if (title == null) {
      title = Titles.greeting(text);
      sureness = Title.GREETING;
    }
    if (title == null) {
      title = Topic.phrase(text, Math.max(after, 0));
      sureness = Title.PHRASE;
    }
    if (title == null) {
      title = Topic.clause(text, after < 0 ? 0 : after + caption.person().name().length());
      sureness = Title.CLAUSE;
    }
    Draft draft =
        new Draft(
            title == null ? "" : title,
            sureness,
            Evidence.stated(prose.line(), text),
            Math.min(paragraph, caption.block()),
            Math.max(paragraph, caption.block()));
    draft.told = true;
    draft.add(caption.person());
    if (!draft.title.isEmpty() || named(draft, sections)) {
      drafts.add(draft);
    }
  }

  /** A talk without a title of its own takes its section's, where that is one: 领导致辞. */
  private static boolean named(Draft draft, List<Section> sections) {
    for (Section section : sections) {
      Prose heading = section.heading();
      if (heading != null && draft.from >= section.from() && draft.from < section.to()) {
        String greeting = Titles.greeting(heading.text());
        if (greeting != null) {
          draft.title = greeting;
          draft.sureness = Title.GREETING;
          draft.doubtful = false;
          return true;
        }
      }
    }
    return false;
  }
}
