package dev.lookback.chat;

/**
 * A message in a room.
 *
 * @param value as the platform has it
 */
public record MessageId(String value) {}
