/**
 * How Lookback behaves wherever people chat: each question, command and button becomes a reply.
 * Start at {@link dev.lookback.bot.Bot}; {@link dev.lookback.bot.Features} lists all that it can
 * do.
 */
@NullMarked
package dev.lookback.bot;

import org.jspecify.annotations.NullMarked;
