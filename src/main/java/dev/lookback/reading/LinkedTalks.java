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
 * Reads talks that only the words of links name, on a page that tells of others, too: lists whose
 * every item is the link to a recording or to a talk's page in a conference's programme.
 */
final class LinkedTalks {

  private static final Wording TALKS =
      Wording.anyCase(
          "\\b(?:talks?|sessions?|presentations?|keynotes?|recordings?|presented|lectures?)\\b|演讲|议题|分享|讲座|会议|視頻|视频|录像|演講|議題");

  private final Material material;
  private final List<Draft> known;

  /** The blocks with links to recordings. */
  private final BitSet recorded = new BitSet();

  private LinkedTalks(Material material, List<Draft> known) {
    this.material = material;
    this.known = known;
    for (Found one : material.recordings().linked()) {
      if (one.block() >= 0) {
        recorded.set(one.block());
      }
    }
  }

  /**
   * @param known the talks of the page that were read otherwise, none of which is read again
   */
  static List<Draft> read(Material material, List<Draft> known) {
    LinkedTalks talks = new LinkedTalks(material, known);
    List<Draft> drafts = new ArrayList<>();
    for (Section section : material.sections()) {
      if (!section.isAside() && !section.is(Section.Kind.PAST)) {
        talks.section(section, drafts);
      }
    }
    return drafts;
  }

  private void section(Section section, List<Draft> drafts) {
    List<Draft> list = new ArrayList<>();
    for (int i = section.from(); i <= section.to(); i++) {
      Draft draft = i < section.to() ? item(i) : null;
      if (draft != null && (!list.isEmpty() || isAnnounced(section, i))) {
        list.add(draft);
      } else {
        drafts.addAll(list.size() > 1 ? list : List.of());
        list.clear();
      }
    }
  }

  /** Whether the heading or the line above a list says that it is of talks. */
  private boolean isAnnounced(Section section, int block) {
    boolean above =
        block > section.from()
            && material.blocks().get(block - 1) instanceof Prose prose
            && TALKS.matcher(prose.text()).find();
    Prose heading = section.heading();
    return above
        || section.isOfTalks()
        || (heading != null && TALKS.matcher(heading.text()).find());
  }

  /** The talk that an item names which is nothing but a link; null for others. */
  private @Nullable Draft item(int block) {
    if (!(material.blocks().get(block) instanceof Prose prose) || !prose.is(Shape.ITEM)) {
      return null;
    }
    Line line = prose.lines().get(0);
    boolean leads = recorded.get(block) || isProgramme(line);
    if (!leads || !TalkItem.isLink(line)) {
      return null;
    }
    String title = Titles.clean(line.text());
    boolean named =
        !Found.saysNothing(title)
            && Cue.of(title) == null
            && Belonging.best(known, title) == null
            && known.stream().noneMatch(talk -> talk.from <= block && talk.to >= block);
    return named
        ? new Draft(title, Title.LISTED, Evidence.stated(line.number(), line.text()), block, block)
        : null;
  }

  private static boolean isProgramme(Line line) {
    Url url = line.anchors().size() != 1 ? null : Url.parse(line.anchors().get(0).url());
    return url != null && Sites.isProgramme(url);
  }
}
