package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads talks that have a heading of their own. */
final class Headed {

  private static final int LOOK = 8;

  /** 姓名（机构）——题目. */
  private static final Wording NAME_THEN_TITLE =
      Wording.of(
          "^(\\p{IsHan}{2,4}) ?[（(]([^（()）]{1,40})[）)] ?(?:——?|--?|–|:|：|，|,| |)\\s*(.{4,})$");

  private static final Wording NAME_COLON_TITLE =
      Wording.of("^(\\p{IsHan}{2,4}) ?(?:——|—|:|：|\\||｜| - )\\s*(.{4,})$");
  private static final Wording QUESTION = Wording.of("\\s*(?:[QＱ]\\s?\\d*\\s*[:：.、]|问题|疑问|FAQ)");
  private static final Wording EVENT_NAME = Wording.of("(?:Meetup|meetup|沙龙|峰会|大会|站|专场)$");
  private static final Wording ORDINAL = Wording.of("^第[一二三四五六七八九十\\d]{1,2}[场个位讲]?\\s*[:：、]?\\s*");
  private static final Wording GAVE_THIS =
      Wording.of(
          "^((?:[^.\\n]){2,200}?) (?:gave|gives|presents|presented|led|leads|delivered|held|hosts) (?:this|the) (?:talk|session|workshop|presentation|tutorial|keynote)");

  private final List<Block> blocks;
  private final Recordings recordings;
  private final Cast cast;
  private final String title;
  private final List<Draft> drafts = new ArrayList<>();

  private Headed(List<Block> blocks, Recordings recordings, Cast cast, String title) {
    this.title = title;
    this.cast = cast;
    this.blocks = blocks;
    this.recordings = recordings;
  }

  /**
   * @param taken marks the blocks that the talks found here are read from
   */
  static List<Draft> read(
      List<Block> blocks,
      List<Section> sections,
      Recordings recordings,
      BitSet taken,
      Cast cast,
      String title) {
    Headed headed = new Headed(blocks, recordings, cast, title);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.heading() != null && section.heading().is(Shape.HEADING)) {
        headed.section(section, end(sections, i), taken);
      }
    }
    return headed.drafts;
  }

  /** Behind the sections of lower rank that follow, such as an abstract or a biography. */
  private static int end(List<Section> sections, int at) {
    Prose heading = sections.get(at).heading();
    int level = heading == null ? 0 : heading.level();
    int end = at + 1;
    while (end < sections.size()) {
      Prose next = sections.get(end).heading();
      boolean lower = next != null && (!next.is(Shape.HEADING) || next.level() > level);
      boolean own = next != null && next.is(Shape.HEADING) && Titles.isMarked(next.text());
      if (!lower || own || sections.get(end).isAside()) {
        break;
      }
      end++;
    }
    return sections.get(end - 1).to();
  }

  private void section(Section section, int end, BitSet taken) {
    Prose heading = section.heading();
    if (heading == null || section.isAside()) {
      return;
    }
    String text = heading.text().replace('\n', ' ');
    boolean marked = Titles.isMarked(text);
    boolean known = section.kind() != Section.Kind.OPEN && !marked;
    if ((known && section.kind() != Section.Kind.TALKS) || text.length() > 160) {
      return;
    }
    int from = section.from() - 1;
    Draft draft =
        new Draft(
            Titles.clean(text), Title.HEADED, Evidence.stated(heading.line(), text), from, end - 1);
    boolean pageTitle = Titles.alike(text, title) > 0.9;
    boolean event = !marked && (pageTitle || EVENT_NAME.matcher(text).find());
    if (event || QUESTION.matcher(text).lookingAt() || titles(section, end) > 0) {
      return;
    }
    labelled(section, end, draft);
    if (draft.people.isEmpty() && known) {
      return;
    }
    if (draft.people.isEmpty()) {
      draft = titled(heading, text, from, end - 1);
    }
    if (draft.title.length() < 2
        || (draft.people.isEmpty() && Titles.isBreak(draft.title))
        || (Section.kindOf(bare(draft)) == Section.Kind.ABOUT && !marked)) {
      return;
    }
    boolean named = !draft.people.isEmpty();
    if (!named) {
      people(section, end, draft);
    }
    boolean player = recordings.hasMedia(section.from(), section.to());
    if (accepts(section, draft, named, marked, player)) {
      drafts.add(draft);
      taken.set(from, end);
    }
  }

  /** How many labelled titles the section holds: it is a group of talks, then. */
  private int titles(Section section, int end) {
    int titles = 0;
    for (int i = section.from(); i < Math.min(end, section.from() + 2 * LOOK); i++) {
      if (blocks.get(i) instanceof Prose prose) {
        for (Line line : prose.lines()) {
          Labels.Labelled labelled = Labels.parse(line.text());
          boolean title =
              labelled != null
                  && labelled.value().length() > 3
                  && (labelled.kind() == Labels.Kind.TITLE
                      || labelled.kind() == Labels.Kind.EVENT_TOPIC);
          titles += title ? 1 : 0;
        }
      }
    }
    return titles;
  }

  private static Prose bare(Draft draft) {
    return new Prose(Shape.HEADING, 1, List.of(new Line(1, draft.title, List.of(), 0)));
  }

  private boolean accepts(
      Section section, Draft draft, boolean named, boolean marked, boolean player) {
    if (named) {
      return true;
    }
    if (draft.people.isEmpty()) {
      return (marked
              && (player
                  || Agenda.isTimed(section.heading() == null ? bare(draft) : section.heading())))
          || (player && isShort(section));
    }
    return captions(section) <= Math.max(1, draft.people.size());
  }

  private boolean isShort(Section section) {
    int letters = 0;
    for (int i = section.from(); i < section.to(); i++) {
      if (blocks.get(i) instanceof Prose prose) {
        letters += prose.text().length();
      }
    }
    return letters < 700;
  }

  /** How many different people have captions in the section. */
  private long captions(Section section) {
    List<String> names = new ArrayList<>();
    for (int i = section.from(); i < section.to(); i++) {
      if (blocks.get(i) instanceof Prose prose && prose.lines().size() <= 2) {
        Mention mention = Caption.parse(prose.lines().get(0).text());
        if (mention != null && mention.credential() != null && !names.contains(mention.name())) {
          names.add(mention.name());
        }
      }
    }
    return names.size();
  }

  /** "姓名（机构）：题目" on a line of its own; null if it isn't one. */
  static @Nullable Draft named(Line line, int block) {
    Wording.Search bracketed = NAME_THEN_TITLE.matcher(ORDINAL.matcher(line.text().strip()).cut());
    boolean sure =
        bracketed.matches()
            && (Names.isHanName(bracketed.group(1))
                || (Credential.hasRole(bracketed.group(2))
                    && !Names.isCommonWord(bracketed.group(1))));
    if (!sure || bracketed.group(3).length() > 120) {
      return null;
    }
    Draft draft =
        new Draft(
            Titles.bare(bracketed.group(3)),
            Title.HEADED,
            Evidence.stated(line.number(), line.text()),
            block,
            block);
    draft.add(new Mention(bracketed.group(1), List.of(), bracketed.group(2), 0, 0, 0));
    return draft;
  }

  private static Draft titled(Prose heading, String text, int from, int to) {
    Line line = heading.lines().get(0);
    Evidence evidence = Evidence.stated(line.number(), text);
    String clean = Titles.clean(text);
    Wording.Search bracketed = NAME_THEN_TITLE.matcher(clean);
    if (bracketed.matches()) {
      Draft draft = new Draft(Titles.bare(bracketed.group(3)), Title.HEADED, evidence, from, to);
      draft.add(new Mention(bracketed.group(1), List.of(), bracketed.group(2), 0, 0, 0));
      return draft;
    }
    Wording.Search named = NAME_COLON_TITLE.matcher(clean);
    if (named.matches() && Names.isHanName(named.group(1)) && !Names.isCommonWord(named.group(1))) {
      Draft draft = new Draft(Titles.bare(named.group(2)), Title.HEADED, evidence, from, to);
      draft.add(new Mention(named.group(1), List.of(), null, 0, 0, 0));
      return draft;
    }
    if (text.startsWith("《") && text.endsWith("》")) {
      return new Draft(clean, Title.HEADED, evidence, from, to);
    }
    Draft lined = Agenda.line(new Line(line.number(), text, List.of(), 0), from);
    if (lined == null || lined.people.isEmpty()) {
      lined = Agenda.unbarred(new Line(line.number(), clean, List.of(), 0), clean, from);
    }
    boolean sure =
        lined != null
            && lined.people.stream()
                .allMatch(person -> !Names.isHan(person.name()) || Names.isHanName(person.name()));
    if (lined != null && sure && !lined.people.isEmpty()) {
      Draft draft = new Draft(lined.title, Title.HEADED, evidence, from, to);
      lined.people.forEach(draft::add);
      return draft;
    }
    return new Draft(clean, Title.HEADED, evidence, from, to);
  }

  /** The speakers, from the lines below the heading. */
  private void people(Section section, int end, Draft draft) {
    int seen = 0;
    boolean named = false;
    for (int i = section.from(); i < end && seen < LOOK && draft.people.isEmpty(); i++) {
      if (!(blocks.get(i) instanceof Prose prose)
          || (prose.is(Shape.HEADING) && section.to() <= i && seen > 2)) {
        continue;
      }
      seen++;
      if (prose.is(Shape.HEADING)) {
        named =
            Section.kindOf(prose) == Section.Kind.GUESTS
                || Labels.kindOf(Titles.bare(prose.text())) == Labels.Kind.PEOPLE;
      } else if (named) {
        guests(prose, draft);
        named = false;
      } else {
        lines(prose, draft, seen == 1);
        leads(i, end, draft);
      }
    }
    if (draft.people.isEmpty()) {
      told(section, end, draft);
    }
  }

  /** The speakers that a label or "… gave this talk" names. */
  private void labelled(Section section, int end, Draft draft) {
    int seen = 0;
    for (int i = section.from(); i < end && seen < LOOK; i++) {
      if (blocks.get(i) instanceof Prose prose) {
        seen++;
        for (Line line : prose.lines()) {
          Labels.Labelled labelled = Labels.parse(line.text());
          if (labelled != null && labelled.kind() == Labels.Kind.PEOPLE && draft.people.isEmpty()) {
            String value = labelled.value();
            if (value.isEmpty()
                && i + 1 < blocks.size()
                && blocks.get(i + 1) instanceof Prose next) {
              value = next.lines().get(0).text();
            }
            NameList.read(value).forEach(draft::add);
          } else if (labelled != null && labelled.kind() == Labels.Kind.BIOGRAPHY) {
            biography(labelled.value(), line, draft);
          }
        }
        Wording.Search gave =
            seen == 1 && draft.people.isEmpty()
                ? GAVE_THIS.matcher(prose.lines().get(0).text())
                : null;
        if (gave != null && gave.find()) {
          Verbatim.people(gave.group(1)).forEach(draft::add);
        }
      }
    }
  }

  private void biography(String value, Line line, Draft draft) {
    if (draft.people.isEmpty()) {
      Mention lead = Caption.lead(value);
      if (lead != null) {
        draft.add(lead);
      }
      return;
    }
    Mention person = draft.people.get(0);
    String job =
        draft.people.size() == 1 && person.credential() == null
            ? Credential.ofBiography(Labelled.withoutName(value, person.name()))
            : null;
    if (job != null) {
      cast.caption(new Mention(person.name(), person.aliases(), job, 0, 0, 0), line.number());
    }
  }

  private static void lines(Prose prose, Draft draft, boolean first) {
    for (Line line : prose.lines()) {
      boolean apart =
          prose.is(Shape.QUOTE)
              || line.isBold()
              || prose.is(Shape.CENTRED)
              || (first && prose.lines().size() <= 2);
      if (apart && line.text().length() <= 80) {
        Mention mention = Caption.parse(line.text());
        if (mention != null
            && (mention.credential() != null || line.isBold() || prose.is(Shape.QUOTE))) {
          draft.add(mention);
          return;
        }
      }
    }
  }

  private static void guests(Prose prose, Draft draft) {
    for (Line line : prose.lines()) {
      Mention lead = Caption.lead(line.text());
      List<Mention> people = lead != null ? List.of(lead) : NameList.read(line.text());
      people.forEach(draft::add);
    }
  }

  /** Paragraphs one after the other that each open with a name and a job. */
  private void leads(int from, int end, Draft draft) {
    for (int i = from;
        i < end && blocks.get(i) instanceof Prose prose && !prose.is(Shape.HEADING);
        i++) {
      Mention lead = Caption.lead(prose.lines().get(0).text());
      if (lead == null) {
        return;
      }
      draft.add(lead);
    }
  }

  /** Whether paragraphs or items of the section tell of talks by different people. */
  private boolean isGroup(Section section) {
    Mention first = null;
    for (int i = section.from(); i < section.to(); i++) {
      if (blocks.get(i) instanceof Prose prose) {
        Draft told = Speech.read(prose.text().replace('\n', ' '), prose.line(), i).draft();
        Draft draft = told != null ? told : Speech.opened(prose.lines().get(0), i);
        if (draft != null && first != null && !draft.isBy(first.name())) {
          return true;
        }
        if (draft != null && first == null) {
          first = draft.people.get(0);
        }
      }
    }
    return false;
  }

  /** Whether the section names nobody else with a job. */
  private boolean isAlone(Section section, Mention person) {
    for (int i = section.from(); i < section.to(); i++) {
      if (blocks.get(i) instanceof Prose prose) {
        boolean other =
            People.in(prose.text()).stream().anyMatch(named -> !named.name().equals(person.name()));
        if (other) {
          return false;
        }
      }
    }
    return true;
  }

  /** The first of the paragraphs that tells who spoke. */
  private void told(Section section, int end, Draft draft) {
    for (int i = section.from(); i < Math.min(end, section.from() + LOOK); i++) {
      if (blocks.get(i) instanceof Prose prose && !prose.is(Shape.HEADING)) {
        Speech.Told told = Speech.read(prose.text().replace('\n', ' '), prose.line(), i);
        Draft said = told.draft();
        if (said == null && told.named().size() == 1 && isAlone(section, told.named().get(0))) {
          draft.add(told.named().get(0));
          return;
        }
        if (said != null && !isGroup(section)) {
          said.people.forEach(draft::add);
          boolean other =
              said.sureness == Title.QUOTED && Titles.alike(said.title, draft.title) < 0.4;
          if (other && section.heading() != null && !Titles.isMarked(section.heading().text())) {
            draft.title = said.title;
          }
          return;
        }
      }
    }
  }
}
