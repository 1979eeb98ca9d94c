package dev.lookback.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says where a path lies below a root, the same on every machine. */
record Locator(Path root) {

  private static final String UNKNOWN = "\uFFFD";
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /**
   * The location of a path in the root: its names with slashes between, or empty for the root.
   * U+FFFD stands for what is not valid UTF-8 and for control characters.
   */
  String locate(Path path) {
    if (path.equals(root)) {
      return "";
    }
    Path relative = root.relativize(path);
    String plain = relative.toString();
    if (isPlain(plain)) {
      return plain;
    }
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Locator::name)
        .collect(Collectors.joining("/"));
  }

  /** Most are, and a folder may hold many. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c <= ' ' || c >= 0x7F || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Whether a location stands for more than one possible name. */
  static boolean isAmbiguous(String location) {
    return location.contains(UNKNOWN);
  }

  /**
   * In a process without a UTF-8 locale, as in many containers, Java can't decode the names of
   * files. The bytes survive in the path, and in its URI.
   */
  private static String name(Path path) {
    String name = path.toString();
    if (isAmbiguous(name)) {
      String escaped = path.toUri().getRawPath().replaceFirst("/$", "").replaceFirst(".*/", "");
      name = URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
    return CONTROL.matcher(name).replaceAll(UNKNOWN);
  }
}
