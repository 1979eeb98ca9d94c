/**
 * Lookback in Discord, over Javacord: what happens there comes to a {@link
 * dev.lookback.chat.Respondent}, and its replies become messages within Discord's limits. All of
 * Javacord stays in here.
 */
@NullMarked
package dev.lookback.chat.discord;

import org.jspecify.annotations.NullMarked;
