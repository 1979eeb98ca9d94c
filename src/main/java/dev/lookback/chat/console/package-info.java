/**
 * Lookback in a terminal: what is typed goes to a {@link dev.lookback.chat.Respondent}, and its
 * replies are written as lines of text. Start at {@link dev.lookback.chat.console.ConsoleChat}.
 */
@NullMarked
package dev.lookback.chat.console;

import org.jspecify.annotations.NullMarked;
