package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Talk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The slides of a whole event: a link to somewhere, beside or below words such as "the slides of
 * all talks", that belongs to no single talk.
 */
final class Handouts {

  /** Longer paragraphs are about more than the link below them. */
  private static final int LONGEST = 80;

  private static final int LABEL = 10;

  private Handouts() {}

  static List<Slides> read(Page page, List<Talk> talks) {
    Set<String> known = new HashSet<>();
    for (Talk talk : talks) {
      talk.videos().forEach(video -> known.add(video.url()));
      talk.slides().forEach(slides -> known.add(slides.url()));
    }
    List<Slides> handouts = new ArrayList<>();
    String above = "";
    for (Block block : page.blocks()) {
      if (block instanceof Prose prose) {
        for (Line line : prose.lines()) {
          add(line, above, known, handouts);
          above = above(above, line);
        }
      }
    }
    return handouts;
  }

  /** What stands above the next line; a label such as "Download:" doesn't hide what is above it. */
  private static String above(String above, Line line) {
    if (!line.anchors().isEmpty()) {
      return "";
    }
    return line.text().length() <= LABEL ? above + " " + line.text() : line.text();
  }

  private static void add(Line line, String above, Set<String> known, List<Slides> handouts) {
    for (Line.Anchor anchor : line.anchors()) {
      String words = line.text().substring(anchor.start(), anchor.end());
      Url url = Url.parse(anchor.url());
      boolean link =
          anchor.element() == Link.Element.LINK || anchor.element() == Link.Element.AUTOLINK;
      if (url == null || url.isRelative() || !link) {
        continue;
      }
      boolean bare = line.text().length() <= words.length() + 4;
      if ((isOfSlides(line.text()) || (bare && isOfSlides(above))) && known.add(anchor.url())) {
        Evidence evidence = line.evidence();
        handouts.add(new Slides(anchor.url(), words.equals(anchor.url()) ? null : words, evidence));
      }
    }
  }

  private static boolean isOfSlides(String words) {
    return words.length() <= LONGEST && Cue.of(words) == Cue.SLIDES;
  }
}
