package dev.lookback.chat.discord;

import dev.lookback.chat.Button;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A button as Discord has it: with an id that comes back when it is pressed, or with an address.
 *
 * @param id null for one that leads somewhere
 * @param url null for one that comes back
 */
record Control(String label, @Nullable String id, @Nullable String url) {
  static final int LABEL = 80;
  static final int ID = 100;
  static final int URL = 512;

  private static final String SHARE = "share";

  /** The number keeps the ids of a message apart, as Discord asks for. */
  private static final Pattern PRESS = Pattern.compile("press:\\d{1,2}:(.+)", Pattern.DOTALL);

  Control {
    if (label.isEmpty() || (id == null) == (url == null)) {
      throw new IllegalArgumentException("A button needs a label, and an id or an address");
    }
    Limit.atMost(LABEL, "a button's label", label);
    Limit.atMost(ID, "a button's id", id);
    Limit.atMost(URL, "a button's address", url);
  }

  /**
   * The button as it can be shown; null for one that leads nowhere.
   *
   * @param number its place in the message
   */
  static @Nullable Control of(Button button, int number) {
    String label = label(button.label());
    if (button instanceof Button.Press press) {
      return new Control(label, "press:%d:%s".formatted(number, press.state()), null);
    }
    if (button instanceof Button.Open open) {
      String url = Address.of(open.url());
      return url == null || url.length() > URL ? null : new Control(label, null, url);
    }
    return new Control(label, SHARE, null);
  }

  private static String label(String text) {
    String clean = Escape.clean(text).strip();
    return Escape.shows(clean) ? Cut.to(LABEL, clean) : Cut.MARK;
  }

  boolean isShare() {
    return isShare(id);
  }

  static boolean isShare(@Nullable String id) {
    return SHARE.equals(id);
  }

  /** The state of the button with this id; null if it is none that asks something. */
  static @Nullable String state(String id) {
    Matcher press = PRESS.matcher(id);
    return press.matches() ? press.group(1) : null;
  }
}
