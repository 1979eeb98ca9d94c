package dev.lookback.chat;

/**
 * What could be meant by what is being typed.
 *
 * @param label that is shown
 * @param value that is sent when it is chosen
 */
public record Choice(String label, String value) {}
