package dev.lookback.announce;

import java.time.LocalDate;

/**
 * A recap of a meetup.
 *
 * @param number of the meetup; a day is that of no other
 * @param talk what was talked about
 */
record Meetup(int number, String talk) {

  static Meetup of(int number) {
    return new Meetup(number, "sharding");
  }

  Meetup about(String other) {
    return new Meetup(number, other);
  }

  String title() {
    return "Chengdu gathering no. %03d".formatted(number);
  }

  String file() {
    return "meetup-%03d.md".formatted(number);
  }

  String document() {
    return """
    ---
    title: "%s"
    date: %s
    city: Chengdu
    ---

    The meetup took place in Chengdu. Thanks to all who came. These are the recordings.

    ## A talk about %s

    Speaker: Anna Example

    Video: https://www.youtube.com/watch?v=aaaaaaaa%03d
    """
        .formatted(title(), LocalDate.of(2024, 1, 1).plusDays(number), talk, number);
  }
}
