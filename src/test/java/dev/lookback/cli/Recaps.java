package dev.lookback.cli;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Place;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recaps made by hand. */
final class Recaps {

  static final Speaker YAN =
      new Speaker("严松", List.of("井守"), "蚂蚁集团", "Maintainer", Evidence.stated(8, "严松（井守）"));

  private Recaps() {}

  /** Nothing is known of it but its title. */
  static Recap bare(String path, String title) {
    return with(path, title, null, null, null, List.of(), List.of(), List.of());
  }

  static Recap dated(String path, String title, String date, @Nullable String city) {
    return with(path, title, date, null, city, List.of(), List.of(), List.of());
  }

  static Recap published(String path, String title, String date) {
    return with(path, title, null, date, null, List.of(), List.of(), List.of());
  }

  /** All is known of it. */
  static Recap full() {
    Talk nydus =
        new Talk(
            "Nydus 的演进与未来",
            List.of(YAN),
            List.of(video("https://www.bilibili.com/video/BV1j84y1v7BV/", 22)),
            List.of(new Slides("https://example.org/nydus.pdf", "PDF", Evidence.stated(23, "PDF"))),
            Evidence.stated(20, "## Nydus 的演进与未来"));
    Talk panel = new Talk("Panel", List.of(), List.of(), List.of(), Evidence.stated(30, "Panel"));
    Speaker host = new Speaker("Ada", List.of(), null, null, Evidence.inferred(31, "Ada asked"));
    return with(
        "2022/channel-30.md",
        "SOFAChannel#30 回放",
        "2022-11-03",
        "2022-11-10",
        "线上",
        List.of(YAN, host),
        List.of(nydus, panel),
        List.of(video("https://example.org/reel.mp4", 12)));
  }

  private static Video video(String url, int line) {
    return new Video(url, Video.Provider.OTHER, null, Evidence.stated(line, url));
  }

  private static Recap with(
      String path,
      String title,
      @Nullable String date,
      @Nullable String published,
      @Nullable String city,
      List<Speaker> speakers,
      List<Talk> talks,
      List<Video> otherVideos) {
    boolean full = !talks.isEmpty();
    return new Recap(
        new RecapId("recaps", path),
        full ? Kind.RECAP : Kind.OTHER,
        title,
        "zh",
        date == null ? null : new Fact<>(LocalDate.parse(date), Evidence.inferred(14, date)),
        published == null
            ? null
            : new Fact<>(LocalDate.parse(published), Evidence.stated(3, published)),
        new Place(city == null ? null : new Fact<>(city, Evidence.stated(6, city)), null),
        full ? "https://example.org/channel-30" : null,
        null,
        full ? "一场关于镜像加速的直播。" : null,
        full ? List.of("SOFAChannel") : List.of(),
        full ? List.of("蚂蚁集团") : List.of(),
        speakers,
        talks,
        otherVideos,
        List.of(),
        false,
        List.of());
  }
}
