package dev.lookback.reading;

import dev.lookback.recap.Video;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the pages and players of video sites by their addresses, and gives each recording one
 * address: that of its page, with {@code http} where the document has it so.
 */
final class Players {

  private Players() {}

  /** A recording's one address, and who serves it. */
  record Player(String url, Video.Provider provider) {}

  /** Whether an address as written is that of a recording on a site that is known. */
  static boolean isAt(String address) {
    Url url = Url.parse(address);
    return url != null && at(url) != null;
  }

  /** The recording at an address, or null where no site is known to have one there. */
  static @Nullable Player at(Url url) {
    if (url.isRelative()) {
      return null;
    }
    if (url.on("youtube.com") || url.on("youtu.be") || url.on("youtube-nocookie.com")) {
      return youtube(url);
    }
    if (url.on("bilibili.com") || url.on("b23.tv")) {
      return bilibili(url);
    }
    if (url.on("vimeo.com")) {
      return vimeo(url);
    }
    if (url.on("v.qq.com")) {
      return tencent(url);
    }
    return url.on("youku.com") ? youku(url) : peertube(url);
  }

  private static @Nullable Player youtube(Url url) {
    String first = url.segment(0);
    String id =
        switch (first) {
          case "embed", "live", "shorts", "v" -> id(url.segment(1));
          default -> url.on("youtu.be") ? id(first) : id(url.parameter("v"));
        };
    String list = id(url.parameter("list"));
    if (!id.isEmpty() && !id.equals("videoseries")) {
      return new Player("https://www.youtube.com/watch?v=" + id, Video.Provider.YOUTUBE);
    }
    boolean playlist = !list.isEmpty() && (first.equals("playlist") || first.equals("embed"));
    return playlist
        ? new Player("https://www.youtube.com/playlist?list=" + list, Video.Provider.YOUTUBE)
        : null;
  }

  private static @Nullable Player bilibili(Url url) {
    if (url.host().startsWith("live.") || url.host().startsWith("space.")) {
      return null;
    }
    String id =
        id(
            url.segment(0).equals("video")
                ? url.segment(1)
                : url.on("b23.tv") ? url.segment(0) : "");
    String bvid = id(url.parameter("bvid"));
    String aid = id(url.parameter("aid"));
    if (!bvid.isEmpty()) {
      id = bvid;
    } else if (!aid.isEmpty()) {
      id = "av" + aid;
    }
    if (id.isEmpty()) {
      return null;
    }
    boolean numbered =
        id.startsWith("BV") || id.startsWith("bv") || id.startsWith("av") || id.startsWith("AV");
    if (!numbered) {
      return url.on("b23.tv") ? new Player("https://b23.tv/" + id, Video.Provider.BILIBILI) : null;
    }
    String part = id(url.parameter("p") == null ? url.parameter("page") : url.parameter("p"));
    String page = part.isEmpty() || part.equals("1") ? "" : "?p=" + part;
    String prefix = id.startsWith("a") || id.startsWith("A") ? "av" : "BV";
    return new Player(
        "https://www.bilibili.com/video/" + prefix + id.substring(2) + "/" + page,
        Video.Provider.BILIBILI);
  }

  private static @Nullable Player vimeo(Url url) {
    int at = 0;
    while (at < 5 && !isNumber(url.segment(at))) {
      at++;
    }
    if (at == 5 || url.segment(0).equals("event")) {
      return null;
    }
    String hash = id(url.parameter("h") == null ? url.segment(at + 1) : url.parameter("h"));
    String id = url.segment(at) + (hash.isEmpty() ? "" : "/" + hash);
    String scheme = url.host().startsWith("player.") ? "https" : url.scheme();
    return new Player(scheme + "://vimeo.com/" + id, Video.Provider.VIMEO);
  }

  private static @Nullable Player tencent(Url url) {
    String id = id(url.parameter("vid"));
    if (id.isEmpty() && url.extension().equals("html") && url.segment(0).equals("x")) {
      String file = url.path().substring(url.path().lastIndexOf('/') + 1);
      if (!url.segment(1).equals("page")) {
        return new Player(url.scheme() + "://v.qq.com" + url.path(), Video.Provider.TENCENT);
      }
      id = id(file.substring(0, file.length() - ".html".length()));
    }
    String scheme = url.parameter("vid") == null ? url.scheme() : "https";
    return id.isEmpty()
        ? null
        : new Player(scheme + "://v.qq.com/x/page/" + id + ".html", Video.Provider.TENCENT);
  }

  private static @Nullable Player youku(Url url) {
    String id = "";
    String scheme = url.scheme();
    if (url.segment(0).equals("embed")) {
      id = url.segment(1);
      scheme = "https";
    } else if (url.segment(1).startsWith("id_")) {
      id = url.segment(1).substring("id_".length());
    }
    int end = 0;
    while (end < id.length() && (isIdCharacter(id.charAt(end)) || id.charAt(end) == '=')) {
      end++;
    }
    return end == 0
        ? null
        : new Player(
            scheme + "://v.youku.com/v_show/id_" + id.substring(0, end) + ".html",
            Video.Provider.YOUKU);
  }

  /** Anyone's PeerTube: its paths are told by the shape of their ids. */
  private static @Nullable Player peertube(Url url) {
    String first = url.segment(0);
    String id = first.equals("w") ? url.segment(1) : "";
    if (first.equals("videos")
        && (url.segment(1).equals("watch") || url.segment(1).equals("embed"))) {
      id = url.segment(2);
    }
    boolean uuid = id.length() == 36 && id.charAt(8) == '-' && id.charAt(23) == '-';
    if (!uuid && (id.length() != 22 || !id(id).equals(id))) {
      return null;
    }
    String path = uuid ? "/videos/watch/" : "/w/";
    return new Player(url.scheme() + "://" + url.host() + path + id, Video.Provider.PEERTUBE);
  }

  /** The id a text begins with, or the empty string. */
  private static String id(@Nullable String text) {
    if (text == null) {
      return "";
    }
    int end = 0;
    while (end < text.length() && isIdCharacter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isIdCharacter(char c) {
    return DayScan.isLatin(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  private static boolean isNumber(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
