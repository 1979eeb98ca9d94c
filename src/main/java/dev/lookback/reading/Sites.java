package dev.lookback.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an address says of itself: that it is an album, an article or a live room, whatever the
 * words beside it.
 */
final class Sites {

  private static final List<String> ALBUMS = List.of("photo", "album", "gallery");
  private static final List<String> ARTICLE_PATHS =
      List.of("/blog", "/news", "/post", "/article", "/docs/", "/read/", "/opus/", "/tags/");
  private static final List<String> ARTICLE_SITES =
      List.of("mp.weixin.qq.com", "zhuanlan.zhihu.com", "medium.com", "wikipedia.org");
  private static final List<String> FORMS =
      List.of("forms.gle", "forms.office.com", "jinshuju.net", "wjx.cn");
  private static final List<String> SOURCES =
      List.of("github.com", "gitlab.com", "gitee.com", "gitcode.com", "bitbucket.org");

  /** Where people have pages of their own, with nothing but a name in the path. */
  private static final List<String> PROFILES =
      List.of(
          "linkedin.com",
          "twitter.com",
          "x.com",
          "facebook.com",
          "instagram.com",
          "about.me",
          "keybase.io",
          "bsky.app",
          "weibo.com",
          "t.me");

  /** Where conferences have a page for each of their talks. */
  private static final List<String> PROGRAMMES =
      List.of("sched.com", "sched.co", "pretalx.com", "sessionize.com", "confengine.com");

  private Sites() {}

  /** What the address says, or null where the words must. */
  static @Nullable Cue cue(Url url) {
    if (url.on("live.bilibili.com") || (url.on("zoom.us") && !url.segment(0).equals("rec"))) {
      return Cue.LIVE;
    }
    if (isOn(url, FORMS) || (url.on("docs.google.com") && url.segment(0).equals("forms"))) {
      return Cue.REGISTRATION;
    }
    if (isOn(url, ARTICLE_SITES) || containsAny(url.path(), ARTICLE_PATHS) || isChannel(url)) {
      return Cue.ARTICLE;
    }
    String address = (url.host() + url.path()).toLowerCase(Locale.ROOT);
    return containsAny(address, ALBUMS) ? Cue.ALBUM : null;
  }

  /** Whether the address has source code, and maybe slides, but no recording. */
  static boolean isSource(Url url) {
    return isOn(url, SOURCES);
  }

  /** Whether the address is somebody's page, as on a social network. */
  static boolean isProfile(Url url) {
    boolean named = !url.segment(0).isEmpty() && url.segment(1).isEmpty();
    boolean linkedIn = url.on("linkedin.com") && url.segment(0).equals("in");
    return linkedIn || (named && (isOn(url, PROFILES) || isSource(url)));
  }

  /** Whether the address is that of a talk in a conference's programme. */
  static boolean isProgramme(Url url) {
    return (isOn(url, PROGRAMMES) && !url.isHome())
        || isAbove(url, "/schedule/")
        || isAbove(url, "/talk/")
        || isAbove(url, "/talks/")
        || isAbove(url, "/sessions/");
  }

  /** Whether the path names a video by its id, as in {@code /video/594}. */
  static boolean isVideo(Url url) {
    return isAbove(url, "/video/") || isAbove(url, "/videos/");
  }

  /**
   * All that someone ever uploaded: a video site's page that is neither a video nor a list of them.
   */
  private static boolean isChannel(Url url) {
    boolean list =
        containsAny(url.path(), List.of("/channel/collection", "/channel/series", "/lists"));
    return url.on("youtube.com") || (url.on("space.bilibili.com") && !list);
  }

  private static boolean isAbove(Url url, String folder) {
    int at = url.path().indexOf(folder);
    return at >= 0 && at + folder.length() < url.path().length();
  }

  private static boolean isOn(Url url, List<String> domains) {
    for (String domain : domains) {
      if (url.on(domain)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
