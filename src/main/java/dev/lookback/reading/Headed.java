package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Block.Table;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Reads talks that have a heading of their own. */
final class Headed {

  private static final int LOOK = 8;
  private static final int LONGEST_PART = 8;
  private static final int LEVELS = 7;
  private static final int LONGEST_HEADING = 160;

  /** More than a time alone: a line of an agenda. */
  private static final int TIME = 16;

  private static final Wording QUESTION = Wording.of("\\s*(?:[QＱ]\\s?\\d*\\s*[:：.、]|问题|疑问|FAQ)");

  private static final Wording NAME_COLON =
      Wording.of("^(" + LatinSpeakers.NAME + ") ?[:：] ?(.{4,})$");

  /** A person speaks, or is spoken of as one; a product isn't. */
  private static final Wording SPEAKS =
      Wording.of(
          "\\b(?:he|she|He|She|his|her|His|Her|shows|showed|gave|gives|talks|talked|spoke|speaks|presents|presented|explains|explained|shared|shares|demonstrated|discussed|discusses|told|tells)\\b");

  static final Wording EVENT_NAME = Wording.of("(?:Meetup|meetup|沙龙|峰会|大会|站|专场)$");

  private final Material material;
  private final Presenters presenters;
  private final UnderName underName;
  private final Letters pageTitle;
  private final List<Draft> drafts = new ArrayList<>();

  /** How many headings there are of each level. */
  private final int[] levels = new int[LEVELS];

  private Headed(Material material) {
    this.material = material;
    this.pageTitle = Letters.of(material.title());
    this.presenters = new Presenters(material);
    this.underName = new UnderName(material);
    for (Section section : material.sections()) {
      Prose heading = section.heading();
      if (heading != null && heading.is(Shape.HEADING)) {
        levels[heading.level()]++;
      }
    }
  }

  static List<Draft> read(Material material) {
    Headed headed = new Headed(material);
    List<Section> sections = material.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.heading() != null && section.heading().is(Shape.HEADING)) {
        headed.section(section, Section.end(sections, i));
      }
    }
    return headed.drafts;
  }

  private void section(Section section, int end) {
    Prose heading = section.heading();
    if (heading == null || section.isAside() || material.taken().get(section.from() - 1)) {
      return;
    }
    String text = heading.text().replace('\n', ' ');
    boolean marked = Titles.isMarked(text);
    boolean known = section.kind() != Section.Kind.OPEN && !marked;
    if ((known && (section.kind() != Section.Kind.TALKS || material.isTaken(section.from(), end)))
        || text.length() > LONGEST_HEADING
        || isOther(section, heading, text, end)) {
      return;
    }
    List<Draft> ofPerson = underName.read(section, text, end);
    if (!ofPerson.isEmpty()) {
      drafts.addAll(ofPerson);
      material.taken().set(section.from() - 1, end);
    } else if (!isGroup(section, end) && titles(section, end) == 0 && !hasTable(section, end)) {
      talk(section, heading, text, end, known);
    }
  }

  /**
   * Whether the heading is the page's own, one of several talks, all in brackets, or a question
   * from the audience.
   */
  private boolean isOther(Section section, Prose heading, String text, int end) {
    boolean titled = Letters.of(text).likeness(pageTitle) > 0.9 && !isOneOfSeveral(heading, text);
    if (!Titles.isMarked(text) && (titled || EVENT_NAME.matcher(text).find())) {
      return true;
    }
    boolean group =
        Titles.isGroup(Titles.clean(text))
            && (material.recordings().count(section.from(), end) != 1 || items(section, end) > 1);
    boolean aside = text.startsWith("(") && text.endsWith(")");
    return group || aside || QUESTION.matcher(text).lookingAt();
  }

  private void talk(Section section, Prose heading, String text, int end, boolean known) {
    int from = section.from() - 1;
    boolean marked = Titles.isMarked(text);
    int inside = known ? section.to() : end;
    Draft draft =
        new Draft(
            Titles.clean(text), Title.HEADED, Evidence.stated(heading.line(), text), from, end - 1);
    presenters.findLabelled(section, inside, draft);
    if (known && (draft.people.isEmpty() || labels(section, end) > 1)) {
      return;
    }
    if (draft.people.isEmpty()) {
      draft = HeadingTitle.of(heading, text, from, end - 1);
    }
    if (draft.title.length() < 2
        || (draft.people.isEmpty() && Titles.isBreak(draft.title))
        || isPart(draft, marked)) {
      return;
    }
    if (draft.people.isEmpty()) {
      draft = named(draft, section, end);
    }
    if (draft.people.isEmpty()) {
      draft = linked(draft, section);
    }
    boolean named = !draft.people.isEmpty();
    if (!named) {
      presenters.find(section, end, draft);
    }
    boolean player = material.recordings().count(section.from(), section.to()) > 0;
    if (accepts(section, draft, named, marked, player)) {
      drafts.add(draft);
      material.taken().set(from, end);
    }
  }

  /** How many lines of the section are labelled as people. */
  private int labels(Section section, int end) {
    int labels = 0;
    for (int i = section.from(); i < end; i++) {
      if (material.blocks().get(i) instanceof Prose prose) {
        for (Line line : prose.lines()) {
          Labels.Labelled label = line.label();
          labels += label != null && label.kind() == Labels.Kind.PEOPLE ? 1 : 0;
        }
      }
    }
    return labels;
  }

  /** The draft as the words of a link to its recording or slides name it: "Title - Jane Roe". */
  private Draft linked(Draft draft, Section section) {
    for (int i = section.from(); i < section.to(); i++) {
      if (!(material.blocks().get(i) instanceof Prose prose)
          || !material.recordings().hasAny(i, i + 1)) {
        continue;
      }
      for (Line line : prose.lines()) {
        Draft named = TalkItem.isLink(line) ? TalkItem.namesLast(line, line.text(), i) : null;
        if (named != null) {
          Draft linked = new Draft(named.title, Title.HEADED, named.evidence, draft.from, draft.to);
          named.people.forEach(linked::add);
          return linked;
        }
      }
    }
    return draft;
  }

  private int items(Section section, int end) {
    int items = 0;
    for (int i = section.from(); i < end; i++) {
      items += material.blocks().get(i) instanceof Prose prose && prose.is(Shape.ITEM) ? 1 : 0;
    }
    return items;
  }

  /** "Jane Roe: Title" is a person and a title where the text below speaks of Jane or Ms Roe. */
  private Draft named(Draft draft, Section section, int end) {
    Wording.Search colon = NAME_COLON.matcher(draft.title);
    if (!colon.matches() || !LatinSpeakers.isFullName(colon.group(1))) {
      return draft;
    }
    String[] names = colon.group(1).split(" ", -1);
    for (int i = section.from(); i < end; i++) {
      if (material.blocks().get(i) instanceof Prose prose
          && Texts.contains(prose.text(), names[0], names[names.length - 1])
          && SPEAKS.matcher(prose.text()).find()) {
        Draft named =
            new Draft(
                Titles.bare(colon.group(2)), Title.HEADED, draft.evidence, draft.from, draft.to);
        named.add(Mention.of(colon.group(1), null));
        return named;
      }
    }
    return draft;
  }

  /** The first of several headings of talks stands for the page's title where there is none. */
  private boolean isOneOfSeveral(Prose heading, String text) {
    return levels[heading.level()] > 2 && !HeadingTitle.of(heading, text, 0, 0).people.isEmpty();
  }

  /** Whether the heading, without its number, names a part of the page and no talk. */
  private static boolean isPart(Draft draft, boolean marked) {
    return switch (Section.kindOf(bare(draft))) {
      case ABOUT -> !marked;
      case REPLAY, SLIDES, PHOTOS, GUESTS, NEXT -> draft.title.length() <= LONGEST_PART;
      default -> false;
    };
  }

  /** A heading above others that each may be a talk, with nothing of its own. */
  private boolean isGroup(Section section, int end) {
    int below = 0;
    for (int i = section.from(); i < end; i++) {
      boolean heading =
          material.blocks().get(i) instanceof Prose prose
              && prose.is(Shape.HEADING)
              && Section.kindOf(prose) == Section.Kind.OPEN
              && Labels.kindOf(Titles.bare(prose.text())) == null;
      if (i == section.from()
          && (!heading || Presenters.named((Prose) material.blocks().get(i)) != null)) {
        return false;
      }
      below += heading ? 1 : 0;
    }
    return below > 1;
  }

  /**
   * How many labelled titles the section holds: it is a group of talks, then, as it is with
   * speakers in several places.
   */
  private int titles(Section section, int end) {
    int titles = 0;
    int people = -1;
    for (int i = section.from(); i < Math.min(end, section.from() + 2 * LOOK); i++) {
      if (material.blocks().get(i) instanceof Prose prose) {
        for (Line line : prose.lines()) {
          Labels.Labelled labelled = line.label();
          if (labelled != null && labelled.kind() == Labels.Kind.PEOPLE) {
            titles += people >= 0 && i - people > 2 ? 1 : 0;
            people = i;
          }
          boolean title =
              labelled != null
                  && labelled.value().length() > 3
                  && (labelled.kind() == Labels.Kind.TITLE
                      || labelled.kind() == Labels.Kind.EVENT_TOPIC);
          titles += title || (Agenda.isTimed(line) && line.text().length() > TIME) ? 1 : 0;
        }
      }
    }
    return titles;
  }

  /** Whether a table of several talks is in the section. */
  private boolean hasTable(Section section, int end) {
    for (int i = section.from(); i < end; i++) {
      if (material.blocks().get(i) instanceof Table table
          && AgendaTable.read(table, i, false).size() > 1) {
        return true;
      }
    }
    return false;
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
          || (player && isShort(section) && !isTheme(section));
    }
    return captions(section) <= Math.max(1, draft.people.size());
  }

  /** Whether the section lists several recordings, or tells of talks by several people. */
  private boolean isTheme(Section section) {
    boolean several = material.recordings().count(section.from(), section.to()) > 1;
    return (several && items(section, section.to()) > 1) || presenters.isGroup(section);
  }

  private boolean isShort(Section section) {
    int letters = 0;
    for (int i = section.from(); i < section.to(); i++) {
      if (material.blocks().get(i) instanceof Prose prose) {
        letters += prose.text().length();
      }
    }
    return letters < 700;
  }

  /** How many different people have captions in the section. */
  private long captions(Section section) {
    List<String> names = new ArrayList<>();
    for (int i = section.from(); i < section.to(); i++) {
      if (material.blocks().get(i) instanceof Prose prose && prose.lines().size() <= 2) {
        Mention mention = prose.lines().get(0).caption();
        if (mention != null && mention.credential() != null && !names.contains(mention.name())) {
          names.add(mention.name());
        }
      }
    }
    return names.size();
  }
}
