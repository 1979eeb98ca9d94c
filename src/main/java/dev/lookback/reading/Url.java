package dev.lookback.reading;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address cut into its parts, however malformed: brackets, spaces and Chinese stay as the
 * document has them.
 *
 * @param scheme {@code http} or {@code https}, or empty for a relative address
 * @param host in lower case, with its port where that isn't the scheme's own; empty for a relative
 *     address
 * @param path with its slash
 * @param query without its question mark; empty where there is none
 * @param fragment without its hash; empty where there is none
 */
record Url(String scheme, String host, String path, String query, String fragment) {

  private static final int LONGEST = 4000;

  /** The parts of an address as written, or null when it is none that may be followed. */
  static @Nullable Url parse(String written) {
    String url = clean(written);
    if (url.isEmpty() || url.length() > LONGEST) {
      return null;
    }
    if (url.startsWith("//")) {
      url = "https:" + url;
    }
    int colon = schemeEnd(url);
    if (colon < 0) {
      Url relative = parts("", "", url);
      boolean scheme = !relative.path.startsWith("/") && relative.segment(0).indexOf(':') >= 0;
      return scheme ? null : relative;
    }
    String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
    if ((!scheme.equals("http") && !scheme.equals("https")) || !url.startsWith("//", colon + 1)) {
      return null;
    }
    int start = colon + 3;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start, end).toLowerCase(Locale.ROOT);
    host = host.substring(host.lastIndexOf('@') + 1);
    String port = scheme.equals("https") ? ":443" : ":80";
    host = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
    return isHost(host) ? parts(scheme, host, url.substring(end)).unwrapped() : null;
  }

  private static boolean isHost(String host) {
    if (host.indexOf('.') < 1 && !host.startsWith("localhost")) {
      return false;
    }
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (!Character.isLetterOrDigit(c) && "-._:".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a page that warns of leaving a site leads: {@code link.example.com/?target=https%3A//…}.
   */
  private Url unwrapped() {
    String target = host.startsWith("link.") ? parameter("target") : null;
    if (target == null || !target.startsWith("http") || target.contains("target=")) {
      return this;
    }
    try {
      Url url = parse(URLDecoder.decode(target, StandardCharsets.UTF_8));
      return url == null ? this : url;
    } catch (IllegalArgumentException e) {
      return this;
    }
  }

  private static Url parts(String scheme, String host, String rest) {
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : rest.substring(hash + 1);
    String before = hash < 0 ? rest : rest.substring(0, hash);
    int mark = before.indexOf('?');
    String query = mark < 0 ? "" : before.substring(mark + 1);
    return new Url(scheme, host, mark < 0 ? before : before.substring(0, mark), query, fragment);
  }

  /** Where the scheme's colon stands, or -1: a colon behind a slash is none. */
  private static int schemeEnd(String url) {
    for (int i = 0; i < url.length() && i < 20; i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return i;
      }
      if (!DayScan.isLatin(c) && (i == 0 || "+-.0123456789".indexOf(c) < 0)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Without line breaks, their indentation and control characters, and with ampersands unescaped.
   */
  private static String clean(String written) {
    String url = written.strip();
    StringBuilder clean = null;
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c < ' ' || c == 0x7f) {
        clean = clean == null ? new StringBuilder(url.substring(0, i).stripTrailing()) : clean;
        while (i + 1 < url.length() && url.charAt(i + 1) <= ' ') {
          i++;
        }
      } else if (clean != null) {
        clean.append(c);
      }
    }
    String joined = clean == null ? url : clean.toString();
    return joined.indexOf("&amp;") < 0 ? joined : joined.replace("&amp;", "&");
  }

  boolean isRelative() {
    return host.isEmpty();
  }

  /** Whether it leads to a whole site rather than to anything on it. */
  boolean isHome() {
    return (path.isEmpty() || path.equals("/")) && query.isEmpty() && fragment.isEmpty();
  }

  /** Whether the host is this one or one below it. */
  boolean on(String domain) {
    return host.endsWith(domain)
        && (host.length() == domain.length()
            || host.charAt(host.length() - domain.length() - 1) == '.');
  }

  /** The value of a parameter of the query, or null. */
  @Nullable String parameter(String name) {
    for (String part : Texts.split(query, "&")) {
      if (part.length() > name.length()
          && part.startsWith(name)
          && part.charAt(name.length()) == '=') {
        return part.substring(name.length() + 1);
      }
    }
    return null;
  }

  /** The path's part with this number, counted from 0, or the empty string. */
  String segment(int index) {
    int start = path.startsWith("/") ? 1 : 0;
    for (int i = 0; i < index; i++) {
      int slash = path.indexOf('/', start);
      if (slash < 0) {
        return "";
      }
      start = slash + 1;
    }
    int end = path.indexOf('/', start);
    return path.substring(start, end < 0 ? path.length() : end);
  }

  /** The file's extension in lower case, or the empty string. */
  String extension() {
    int dot = path.lastIndexOf('.');
    boolean isFile = dot >= 0 && dot > path.lastIndexOf('/') && path.length() - dot <= 6;
    return isFile ? path.substring(dot + 1).strip().toLowerCase(Locale.ROOT) : "";
  }

  /** The address without the parameters that only tell where a visitor came from. */
  String canonical() {
    StringBuilder url = new StringBuilder();
    if (!scheme.isEmpty()) {
      url.append(scheme).append("://").append(host);
    }
    url.append(path.stripTrailing());
    char sign = '?';
    for (String part : Texts.split(query, "&")) {
      if (!isTracking(part)) {
        url.append(sign).append(part);
        sign = '&';
      }
    }
    return fragment.isEmpty() ? url.toString() : url.append('#').append(fragment).toString();
  }

  /** The canonical address, resolved against a site where it is relative and the site is known. */
  String on(@Nullable URI site) {
    String canonical = canonical();
    if (site == null || !isRelative()) {
      return canonical;
    }
    String root = site.getScheme() + "://" + site.getRawAuthority();
    if (canonical.startsWith("/")) {
      return root + canonical;
    }
    String path = site.getRawPath() == null ? "" : site.getRawPath();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String rest = canonical;
    while (rest.startsWith("./") || rest.startsWith("../")) {
      if (rest.startsWith("../")) {
        folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      }
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return root + (folder.isEmpty() ? "/" : folder) + rest;
  }

  private static boolean isTracking(String parameter) {
    int end = parameter.indexOf('=');
    String name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_")
        || name.startsWith("spm")
        || name.startsWith("share_")
        || switch (name) {
          case "vd_source",
              "from_source",
              "from_spmid",
              "fbclid",
              "gclid",
              "msclkid",
              "yclid",
              "mc_cid",
              "mc_eid",
              "igshid",
              "buvid",
              "is_story_h5",
              "unique_k",
              "bbid" ->
              true;
          default -> false;
        };
  }
}
