package dev.lookback.reading;

import dev.lookback.reading.Link.Element;
import dev.lookback.reading.Players.Player;
import dev.lookback.reading.Target.Deck;
import dev.lookback.reading.Target.Page;
import dev.lookback.reading.Target.Recording;
import dev.lookback.recap.Video;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells recordings and slides from other links, and gives each recording one address.
 *
 * <p>A video site's address or a media file speaks for itself. Of other addresses, the same form
 * can be a registration page or a replay, and the words decide: the link's own, then those before
 * it, then its heading.
 */
final class Links {

  private static final Set<String> MEDIA =
      Set.of(
          "mp4", "m4v", "webm", "mov", "flv", "m3u8", "mpd", "mkv", "avi", "ogv", "wmv", "mpg",
          "mpeg");
  private static final Set<String> DECKS =
      Set.of("pdf", "ppt", "pptx", "pps", "ppsx", "key", "odp");
  private static final String[] ARTICLE_PATHS = {
    "/blog", "/news", "/post", "/article", "/docs/", "/read/", "/opus/"
  };
  private static final String[] ALBUM_SIGNS = {"photo", "album", "gallery"};
  private static final String[] CODE_SITES = {
    "github.com", "gitlab.com", "gitee.com", "gitcode.com"
  };
  private static final String[] ARTICLE_SITES = {
    "mp.weixin.qq.com", "zhuanlan.zhihu.com", "medium.com"
  };

  private final @Nullable URI site;

  /**
   * @param site what relative media files are resolved against, if known
   */
  Links(@Nullable URI site) {
    this.site = site;
  }

  /** What a link leads to. */
  Target read(Link link) {
    String written = link.element() == Element.AUTOLINK ? withoutTail(link.url()) : link.url();
    Url url = Url.parse(written);
    if (url == null) {
      return new Page(null, null);
    }
    Player player = Players.at(url);
    if (player != null && link.element() != Element.IMAGE) {
      return player(link, player);
    }
    if (link.element() == Element.VIDEO || MEDIA.contains(url.extension())) {
      return new Recording(resolved(url), Video.Provider.FILE, label(link), false);
    }
    if (link.element() == Element.IMAGE) {
      return new Page(url.canonical(), null);
    }
    return link.element() == Element.IFRAME ? frame(link, url) : page(link, url);
  }

  private static Target player(Link link, Player player) {
    Cue own = Cue.of(link.words());
    Cue cue = own == null ? Cue.before(link.lead()) : own;
    boolean live = cue == Cue.LIVE || cue == Cue.REGISTRATION;
    return new Recording(player.url(), player.provider(), label(link), live);
  }

  private Target frame(Link link, Url url) {
    if (isDeck(url)) {
      return new Deck(resolved(url), label(link));
    }
    boolean video =
        Cue.of(link.words()) == Cue.REPLAY || hasSegment(url, "player") || hasSegment(url, "video");
    return video && !url.isRelative()
        ? new Recording(url.canonical(), Video.Provider.OTHER, label(link), false)
        : new Page(url.canonical(), null);
  }

  private Target page(Link link, Url url) {
    Cue cue = cue(link);
    if (isDeck(url)) {
      return new Deck(resolved(url), label(link));
    }
    if (url.isRelative() || link.url().isBlank()) {
      return new Page(url.canonical(), cue);
    }
    Cue place = place(url);
    if (cue == Cue.SLIDES && (place == null || place == Cue.SLIDES)) {
      return new Deck(url.canonical(), label(link));
    }
    if (place != null) {
      return new Page(url.canonical(), place == Cue.SLIDES ? null : place);
    }
    if (cue == Cue.REPLAY
        || (cue == null && (hasSegment(url, "video") || hasSegment(url, "videos")))) {
      return new Recording(url.canonical(), Video.Provider.OTHER, label(link), false);
    }
    return new Page(url.canonical(), cue);
  }

  /** What the nearest words say that say anything. */
  private static @Nullable Cue cue(Link link) {
    Cue cue = Cue.of(link.words());
    if (cue == null) {
      cue = Cue.before(link.lead());
    }
    return cue == null ? Cue.of(link.section()) : cue;
  }

  /**
   * What the address itself says that it is; slides for a code site, which has them as files or
   * folders.
   */
  private static @Nullable Cue place(Url url) {
    if (url.on("live.bilibili.com")) {
      return Cue.LIVE;
    }
    String address = (url.host() + url.path()).toLowerCase(Locale.ROOT);
    for (String sign : ALBUM_SIGNS) {
      if (address.contains(sign)) {
        return Cue.ALBUM;
      }
    }
    for (String domain : CODE_SITES) {
      if (url.on(domain)) {
        return Cue.SLIDES;
      }
    }
    for (String domain : ARTICLE_SITES) {
      if (url.on(domain)) {
        return Cue.ARTICLE;
      }
    }
    for (String part : ARTICLE_PATHS) {
      if (url.path().contains(part)) {
        return Cue.ARTICLE;
      }
    }
    return null;
  }

  private static boolean isDeck(Url url) {
    return DECKS.contains(url.extension())
        || (url.on("speakerdeck.com") && !url.segment(1).isEmpty())
        || (url.on("slideshare.net") && !url.segment(1).isEmpty())
        || (url.on("docs.google.com") && url.segment(0).equals("presentation"));
  }

  /** Whether the path has this part and something behind it. */
  private static boolean hasSegment(Url url, String name) {
    int at = url.path().indexOf("/" + name + "/");
    return at >= 0 && at + name.length() + 2 < url.path().length();
  }

  private String resolved(Url url) {
    String canonical = url.canonical();
    if (site == null || !url.isRelative()) {
      return canonical;
    }
    try {
      String base = site.resolve("/").toString();
      return canonical.startsWith("/")
          ? base + canonical.substring(1)
          : site.resolve(".") + canonical;
    } catch (IllegalArgumentException e) {
      return canonical;
    }
  }

  private static @Nullable String label(Link link) {
    String words = link.words().strip();
    return words.isEmpty() || words.equals(link.url().strip()) ? null : words;
  }

  /**
   * An address in the text ends before a blank, before full-width punctuation, and before a
   * sentence's end.
   */
  private static String withoutTail(String url) {
    int end = 0;
    while (end < url.length()
        && "。，；：！？、）】》」』”’".indexOf(url.charAt(end)) < 0
        && url.charAt(end) > ' ') {
      end++;
    }
    while (end > 0 && ".,;:!?'\"*".indexOf(url.charAt(end - 1)) >= 0) {
      end--;
    }
    return url.substring(0, end);
  }
}
