package dev.lookback.chat.discord;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was put in last, by some id; what is older is forgotten when there is too much. */
final class Recent<V> extends LinkedHashMap<String, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  Recent(int most) {
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
    return size() > most;
  }
}
