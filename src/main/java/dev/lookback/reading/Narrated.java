package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks that are told in prose: a paragraph a talk, often with a photo and a caption that
 * says who it shows, above the paragraph or below.
 */
final class Narrated {

  private static final int MOST_LINKS = 8;

  private static final int LEAST_AGENDA = 3;

  private static final Wording MEMBERS =
      Wording.of("(?:用户组|社区|首批|组委会)[^，。]{0,8}(?:成员|名单)[^，。]{0,8}[:：]?$");

  private final List<Block> blocks;
  private final List<Draft> drafts = new ArrayList<>();
  private final Captions captions;
  private final List<Draft> unbarredLines = new ArrayList<>();
  private final Cast cast;
  private final Recordings recordings;
  private int barred;
  private @Nullable Draft panel;

  private Narrated(Material material) {
    this.blocks = material.blocks();
    this.cast = material.cast();
    this.recordings = material.recordings();
    this.captions = new Captions(material, drafts);
  }

  /** Blocks that belong to talks already found are read only for what they say of people. */
  static List<Draft> read(Material material) {
    Narrated narrated = new Narrated(material);
    for (Section section : material.sections()) {
      if (!section.isAside()) {
        narrated.section(section, material.taken());
      }
    }
    narrated.captions.settle(narrated.panel);
    narrated.drafts.removeIf(draft -> draft.title.isEmpty());
    narrated.settleUnbarred();
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
              ? text.length() < Captions.LONGEST
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
    Draft presented = TitleLine.presented(prose, block);
    if (presented != null) {
      presented.people.forEach(person -> cast.caption(person, prose.line()));
      add(presented, taken);
      return;
    }
    boolean agenda = isAgenda(prose);
    boolean wrapped = taken && prose.is(Shape.ITEM) && prose.lines().size() > 1;
    if (wrapped && !Names.hasHan(prose.text())) {
      return;
    }
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
    boolean latin = line.text().length() > Captions.LONGEST && !Names.hasHan(line.text());
    return latin ? 2 * Captions.LONGEST + 20 : Captions.LONGEST;
  }

  private static boolean isShort(Prose prose) {
    return prose.lines().stream()
        .allMatch(line -> line.text().length() <= Captions.LONGEST || !line.anchors().isEmpty());
  }

  /** Whether the line is a caption of a person, a talk or a panel. */
  private boolean captioned(Prose prose, Line line, int block, boolean taken, boolean guest) {
    String text = Titles.bare(line.text());
    Draft titled = titleLine(prose, line, text, block);
    if (titled != null) {
      titled.people.forEach(person -> cast.caption(person, line.number()));
      add(titled, taken);
      return true;
    }
    boolean apart =
        prose.is(Shape.CENTRED)
            || line.isBold()
            || prose.lines().size() == 1
            || (line == prose.lines().get(0) && Agenda.isTimed(line));
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
      captions.add(block, person);
    }
    return true;
  }

  private static @Nullable Draft titleLine(Prose prose, Line line, String text, int block) {
    Draft draft = TitleLine.numbered(line, text, block);
    draft = draft == null ? TitleLine.titled(prose, line, block) : draft;
    boolean apart = line.boldTo() > 0 || prose.lines().size() == 1;
    return draft == null && apart ? HeadingTitle.named(line, block) : draft;
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
    Draft ordinal = TitleLine.ordinal(prose, block);
    if (ordinal != null) {
      drafts.add(ordinal);
      return;
    }
    Speech.Told told = Speech.read(text, prose.line(), block);
    told.named().forEach(person -> cast.prose(person, prose.line()));
    Draft opened = Speech.opened(prose.lines().get(0), block);
    if (opened != null && told.draft() != null) {
      opened.people.forEach(person -> cast.caption(person, prose.line()));
      opened = null;
    }
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
    addTold(draft);
    told.more().forEach(this::addTold);
  }

  private void addTold(Draft draft) {
    String linked = draft.sureness == Title.PHRASE ? recordings.titleIn(draft) : null;
    draft.title = linked == null ? draft.title : linked;
    drafts.add(draft);
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
}
