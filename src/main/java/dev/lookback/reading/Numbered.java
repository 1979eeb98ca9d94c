package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks that are numbered by paragraphs which hold nothing but the number: "01", below it the
 * title, and an abstract behind or before. A count from one to three or more makes it a list.
 */
final class Numbered {

  private static final int LEAST = 3;
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_TITLE = 60;

  private static final Wording SENTENCE = Wording.of("[。！？；]|[，,].*[，,]");

  private final Material material;

  private Numbered(Material material) {
    this.material = material;
  }

  static List<Draft> read(Material material) {
    Numbered numbered = new Numbered(material);
    List<Draft> drafts = new ArrayList<>();
    for (Section section : material.sections()) {
      switch (section.kind()) {
        case TALKS, REPLAY, AGENDA -> drafts.addAll(numbered.section(section));
        default -> {}
      }
    }
    return drafts;
  }

  private List<Draft> section(Section section) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = section.from(); i + 1 < section.to(); i++) {
      if (number(i) == drafts.size() + 1) {
        Line title = title(i + 1);
        if (title == null) {
          break;
        }
        Evidence evidence = title.evidence();
        drafts.add(new Draft(Titles.bare(title.text()), Title.HEADED, evidence, i, i + 1));
      }
    }
    return drafts.size() < LEAST ? List.of() : drafts;
  }

  /** The number that a paragraph consists of, or 0. */
  private int number(int block) {
    if (!(material.blocks().get(block) instanceof Prose prose) || prose.lines().size() > 1) {
      return 0;
    }
    String text = prose.lines().get(0).text();
    boolean digits =
        text.length() < LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.isEmpty() ? Integer.parseInt(text) : 0;
  }

  private @Nullable Line title(int block) {
    if (!(material.blocks().get(block) instanceof Prose prose)
        || prose.lines().size() > 1
        || prose.is(Shape.CODE)
        || material.taken().get(block)) {
      return null;
    }
    Line line = prose.lines().get(0);
    String text = line.text();
    boolean fits = text.length() >= 4 && text.length() <= LONGEST_TITLE;
    return fits && !SENTENCE.matcher(text).find() && Caption.parse(text) == null ? line : null;
  }
}
