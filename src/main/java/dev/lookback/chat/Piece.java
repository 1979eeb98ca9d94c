package dev.lookback.chat;

import java.time.LocalDate;

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

  /** A day, which each reader sees written in their own way. */
  record Day(LocalDate day) implements Piece {
    @Override
    public String text() {
      return day.toString();
    }
  }
}
