package dev.lookback.reading;

import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.List;

/** All addresses that a recap hands on to its readers. */
final class Addresses {

  private Addresses() {}

  static List<String> of(Recap recap) {
    List<String> urls = ofMedia(recap);
    if (recap.page() != null) {
      urls.add(recap.page());
    }
    if (recap.image() != null) {
      urls.add(recap.image());
    }
    return urls;
  }

  /** The addresses of recordings and slides. */
  static List<String> ofMedia(Recap recap) {
    List<String> urls = new ArrayList<>();
    recap.otherVideos().stream().map(Video::url).forEach(urls::add);
    for (Talk talk : recap.talks()) {
      talk.videos().stream().map(Video::url).forEach(urls::add);
      talk.slides().stream().map(Slides::url).forEach(urls::add);
    }
    return urls;
  }

  /** Whether it leads to the web or, without a scheme, to the site's own files. */
  static boolean isSafe(String url) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    boolean own = !url.split("[/?#]", 2)[0].contains(":") && !url.startsWith("//");
    return (web || own) && url.chars().allMatch(c -> c >= ' ' && c != 0x7f);
  }
}
