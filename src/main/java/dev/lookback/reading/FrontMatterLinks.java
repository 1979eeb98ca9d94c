package dev.lookback.reading;

import dev.lookback.reading.Link.Element;
import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import dev.lookback.reading.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the addresses that front matter holds, and what their keys say of them. */
final class FrontMatterLinks {

  private static final int DEEPEST = 4;
  private static final int MOST = 200;

  /** Keys that are read by themselves. */
  private static final Set<String> EXPLICIT = Set.of("talks", "speakers");

  private final List<Found> found = new ArrayList<>();

  private FrontMatterLinks() {}

  /** A link and the value that holds its address. */
  record Found(Link link, Scalar at) {}

  static List<Found> of(Mapping root) {
    FrontMatterLinks links = new FrontMatterLinks();
    for (Map.Entry<String, Value> entry : root.entries().entrySet()) {
      if (!EXPLICIT.contains(entry.getKey())) {
        links.in(entry.getValue(), entry.getKey(), "", DEEPEST);
      }
    }
    return links.found;
  }

  private void in(Value value, String key, String title, int depth) {
    if (depth == 0 || found.size() >= MOST) {
      return;
    }
    if (value instanceof Scalar scalar) {
      String address = address(scalar.text().strip(), key);
      if (!address.isEmpty()) {
        found.add(new Found(new Link(Element.LINK, address, title, words(key) + ":", ""), scalar));
      }
    } else if (value instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        in(item, key, title, depth - 1);
      }
    } else if (value instanceof Mapping mapping) {
      Scalar name = mapping.scalar("title", "name", "label", "text");
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        in(entry.getValue(), entry.getKey(), name == null ? "" : name.text().strip(), depth - 1);
      }
    }
  }

  /**
   * The address that a value is, or that an id behind a video site's name stands for; else nothing.
   */
  private static String address(String text, String key) {
    if (text.isEmpty() || text.length() > 2000 || text.indexOf(' ') >= 0) {
      return "";
    }
    if (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("//")) {
      return text;
    }
    if (key.startsWith("youtube") && text.length() == 11) {
      return "https://youtu.be/" + text;
    }
    boolean bilibili = key.startsWith("bilibili") || key.equals("bvid");
    return bilibili && text.startsWith("BV") ? "https://www.bilibili.com/video/" + text : "";
  }

  /** What {@code url_video} and {@code videoUrl} say beside that they are addresses. */
  private static String words(String key) {
    return key.replace('_', ' ').replace('-', ' ').replace("url", " ").replace("link", " ").strip();
  }
}
