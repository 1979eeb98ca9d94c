package dev.lookback.chat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A part of a line. */
public sealed interface Piece {

  /** What it says where nothing can be shown but text. */
  String text();

  /** Plain text. */
  record Text(String text) implements Piece {}

  /** Text that stands out. */
  record Strong(String text) implements Piece {}

  /**
   * Words that lead somewhere.
   *
   * @param url http or https
   */
  record Link(String text, String url) implements Piece {}

  /** A room, which each reader sees by its name. */
  record Place(Room room) implements Piece {
    @Override
    public String text() {
      return "#" + room.id();
    }
  }

  /**
   * Somebody, whom each reader sees by their name. It pings nobody.
   *
   * @param id as the platform has it
   */
  record Person(String id) implements Piece {
    @Override
    public String text() {
      return "@" + id;
    }
  }

  /**
   * A group of people, which each reader sees by its name. It pings nobody.
   *
   * @param id as the platform has it
   */
  record Role(String id) implements Piece {
    @Override
    public String text() {
      return "@" + id;
    }
  }

  /**
   * A time of a day, which each reader sees in their own zone.
   *
   * @param time in the zone that it is told in where the reader's isn't known
   */
  record Moment(ZonedDateTime time) implements Piece {
    private static final DateTimeFormatter WRITTEN =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    @Override
    public String text() {
      return WRITTEN.format(time);
    }
  }

  /** A day, which each reader sees written in their own way. */
  record Day(LocalDate day) implements Piece {
    @Override
    public String text() {
      return day.toString();
    }
  }
}
