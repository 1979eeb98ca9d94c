package dev.lookback.chat;

/**
 * Where people talk: a channel, a thread or a direct conversation.
 *
 * @param id as the platform has it
 */
public record Room(String id) {}
