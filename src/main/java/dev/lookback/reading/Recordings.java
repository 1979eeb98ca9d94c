package dev.lookback.reading;

import dev.lookback.reading.Block.Media;
import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Table;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the recordings and slides of a page, and gives each to the talk that it belongs to. */
final class Recordings {

  private static final double SAME_TITLE = 0.6;
  private static final int REACH = 6;

  private static final String TOO_MANY =
      "The page has more than %d recordings and slides, and those from here on were left out. Part it into several pages."
          .formatted(Limits.LINKS);

  /** How long a word in brackets is at most. */
  private static final int LONGEST_WORD = 16;

  /** How much of the words before a link tells what it is. */
  private static final int LEAD = 200;

  private static final Wording GENERIC =
      Wording.anyCase(
          "(?:请?(?:戳|点击|点)(?:这里|此处|我|查看|观看|下载|链接)?.*|这里|链接|地址|下载|观看|查看|回放|视频|录像|ppt|pdf|slides?|video|link|here|watch.*|recording|click.*|download.*|https?:.*|www\\..*|.{0,3})");

  private final List<Found> found = new ArrayList<>();
  private final List<Problem> refused = new ArrayList<>();

  /** The problem with the first link that is too many, if any. */
  private @Nullable Problem left;

  /**
   * A recording or slides where the page has them.
   *
   * @param media whether it is a player in the text rather than a link
   */
  private record Found(
      int block, int line, Target target, String words, Section section, boolean media) {}

  Recordings(List<Block> blocks, List<Section> sections, FrontMatter front, Links links) {
    Collector collector = new Collector(links);
    Section head = new Section(null, Section.Kind.OPEN, 0, 0);
    front.links().forEach(link -> collector.add(link.value(), -1, link.evidence().line(), head));
    for (Section section : sections) {
      collector.section(section, blocks);
    }
  }

  /** Walks the blocks, keeping the label line above a link. */
  private final class Collector {
    private final Links links;
    private String label = "";

    Collector(Links links) {
      this.links = links;
    }

    void section(Section section, List<Block> blocks) {
      label = section.heading() == null ? "" : section.heading().text();
      if (section.heading() != null) {
        lines(section.heading().lines(), section.from() - 1, section);
      }
      for (int i = section.from(); i < section.to(); i++) {
        Block block = blocks.get(i);
        if (block instanceof Prose prose) {
          lines(prose.lines(), i, section);
        } else if (block instanceof Media media) {
          add(new Link(media.element(), media.url(), "", "", label), i, media.line(), section);
        } else if (block instanceof Table table) {
          for (int row = 0; row < table.rows().size(); row++) {
            table(table.rows().get(row).cells(), row == 0, i, section);
          }
        }
      }
    }

    private void table(List<List<Line>> cells, boolean first, int block, Section section) {
      for (List<Line> cell : cells) {
        if (first && cell.size() == 1 && cell.get(0).anchors().isEmpty()) {
          label = cell.get(0).text();
        }
      }
      cells.forEach(cell -> lines(cell, block, section));
    }

    private void lines(List<Line> lines, int block, Section section) {
      StringBuilder before = new StringBuilder();
      for (Line line : lines) {
        int from = 0;
        for (Line.Anchor anchor : line.anchors()) {
          before.append(line.text(), Math.min(from, anchor.start()), anchor.start());
          String words = line.words(anchor);
          String behind = behind(line.text(), anchor.end());
          add(
              new Link(anchor.element(), anchor.url(), words + behind, lead(before), label),
              block,
              line.number(),
              section);
          before.append(words);
          from = anchor.end();
        }
        before
            .append(line.text(), Math.min(from, line.text().length()), line.text().length())
            .append('\n');
        if (isLabel(line)) {
          label = line.text();
        }
      }
    }

    /** A word in brackets behind a link says what it leads to: "[Title](…) (slides)". */
    private static String behind(String text, int end) {
      int open = end + 1 < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
      if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != '（')) {
        return "";
      }
      int close = open + 1;
      while (close < text.length()
          && close - open < LONGEST_WORD
          && ")）".indexOf(text.charAt(close)) < 0) {
        close++;
      }
      String word = text.substring(open + 1, Math.min(close, text.length()));
      Cue cue = word.isBlank() ? null : Cue.of(word);
      return cue == Cue.SLIDES || cue == Cue.REPLAY
          ? text.substring(end, Math.min(close + 1, text.length()))
          : "";
    }

    private static String lead(StringBuilder before) {
      return before.substring(Math.max(0, before.length() - LEAD));
    }

    private boolean isLabel(Line line) {
      String text = line.text();
      return line.anchors().isEmpty()
          && text.length() <= 40
          && (text.endsWith("：") || text.endsWith(":") || (line.isBold() && Cue.of(text) != null));
    }

    private void add(Link link, int block, int line, Section section) {
      Target target = links.read(link);
      if (target instanceof Target.Page page
          && page.url() == null
          && !link.url().isBlank()
          && link.element() == Link.Element.VIDEO) {
        refused.add(
            Problem.error(
                line,
                1,
                "The address '%s' of a video can't be followed. Give one that starts with https://."
                    .formatted(Texts.cut(link.url(), 80))));
      }
      if (!(target instanceof Target.Page)) {
        boolean media =
            link.element() == Link.Element.VIDEO || link.element() == Link.Element.IFRAME;
        if (found.size() < Limits.LINKS) {
          found.add(new Found(block, line, target, link.words(), section, media));
        } else if (left == null) {
          left = Problem.error(line, 1, TOO_MANY);
        }
      }
    }
  }

  /** Adds what is wrong with addresses. */
  void problems(List<Problem> problems) {
    problems.addAll(refused);
    if (left != null) {
      problems.add(left);
    }
  }

  boolean hasAny() {
    return found.stream().anyMatch(f -> !f.section().is(Section.Kind.PAST));
  }

  /** Whether a recording that is no live stream is on the page. */
  boolean hasRecording() {
    return found.stream()
        .anyMatch(
            f ->
                f.target() instanceof Target.Recording recording
                    && (!recording.live() || f.section().is(Section.Kind.REPLAY))
                    && !f.section().is(Section.Kind.PAST));
  }

  boolean hasSlides() {
    return found.stream().anyMatch(f -> f.target() instanceof Target.Deck);
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

  boolean hasMedia(int from, int to) {
    for (Found one : found) {
      if (one.block() >= from && one.block() < to && one.target() instanceof Target.Recording) {
        return true;
      }
    }
    return false;
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
          || GENERIC.matcher(title).matches()
          || Cue.of(title) != null) {
        continue;
      }
      Draft same = best(drafts, title);
      if (same == null) {
        drafts.add(
            new Draft(
                title,
                Title.LISTED,
                Evidence.stated(link.line(), link.words()),
                link.block(),
                link.block()));
      }
    }
    return drafts;
  }

  /** How many links of each section have words of their own. */
  private IdentityHashMap<Section, Integer> named() {
    IdentityHashMap<Section, Integer> named = new IdentityHashMap<>();
    for (Found link : found) {
      if (!GENERIC.matcher(link.words()).matches()) {
        named.merge(link.section(), 1, Integer::sum);
      }
    }
    return named;
  }

  /**
   * Gives each recording and deck to its talk.
   *
   * @return the recordings that belong to no single talk
   */
  List<Video> attach(List<Draft> drafts, boolean upcoming) {
    List<Found> players = new ArrayList<>();
    List<Found> left = new ArrayList<>();
    for (Found one : found) {
      if (upcoming && one.target() instanceof Target.Recording recording && recording.live()) {
        continue;
      }
      Draft draft = one.section().is(Section.Kind.PAST) ? null : byWords(drafts, one);
      if (draft != null) {
        give(draft, one);
      } else if (one.media() && !one.section().is(Section.Kind.PAST)) {
        players.add(one);
      } else {
        left.add(one);
      }
    }
    left.addAll(byPlace(drafts, players));
    belowEach(drafts, left);
    Set<String> given = new HashSet<>();
    drafts.forEach(draft -> draft.videos.forEach(video -> given.add(video.url())));
    List<Video> others = new ArrayList<>();
    for (Found one : left) {
      boolean past = one.section().is(Section.Kind.PAST);
      if (drafts.size() == 1 && !past) {
        give(drafts.get(0), one);
      } else if (one.target() instanceof Target.Recording recording && given.add(recording.url())) {
        others.add(video(recording, one));
      }
    }
    return others;
  }

  /**
   * The talk on the same line, with the same title in the link's words, or whose own section the
   * link stands in.
   */
  private static @Nullable Draft byWords(List<Draft> drafts, Found one) {
    if (!one.media()) {
      String title = Titles.clean(one.words());
      boolean generic = GENERIC.matcher(one.words().strip()).matches();
      Draft same = generic ? equal(drafts, title) : best(drafts, title);
      if (same != null) {
        return same;
      }
    }
    Draft named = one.media() ? null : byName(drafts, one.words());
    if (named != null) {
      return named;
    }
    for (Draft draft : drafts) {
      if (draft.evidence.line() == one.line() && !(one.media() && draft.to > draft.from)) {
        return draft;
      }
    }
    Draft inside = null;
    for (Draft draft : drafts) {
      if (draft.to > draft.from && one.block() > draft.from && one.block() <= draft.to) {
        inside = inside == null || draft.from > inside.from ? draft : inside;
      }
    }
    return inside;
  }

  /**
   * Links in words that say nothing, below a talk each, with nothing but their label before: "视频回放：
   * https://…". One alone may be the whole event's.
   */
  private static void belowEach(List<Draft> drafts, List<Found> left) {
    Map<Found, Draft> below = new LinkedHashMap<>();
    int previous = -1;
    for (Found one : left) {
      boolean bare =
          !one.media()
              && one.target() instanceof Target.Recording
              && !one.section().is(Section.Kind.PAST)
              && !one.section().is(Section.Kind.REPLAY)
              && GENERIC.matcher(one.words().strip()).matches();
      Draft draft =
          bare ? last(drafts, Math.max(previous, one.block() - REACH), one.block()) : null;
      if (draft != null && draft.videos.isEmpty() && !below.containsValue(draft)) {
        below.put(one, draft);
      }
      previous = one.block();
    }
    if (below.size() > 1) {
      below.forEach((one, draft) -> give(draft, one));
      left.removeAll(below.keySet());
    }
  }

  /** The only talk one of whose speakers a link's words name. */
  private static @Nullable Draft byName(List<Draft> drafts, String words) {
    Draft only = null;
    for (Draft draft : drafts) {
      boolean named =
          draft.people.stream()
              .anyMatch(person -> person.name().length() > 1 && words.contains(person.name()));
      if (named && only != null) {
        return null;
      }
      only = named ? draft : only;
    }
    return only;
  }

  /** The talk of exactly this title: 致辞 says too little to be likened to others. */
  private static @Nullable Draft equal(List<Draft> drafts, String title) {
    for (Draft draft : drafts) {
      if (draft.title.equals(title)) {
        return draft;
      }
    }
    return null;
  }

  private static @Nullable Draft best(List<Draft> drafts, String title) {
    Draft best = null;
    double most = SAME_TITLE;
    Letters words = Letters.of(title);
    for (Draft draft : drafts) {
      double alike = draft.letters().likeness(words);
      if (alike > most) {
        most = alike;
        best = draft;
      }
    }
    return best;
  }

  /**
   * Players stand below what they record on one page and above it on another; what gives more talks
   * a recording is right. Returns those that belong to none.
   */
  private static List<Found> byPlace(List<Draft> drafts, List<Found> players) {
    List<Draft> below = new ArrayList<>();
    List<Draft> above = new ArrayList<>();
    int previous = -1;
    for (int i = 0; i < players.size(); i++) {
      int at = players.get(i).block();
      int next = i + 1 < players.size() ? players.get(i + 1).block() : Integer.MAX_VALUE;
      below.add(last(drafts, Math.max(previous, at - REACH), at));
      above.add(first(drafts, at, Math.min(next, at + REACH)));
      previous = at;
    }
    carryOver(below, players);
    boolean habit = players.size() > 1 && distinct(above) * 2 >= drafts.size();
    boolean under = !habit || nearness(below, players) >= nearness(above, players);
    List<Found> left = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      Draft draft = (under ? below : above).get(i);
      if (draft == null) {
        left.add(players.get(i));
      } else {
        give(draft, players.get(i));
      }
    }
    return left;
  }

  /** A second player directly below the first belongs to the same talk. */
  private static void carryOver(List<Draft> below, List<Found> players) {
    for (int i = 1; i < players.size(); i++) {
      if (below.get(i) == null && players.get(i).block() - players.get(i - 1).block() <= 1) {
        below.set(i, below.get(i - 1));
      }
    }
  }

  /**
   * How close the players stand to what they are given to: more talks, and shorter ways, weigh
   * more.
   */
  private static double nearness(List<Draft> drafts, List<Found> players) {
    double nearness = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean again = i > 0 && draft == drafts.get(i - 1);
      nearness +=
          draft == null || again
              ? 0
              : 1.0
                  / Math.max(
                      1,
                      Math.min(
                          Math.abs(draft.from - players.get(i).block()),
                          Math.abs(draft.to - players.get(i).block())));
    }
    return nearness;
  }

  private static long distinct(List<Draft> drafts) {
    return drafts.stream().filter(draft -> draft != null).distinct().count();
  }

  private static @Nullable Draft last(List<Draft> drafts, int from, int to) {
    Draft last = null;
    for (Draft draft : drafts) {
      if (draft.from > from && draft.from < to) {
        last = last == null || draft.from >= last.from ? draft : last;
      }
    }
    return last;
  }

  private static @Nullable Draft first(List<Draft> drafts, int from, int to) {
    Draft first = null;
    for (Draft draft : drafts) {
      if (draft.from > from && draft.from < to) {
        first = first == null || draft.from < first.from ? draft : first;
      }
    }
    return first;
  }

  private static void give(Draft draft, Found one) {
    if (one.target() instanceof Target.Recording recording) {
      Video video = video(recording, one);
      if (draft.videos.stream().noneMatch(known -> known.url().equals(video.url()))) {
        draft.videos.add(video);
      }
    } else if (one.target() instanceof Target.Deck deck) {
      Slides slides =
          new Slides(deck.url(), deck.label(), Evidence.stated(one.line(), one.words()));
      if (draft.slides.stream().noneMatch(known -> known.url().equals(slides.url()))) {
        draft.slides.add(slides);
      }
    }
  }

  private static Video video(Target.Recording recording, Found one) {
    return new Video(
        recording.url(),
        recording.provider(),
        recording.label(),
        Evidence.stated(one.line(), one.words()));
  }
}
