package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists with an item a talk: "姓名: 题目 [slides](…)", "[题目，姓名](…)", "Name, Title", or a title
 * with its speaker one level below. One item proves nothing; two of one form do, and so does one
 * with slides or a recording.
 */
final class Listed {

  private static final Wording UNSURE = Wording.of("\\s*[（(](?:待定|TBD|TBC)[)）]$");

  private static final int LONGEST_NAME = 30;

  private static final String BULLETS = "*•·‣◦-–";

  /** How many blocks about one talk stand below its item at most. */
  private static final int MOST_BELOW = 12;

  private final List<Block> blocks;
  private final BitSet taken;
  private final Recordings recordings;
  private final Cast cast;
  private final boolean links;
  private final boolean stated;
  private boolean ofTalks;
  private final List<Draft> drafts = new ArrayList<>();

  /** The talks of lists with one item in the section that is read. */
  private final List<Draft> lone = new ArrayList<>();

  private Listed(Material material, boolean links, boolean stated) {
    this.links = links;
    this.stated = stated;
    this.blocks = material.blocks();
    this.taken = material.taken();
    this.recordings = material.recordings();
    this.cast = material.cast();
  }

  /**
   * @param links whether to read items that are nothing but a link, which a page with a programme
   *     has as a list of recordings, or the others
   * @param stated whether the page has talks with speakers elsewhere, so that lists are talks only
   *     where a heading or their recordings and slides say so
   */
  static List<Draft> read(Material material, boolean links, boolean stated) {
    Listed listed = new Listed(material, links, stated);
    for (Section section : material.sections()) {
      if (!section.isAside()) {
        listed.section(section);
      }
    }
    return listed.drafts;
  }

  private void section(Section section) {
    ofTalks = section.isOfTalks();
    if (!links && section.is(Section.Kind.TALKS)) {
      pairs(section);
    }
    int from = section.from();
    while (from < section.to()) {
      int to = from;
      while (to < section.to()
          && blocks.get(to) instanceof Prose prose
          && (prose.is(Shape.ITEM) || isLinkedTitle(prose))
          && !taken.get(to)) {
        to++;
      }
      if (to > from) {
        list(from, to);
      } else if (!links && !taken.get(from) && blocks.get(from) instanceof Prose prose) {
        bulleted(prose, from);
      }
      from = Math.max(to, from + 1);
    }
    spread(section);
  }

  /** A paragraph such as "[Title](…) - Jane Roe": one of several is as good as an item. */
  private static boolean isLinkedTitle(Prose prose) {
    Line line = prose.lines().get(0);
    return prose.is(Shape.PARAGRAPH)
        && prose.lines().size() == 1
        && line.anchors().size() == 1
        && line.anchors().get(0).start() == 0
        && line.text().startsWith(" - ", line.anchors().get(0).end());
  }

  /** A line with a name and nothing else, a bullet with the title below, and so at least twice. */
  private void pairs(Section section) {
    List<Draft> found = new ArrayList<>();
    for (int i = section.from(); i + 1 < section.to(); i++) {
      if (blocks.get(i) instanceof Prose person
          && person.is(Shape.PARAGRAPH)
          && person.lines().size() == 1
          && person.text().length() <= LONGEST_NAME
          && blocks.get(i + 1) instanceof Prose title
          && title.is(Shape.ITEM)
          && !taken.get(i)) {
        List<Mention> people = NameList.read(UNSURE.matcher(person.text()).cut());
        Draft draft =
            people.size() != 1
                ? null
                : TalkItem.draft(title.lines().get(0), title.text(), people, i, i + 1);
        if (draft != null) {
          found.add(draft);
        }
      }
    }
    if (found.size() > 1) {
      for (Draft draft : found) {
        taken.set(draft.from, draft.to + 1);
      }
      drafts.addAll(found);
    }
  }

  private void list(int from, int to) {
    List<Draft> found = new ArrayList<>();
    boolean linked = false;
    boolean nameLast = endInNames(from, to) > 1;
    for (int i = from; i < to; i++) {
      Prose item = (Prose) blocks.get(i);
      List<Draft> several = MarkedItem.several(item.lines().get(0), i);
      if (!several.isEmpty()) {
        found.addAll(several);
        continue;
      }
      Draft draft =
          i + 1 < to && !isGroup(i + 1, to) ? nested(item, (Prose) blocks.get(i + 1), i) : null;
      linked |= draft != null && i > from && isPeopleLabel((Prose) blocks.get(i - 1), item);
      if (draft == null) {
        draft = TalkItem.read(item, i, links, nameLast);
      }
      if (draft != null) {
        found.add(draft);
        linked |= recordings.hasAny(draft.from, draft.to + 1);
      }
    }
    if (found.size() > 1) {
      nicknames(from, to, found);
    }
    Draft.cutSeries(found);
    removeUnlikely(found);
    if (found.size() > 1 || (linked && !found.isEmpty())) {
      take(found);
    } else if (to - from == 1 && !links) {
      Line only = ((Prose) blocks.get(from)).lines().get(0);
      Draft draft = found.isEmpty() ? TalkItem.firstName(only, from) : found.get(0);
      if (draft != null) {
        lone.add(draft);
      }
    }
  }

  /** Lines of a paragraph that a sign makes items: "* Title - Jane Roe" behind a line break. */
  private void bulleted(Prose prose, int block) {
    List<Draft> found = new ArrayList<>();
    for (Line line : prose.lines()) {
      Draft draft = null;
      if (line.text().length() > 2 && BULLETS.indexOf(line.text().charAt(0)) >= 0) {
        draft = TalkItem.plain(line, line.text().substring(1), block);
      }
      if (draft != null) {
        found.add(draft);
      }
    }
    removeUnlikely(found);
    if (found.size() > 1) {
      take(found);
    }
  }

  private void removeUnlikely(List<Draft> found) {
    found.removeIf(this::isUnlikely);
    if (found.size() > 1
        && !ofTalks
        && !recordings.hasAny(found)
        && !links
        && !Draft.areLikely(found)) {
      found.clear();
    }
  }

  /** Whether nothing but its form says that an item is a talk, on a page whose talks are told. */
  private boolean isUnlikely(Draft draft) {
    boolean handle = draft.evidence.quote().startsWith("@");
    return !ofTalks && (handle || (stated && !recordings.hasAny(draft.from, draft.to + 1)));
  }

  private void take(List<Draft> found) {
    for (Draft draft : found) {
      draft.people.forEach(person -> cast.caption(person, draft.evidence.line()));
      taken.set(draft.from, draft.to + 1);
    }
    drafts.addAll(found);
  }

  /**
   * Items that stand alone, each with text, a player or links below it up to the next: several are
   * a programme if each comes with slides or a recording.
   */
  private void spread(Section section) {
    for (int i = 0; i < lone.size(); i++) {
      Draft draft = lone.get(i);
      int next = i + 1 < lone.size() ? lone.get(i + 1).from : section.to();
      draft.to = Math.min(next, draft.from + MOST_BELOW) - 1;
    }
    lone.removeIf(draft -> !recordings.hasAny(draft.from, draft.to + 1));
    if (lone.size() > 1) {
      take(lone);
    }
    lone.clear();
  }

  private int endInNames(int from, int to) {
    int named = 0;
    for (int i = from; i < to; i++) {
      named += TalkItem.endsInName(((Prose) blocks.get(i)).lines().get(0)) ? 1 : 0;
    }
    return named;
  }

  /** Whether the item is the first below one that is nothing but "Speakers:". */
  private static boolean isPeopleLabel(Prose above, Prose item) {
    Labels.Labelled label = above.lines().get(0).label();
    return label != null
        && label.kind() == Labels.Kind.PEOPLE
        && label.value().isEmpty()
        && above.level() < item.level();
  }

  /** Where other items are "姓名: 题目", a name of another form is one too. */
  private void nicknames(int from, int to, List<Draft> found) {
    BitSet read = new BitSet();
    found.forEach(draft -> read.set(draft.from, draft.to + 1));
    for (int i = from; i < to; i++) {
      Draft draft =
          read.get(i) ? null : TalkItem.nickname(((Prose) blocks.get(i)).lines().get(0), i);
      if (draft != null) {
        found.add(draft);
      }
    }
  }

  /** Whether several people stand at one level, as under the name of their company. */
  private boolean isGroup(int first, int to) {
    if (first + 1 >= to) {
      return false;
    }
    Prose one = (Prose) blocks.get(first);
    Prose next = (Prose) blocks.get(first + 1);
    Mention person = one.level() == next.level() ? one.lines().get(0).caption() : null;
    Mention other = person == null ? null : next.lines().get(0).caption();
    return person != null
        && person.credential() != null
        && other != null
        && other.credential() != null;
  }

  /** A title with a person below, or a person with a title below. */
  private static @Nullable Draft nested(Prose outer, Prose inner, int block) {
    if (inner.level() <= outer.level()
        || outer.lines().size() > 1
        || TalkItem.isLink(inner.lines().get(0))
        || Cue.of(inner.text()) != null) {
      return null;
    }
    Mention below = inner.lines().get(0).caption();
    Mention above = Caption.parse(outer.text());
    if (below != null
        && below.credential() != null
        && above == null
        && Labels.parse(outer.text()) == null) {
      return TalkItem.draft(outer.lines().get(0), outer.text(), List.of(below), block, block + 1);
    }
    if (above != null
        && above.credential() != null
        && below == null
        && Labels.parse(inner.text()) == null) {
      return TalkItem.draft(
          inner.lines().get(0), inner.lines().get(0).text(), List.of(above), block, block + 1);
    }
    return null;
  }
}
