package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Reads talks that have a heading of their own. */
final class Headed {

  private static final int LOOK = 8;

  private static final Wording QUESTION = Wording.of("\\s*(?:[QＱ]\\s?\\d*\\s*[:：.、]|问题|疑问|FAQ)");

  private static final Wording EVENT_NAME = Wording.of("(?:Meetup|meetup|沙龙|峰会|大会|站|专场)$");

  private final Material material;
  private final Presenters presenters;
  private final Letters pageTitle;
  private final List<Draft> drafts = new ArrayList<>();

  private Headed(Material material) {
    this.material = material;
    this.pageTitle = Letters.of(material.title());
    this.presenters = new Presenters(material.blocks(), material.cast());
  }

  static List<Draft> read(Material material) {
    Headed headed = new Headed(material);
    List<Section> sections = material.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.heading() != null && section.heading().is(Shape.HEADING)) {
        headed.section(section, end(sections, i));
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

  private void section(Section section, int end) {
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
    boolean titled = Letters.of(text).likeness(pageTitle) > 0.9;
    boolean event = !marked && (titled || EVENT_NAME.matcher(text).find());
    if (event || QUESTION.matcher(text).lookingAt() || titles(section, end) > 0) {
      return;
    }
    presenters.findLabelled(section, end, draft);
    if (draft.people.isEmpty() && known) {
      return;
    }
    if (draft.people.isEmpty()) {
      draft = HeadingTitle.of(heading, text, from, end - 1);
    }
    if (draft.title.length() < 2
        || (draft.people.isEmpty() && Titles.isBreak(draft.title))
        || (Section.kindOf(bare(draft)) == Section.Kind.ABOUT && !marked)) {
      return;
    }
    boolean named = !draft.people.isEmpty();
    if (!named) {
      presenters.find(section, end, draft);
    }
    boolean player = material.recordings().hasMedia(section.from(), section.to());
    if (accepts(section, draft, named, marked, player)) {
      drafts.add(draft);
      material.taken().set(from, end);
    }
  }

  /** How many labelled titles the section holds: it is a group of talks, then. */
  private int titles(Section section, int end) {
    int titles = 0;
    for (int i = section.from(); i < Math.min(end, section.from() + 2 * LOOK); i++) {
      if (material.blocks().get(i) instanceof Prose prose) {
        for (Line line : prose.lines()) {
          Labels.Labelled labelled = line.label();
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
