package dev.lookback.chat.discord.fake;

import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** What can go wrong with a request. */
public enum Fault {
  /** Refused for a moment, as Discord says it. */
  LIMITED(false, limited(0.2).addHeader("Via", "1.1 fake")),
  /** Refused for a moment by the machines before Discord's own. */
  LIMITED_BEFORE_DISCORD(
      false, refused(429).addHeader("Retry-After", "1").body("<html>Slow</html>")),
  /** Refused, and nothing said of how long. */
  LIMITED_WITHOUT_A_WORD(false, refused(429)),
  /** Refused for longer than a call in a hurry waits. */
  LIMITED_FOR_LONG(false, limited(1.2).addHeader("Via", "1.1 fake")),
  /** The connection ends before Discord has taken it. */
  LOST_BEFORE(false, lost()),
  /** The connection ends after Discord has taken it. */
  LOST_AFTER(true, lost()),
  /** The connection ends, and Discord takes it some time after. */
  LATE(false, lost()),
  /** Not taken, with a header that says to send it again at once. */
  FAILED_BEFORE(false, refused(503).addHeader("Retry-After", "0").body("Oops")),
  /** Taken, though the answer says that Discord has failed. */
  FAILED_AFTER(true, refused(502).body("<html>Bad gateway</html>")),
  /** Never answered, and not taken. */
  SILENT_BEFORE(false, silent()),
  /** Never answered, though taken. */
  SILENT_AFTER(true, silent()),
  /** Taken, and answered by what isn't JSON. */
  UNREADABLE(true, said("<html>All is well</html>")),
  /** Taken, and answered by half of what was to be said. */
  TORN(true, said("{\"id\": \"1")),
  /** Taken, and answered by something else. */
  STRANGE(true, said("{}")),
  /** Taken, and answered by nothing. */
  EMPTY(true, said(""));

  /** How late what is late is taken. */
  static final Duration DELAY = Duration.ofMillis(1200);

  private final boolean taken;
  private final MockResponse.Builder response;

  Fault(boolean taken, MockResponse.Builder response) {
    this.taken = taken;
    this.response = response;
  }

  private static MockResponse.Builder refused(int code) {
    return new MockResponse.Builder().code(code);
  }

  private static MockResponse.Builder limited(double seconds) {
    return refused(429)
        .body("{\"message\": \"Slow\", \"retry_after\": %s, \"global\": false}".formatted(seconds));
  }

  private static MockResponse.Builder lost() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket());
  }

  private static MockResponse.Builder silent() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE);
  }

  private static MockResponse.Builder said(String text) {
    return new MockResponse.Builder().body(text);
  }

  /** Whether it takes place all the same, at once. */
  boolean isTaken() {
    return taken;
  }

  MockResponse response() {
    return response.build();
  }
}
