package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a page that are about one person each, and the paragraphs that they belong to. */
final class Captions {

  /** What is longer is no caption. */
  static final int LONGEST = 90;

  private static final int NEIGHBOUR = 4;

  /** How far below a line of an agenda its speaker may stand. */
  private static final int ABSTRACT = 2;

  private final List<Block> blocks;
  private final List<Section> sections;
  private final List<Draft> drafts;
  private final List<CaptionAt> captions = new ArrayList<>();
  private final BitSet captioned = new BitSet();

  private record CaptionAt(int block, Mention person) {}

  /**
   * @param drafts those read so far, to which talks of captions are added
   */
  Captions(Material material, List<Draft> drafts) {
    this.blocks = material.blocks();
    this.sections = material.sections();
    this.drafts = drafts;
  }

  void add(int block, Mention person) {
    captions.add(new CaptionAt(block, person));
    captioned.set(block);
  }

  /**
   * Joins captions with the paragraphs beside them; a caption alone finds its paragraph by the
   * page's habit.
   */
  void settle(@Nullable Draft panel) {
    int above = 0;
    int below = 0;
    List<CaptionAt> alone = new ArrayList<>();
    for (CaptionAt caption : captions) {
      Draft timed = timedAbove(caption);
      if (timed != null) {
        timed.add(caption.person());
        timed.to = caption.block();
        timed.doubtful = false;
        continue;
      }
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
        adopt(caption, paragraph, panel);
      }
    }
    for (Draft draft : drafts) {
      if (draft.sureness == Title.CLAUSE) {
        named(draft);
      }
    }
  }

  /**
   * The line of an agenda above, with no speaker of its own and nothing but an abstract between.
   */
  private @Nullable Draft timedAbove(CaptionAt caption) {
    Draft above = null;
    for (Draft draft : drafts) {
      boolean near = draft.from < caption.block() && caption.block() - draft.from <= ABSTRACT;
      above = near && (above == null || draft.from >= above.from) ? draft : above;
    }
    return above != null && above.listed && above.people.isEmpty() ? above : null;
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
        if (prose.text().length() > LONGEST / 2) {
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

  private void adopt(CaptionAt caption, int paragraph, @Nullable Draft panel) {
    Prose prose = (Prose) blocks.get(paragraph);
    Draft known = at(paragraph);
    if (known != null) {
      if (known.people.size() < 3 && prose.text().contains(caption.person().name())) {
        known.add(caption.person());
      }
      return;
    }
    String text = prose.text();
    String title = Topic.quotedTitle(text, 0, 0);
    boolean tells =
        Speech.tellsOfSpeaking(text) || text.contains(caption.person().name()) || title != null;
    if (!tells
        || Panel.isPanel(text)
        || drafts.stream()
            .anyMatch(draft -> draft != panel && draft.isBy(caption.person().name()))) {
      return;
    }
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
    if (!draft.title.isEmpty() || named(draft)) {
      drafts.add(draft);
    }
  }

  /** A talk without a title of its own takes its section's, where that is one: 领导致辞. */
  private boolean named(Draft draft) {
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
