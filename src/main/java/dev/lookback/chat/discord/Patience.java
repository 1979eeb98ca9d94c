package dev.lookback.chat.discord;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param request for the answer to one request, all its attempts together
 * @param login for the whole login
 * @param silence for a sign of life of an open link; Discord gives one about every 41 seconds
 * @param attempt for one attempt to connect anew
 * @param stuck for any change while there is no link, before the process is given up
 * @param look between two looks at the link
 * @param pause the longest between two attempts to connect anew, in whole seconds
 * @param identify between two beginnings of a session; Discord allows one in 5 seconds
 */
public record Patience(
    Duration request,
    Duration login,
    Duration silence,
    Duration attempt,
    Duration stuck,
    Duration look,
    Duration pause,
    Duration identify) {

  /** What suits Discord and most networks. */
  public static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          Duration.ofSeconds(100),
          Duration.ofSeconds(30),
          Duration.ofMinutes(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          Duration.ofMillis(5500));
}
