package dev.lookback.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Players that a site generator's shortcode or tag stands for, in a Markdown text: Hugo's {@code
 * {{< youtube ID >}}}, Jekyll's and Hexo's {@code {% vimeo ID %}}, Zola's {@code {{
 * youtube(id="ID") }}}. They are none to Markdown, so that they are written as HTML before it is
 * parsed, and those that stand for another page as its path; lines stay where they are.
 */
final class Shortcodes {

  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\{(?:\\{[<%]|%-?) {0,4}([A-Za-z][\\w-]{1,20}) {1,4}([^{}<>\\n]{3,300}?) {0,4}/?(?:[>%]\\}|-?%)\\}");

  private static final Pattern MACRO =
      Pattern.compile("\\{\\{ {0,4}([a-z_]{2,20})\\(([^(){}\\n]{3,300})\\) {0,4}\\}\\}");

  /** Shortcodes that stand for the address of a page. */
  private static final Set<String> PAGES = Set.of("ref", "relref", "link", "post_url");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");
  private static final Pattern RECORDING =
      Pattern.compile(
          "https?://(?:[\\w-]+\\.)*(?:youtube\\.com|youtu\\.be|bilibili\\.com|vimeo\\.com|youku\\.com|v\\.qq\\.com)/.+|.+\\.(?:mp4|webm|ogv|m3u8|mov)(?:\\?.*)?");
  private static final Pattern YOUTUBE = Pattern.compile("[\\w-]{11}");
  private static final Pattern BILIBILI = Pattern.compile("BV\\w{8,12}|av\\d{4,12}");
  private static final Pattern VIMEO = Pattern.compile("\\d{6,12}");

  private Shortcodes() {}

  /** The text with a player for each shortcode of one. */
  static String withPlayers(String markdown) {
    boolean codes = markdown.contains("{{<") || markdown.contains("{{%") || markdown.contains("{%");
    String text = codes ? replaced(markdown, SHORTCODE) : markdown;
    return text.contains("{{ ") ? replaced(text, MACRO) : text;
  }

  private static String replaced(String markdown, Pattern form) {
    return form.matcher(markdown).replaceAll(found -> Matcher.quoteReplacement(replacement(found)));
  }

  private static String replacement(MatchResult found) {
    if (PAGES.contains(found.group(1))) {
      return Texts.trim(found.group(2).strip(), "\"'", "\"'").replace(' ', '-');
    }
    String address = address(found.group(1), found.group(2));
    return address == null
        ? found.group()
        : "<video src=\"" + address.replace("\"", "") + "\"></video>";
  }

  private static @Nullable String address(String name, String arguments) {
    String site = name.toLowerCase(Locale.ROOT);
    if (site.startsWith("youtube") || site.equals("yt")) {
      return player(arguments, YOUTUBE, "https://www.youtube.com/watch?v=");
    }
    if (site.startsWith("bili")) {
      return player(arguments, BILIBILI, "https://www.bilibili.com/video/");
    }
    if (site.startsWith("vimeo")) {
      return player(arguments, VIMEO, "https://vimeo.com/");
    }
    boolean player = site.contains("video") || site.contains("player") || site.equals("embed");
    String address = player ? first(arguments) : null;
    return address != null && RECORDING.matcher(address).matches() ? address : null;
  }

  /** The address in the arguments, or that of the recording whose id they hold. */
  private static @Nullable String player(String arguments, Pattern id, String site) {
    String address = first(arguments);
    if (address != null) {
      return address;
    }
    for (String argument : Texts.split(arguments, " ,")) {
      int key = argument.indexOf("id=");
      String bare = Texts.trim(key < 0 ? argument : argument.substring(key + 3), "\"'", "\"'");
      if (id.matcher(bare).matches()) {
        return site + bare;
      }
    }
    return null;
  }

  private static @Nullable String first(String arguments) {
    Matcher address = ADDRESS.matcher(arguments);
    return address.find() ? address.group() : null;
  }
}
