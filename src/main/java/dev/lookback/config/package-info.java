/**
 * The settings: what {@code config.yml} says, checked and as immutable records.
 *
 * <p>Start at {@link dev.lookback.config.SettingsReader}. To add a section, write its record with a
 * static {@code read(Section)} that asks for its keys, as {@link
 * dev.lookback.config.SourceSettings} does, and ask for the section in {@link
 * dev.lookback.config.Settings}. A key that nobody asks for is a problem by itself.
 */
@NullMarked
package dev.lookback.config;

import org.jspecify.annotations.NullMarked;
