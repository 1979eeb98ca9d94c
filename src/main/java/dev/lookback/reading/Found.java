package dev.lookback.reading;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Video;

/**
 * A recording or slides where the page has them.
 *
 * @param block -1 for the front matter
 * @param words what the link says; empty for a player
 * @param media whether it is a player in the text rather than a link
 */
record Found(int block, int line, Target target, String words, Section section, boolean media) {

  private static final Wording GENERIC =
      Wording.anyCase(
          "(?:请?(?:戳|点击|点)(?:这里|此处|我|查看|观看|下载|链接)?.*|这里|链接|地址|下载|观看|查看|回放|视频|录像|ppt|pdf|slides?|video|link|here|watch.*|recording|click.*|download.*|https?:.*|www\\..*|.{0,3})");

  /** Whether words say no more than that there is a link: 点击这里, "Watch here". */
  static boolean saysNothing(String words) {
    return GENERIC.matcher(words).matches();
  }

  /** Whether it is of an earlier event. */
  boolean isPast() {
    return section.is(Section.Kind.PAST);
  }

  /** Whether the talk has nothing of its kind yet. */
  boolean isNewTo(Draft draft) {
    return target instanceof Target.Recording ? draft.videos.isEmpty() : draft.slides.isEmpty();
  }

  /** Adds it to a talk, unless the talk has it. */
  void addTo(Draft draft) {
    if (target instanceof Target.Recording recording) {
      draft.add(video(recording));
    } else if (target instanceof Target.Deck deck) {
      draft.add(new Slides(deck.url(), deck.label(), evidence()));
    }
  }

  /** The recording that was found. */
  Video video(Target.Recording recording) {
    return new Video(recording.url(), recording.provider(), recording.label(), evidence());
  }

  private Evidence evidence() {
    return Evidence.stated(line, words);
  }
}
