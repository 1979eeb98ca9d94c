package dev.lookback.reading;

import dev.lookback.reading.Link.Element;
import dev.lookback.reading.Players.Player;
import dev.lookback.reading.Target.Deck;
import dev.lookback.reading.Target.Page;
import dev.lookback.reading.Target.Recording;
import dev.lookback.recap.Video;
import java.net.URI;
import java.util.List;
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

  /** What a PDF is that is no slides. */
  private static final List<String> PAPERS =
      List.of(
          "手册",
          "日程",
          "议程",
          "白皮书",
          "海报",
          "论文",
          "指南",
          "agenda",
          "schedule",
          "paper",
          "poster",
          "brochure",
          "flyer",
          "sponsor",
          "code of conduct");

  private static final String FULL_WIDTH = "。，；：！？、（）【】《》「」『』“”‘’";

  private final @Nullable URI site;

  /**
   * @param site what relative addresses are resolved against, if known
   */
  Links(@Nullable URI site) {
    this.site = site;
  }

  /** What a link leads to. */
  Target read(Link link) {
    Url url = Url.parse(link.element() == Element.AUTOLINK ? inText(link.url()) : link.url());
    if (url == null) {
      return new Page(null, null);
    }
    Player player = Players.at(url);
    if (player != null && link.element() != Element.IMAGE) {
      return new Recording(player.url(), player.provider(), label(link), isLive(link, player));
    }
    if (link.element() == Element.VIDEO || MEDIA.contains(url.extension())) {
      return new Recording(url.on(site), Video.Provider.FILE, label(link), false);
    }
    return switch (link.element()) {
      case IMAGE, VIDEO -> new Page(url.on(site), null);
      case IFRAME -> frame(link, url);
      case LINK, AUTOLINK -> page(link, url);
    };
  }

  /** YouTube alone gives a stream its address before the event. */
  private static boolean isLive(Link link, Player player) {
    if (player.provider() != Video.Provider.YOUTUBE) {
      return false;
    }
    Cue own = own(link);
    Cue cue = own == null ? Cue.before(link.lead()) : own;
    return cue == Cue.LIVE || cue == Cue.REGISTRATION;
  }

  private Target frame(Link link, Url url) {
    if (isDeck(url)) {
      return new Deck(url.on(site), label(link));
    }
    boolean video =
        own(link) == Cue.REPLAY
            || url.host().startsWith("player.")
            || url.path().contains("/player")
            || url.path().contains("/video");
    return video && !url.isRelative()
        ? new Recording(url.canonical(), Video.Provider.OTHER, label(link), false)
        : new Page(url.on(site), null);
  }

  private Target page(Link link, Url url) {
    Cue own = own(link);
    Cue near = own == null ? Cue.before(link.lead()) : own;
    if (isDeck(url) && (near == Cue.SLIDES || !isPaper(link, url))) {
      return new Deck(url.on(site), label(link));
    }
    if (url.isRelative()) {
      boolean deck = near == Cue.SLIDES && !url.path().isEmpty();
      return deck ? new Deck(url.on(site), label(link)) : new Page(url.on(site), near);
    }
    if (own == null && Sites.isProfile(url)) {
      return new Page(url.on(site), null);
    }
    Cue cue = near == null ? Cue.of(link.section()) : near;
    Cue place = Sites.cue(url);
    if (place != null) {
      return new Page(url.on(site), place);
    }
    if (cue == Cue.SLIDES && (own == cue || !url.isHome())) {
      return new Deck(url.canonical(), label(link));
    }
    if (Sites.isSource(url) || url.isHome()) {
      return new Page(url.canonical(), cue == Cue.REPLAY || cue == Cue.SLIDES ? null : cue);
    }
    boolean replay = cue == Cue.REPLAY || (cue == null && Sites.isVideo(url));
    return replay
        ? new Recording(url.canonical(), Video.Provider.OTHER, label(link), false)
        : new Page(url.on(site), cue);
  }

  private static boolean isDeck(Url url) {
    return DECKS.contains(url.extension())
        || (url.on("speakerdeck.com") && !url.segment(1).isEmpty())
        || (url.on("slideshare.net") && !url.segment(1).isEmpty())
        || (url.on("slides.com") && !url.segment(1).isEmpty())
        || (url.on("docs.google.com") && url.segment(0).equals("presentation"));
  }

  private static boolean isPaper(Link link, Url url) {
    if (!url.extension().equals("pdf")) {
      return false;
    }
    String lead = link.lead();
    String near = Texts.cut(link.words(), 80) + lead.substring(Math.max(0, lead.length() - 20));
    String words = near.toLowerCase(Locale.ROOT);
    return PAPERS.stream().anyMatch(words::contains);
  }

  private static @Nullable String label(Link link) {
    String words = link.words().strip();
    return words.isEmpty() || isAddress(words) ? null : words;
  }

  /** What the link's own words say; an address in their place says nothing. */
  private static @Nullable Cue own(Link link) {
    return isAddress(link.words().strip()) ? null : Cue.of(link.words());
  }

  private static boolean isAddress(String words) {
    return words.startsWith("http://") || words.startsWith("https://") || words.startsWith("www.");
  }

  /**
   * An address in the text ends before a blank, before full-width punctuation, and before a
   * sentence's end.
   */
  private static String inText(String written) {
    int end = 0;
    while (end < written.length()
        && written.charAt(end) > ' '
        && FULL_WIDTH.indexOf(written.charAt(end)) < 0) {
      end++;
    }
    while (end > 0 && ".,;:!?'\"*_~".indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    String url = written.substring(0, end);
    boolean bracket = url.endsWith(")") && url.indexOf('(') < 0;
    return bracket ? url.substring(0, end - 1) : url;
  }
}
