/**
 * The command line: one class per command. Start at {@link dev.lookback.cli.Main}; {@link
 * dev.lookback.cli.Assembly} puts the parts of the program together.
 */
@NullMarked
package dev.lookback.cli;

import org.jspecify.annotations.NullMarked;
