package dev.lookback.reading;

import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recordings and slides of a page. */
final class Recordings {

  /** Shorter words of a link are a product's name rather than a title. */
  private static final int SHORTEST_LINKED = 16;

  private final List<Found> found;
  private final List<Problem> problems;

  Recordings(List<Block> blocks, List<Section> sections, FrontMatter front, Links links) {
    LinkWalk walk = new LinkWalk(links);
    walk.frontMatter(front);
    sections.forEach(section -> walk.section(section, blocks));
    this.found = walk.found();
    this.problems = walk.problems();
  }

  /** What is wrong with addresses. */
  List<Problem> problems() {
    return problems;
  }

  /** Whether a recording that is no live stream is on the page. */
  boolean hasRecording() {
    return found.stream()
        .anyMatch(
            f ->
                f.target() instanceof Target.Recording recording
                    && (!recording.live() || f.section().is(Section.Kind.REPLAY))
                    && !f.isPast());
  }

  /** How many links to slides there are. */
  int decks() {
    return (int) found.stream().filter(f -> f.target() instanceof Target.Deck).count();
  }

  /** Whether recordings or slides stand in these blocks. */
  boolean hasAny(int from, int to) {
    for (Found one : found) {
      if (one.block() >= from && one.block() < to) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of these drafts comes with recordings or slides. */
  boolean hasAny(List<Draft> drafts) {
    return drafts.stream().anyMatch(draft -> hasAny(draft.from, draft.to + 1));
  }

  /** How many recordings stand in these blocks. */
  int count(int from, int to) {
    int count = 0;
    for (Found one : found) {
      boolean inside = one.block() >= from && one.block() < to;
      count += inside && one.target() instanceof Target.Recording ? 1 : 0;
    }
    return count;
  }

  /**
   * Talks that only the words of links name: a list of recordings or slides on a page without a
   * programme.
   */
  List<Draft> titled() {
    List<Draft> drafts = new ArrayList<>();
    IdentityHashMap<Section, Integer> named = named();
    for (Found link : found) {
      String title = Titles.clean(link.words());
      boolean listed =
          link.words().startsWith("《")
              || link.section().is(Section.Kind.REPLAY)
              || link.section().is(Section.Kind.SLIDES)
              || named.getOrDefault(link.section(), 0) > 1;
      if (link.media()
          || !listed
          || link.section().isAside()
          || Found.saysNothing(title)
          || Cue.of(title) != null) {
        continue;
      }
      Draft same = Belonging.best(drafts, title);
      if (same == null) {
        drafts.add(draft(link, title));
      }
    }
    return drafts;
  }

  /** The recordings that the words of links name, in the order of the page. */
  List<Found> linked() {
    return found.stream()
        .filter(one -> one.target() instanceof Target.Recording && !one.media() && !one.isPast())
        .toList();
  }

  private static Draft draft(Found link, String title) {
    return new Draft(
        title,
        Title.LISTED,
        Evidence.stated(link.line(), link.words()),
        link.block(),
        link.block());
  }

  /**
   * The title that a recording or deck inside the words of a talk has, such as the linked part of
   * "an interesting talk on how to …"; null if none is linked there.
   */
  @Nullable String titleIn(Draft draft) {
    for (Found link : found) {
      if (link.block() == draft.from
          && !link.media()
          && link.words().length() >= SHORTEST_LINKED
          && link.words().indexOf(' ') > 0
          && draft.title.contains(link.words())) {
        return link.words();
      }
    }
    return null;
  }

  /** How many links of each section have words of their own. */
  private IdentityHashMap<Section, Integer> named() {
    IdentityHashMap<Section, Integer> named = new IdentityHashMap<>();
    for (Found link : found) {
      if (!Found.saysNothing(link.words())) {
        named.merge(link.section(), 1, Integer::sum);
      }
    }
    return named;
  }

  /**
   * Gives each recording and deck to its talk.
   *
   * @param upcoming whether live streams on the page are still to come
   * @return the recordings that belong to no single talk
   */
  List<Video> attach(List<Draft> drafts, boolean upcoming) {
    return Belonging.attach(found, drafts, upcoming);
  }
}
