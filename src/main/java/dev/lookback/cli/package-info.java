/** The command line: one class per command. Start at {@link dev.lookback.cli.Main}. */
@NullMarked
package dev.lookback.cli;

import org.jspecify.annotations.NullMarked;
