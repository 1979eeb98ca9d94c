package dev.lookback.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Players that a site generator's shortcode or tag stands for, in a Markdown text: Hugo's {@code
 * {{< youtube ID >}}}, Jekyll's and Hexo's {@code {% vimeo ID %}}. They are none to Markdown, so
 * that they are written as HTML before it is parsed; lines stay where they are.
 */
final class Shortcodes {

  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\{(?:\\{[<%]|%-?) {0,4}([A-Za-z][\\w-]{1,20}) {1,4}([^{}<>\\n]{3,300}?) {0,4}/?(?:[>%]\\}|-?%)\\}");

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
    if (!markdown.contains("{{<") && !markdown.contains("{{%") && !markdown.contains("{%")) {
      return markdown;
    }
    return SHORTCODE
        .matcher(markdown)
        .replaceAll(
            found -> {
              String address = address(found.group(1), found.group(2));
              return Matcher.quoteReplacement(
                  address == null
                      ? found.group()
                      : "<video src=\"" + address.replace("\"", "") + "\"></video>");
            });
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
    for (String argument : arguments.split(" ", -1)) {
      String value = argument.startsWith("id=") ? argument.substring("id=".length()) : argument;
      String bare = Texts.trim(value, "\"'", "\"'");
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
