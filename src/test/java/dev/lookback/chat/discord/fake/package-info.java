/**
 * Discord in one process on loopback, for tests: start with {@link
 * dev.lookback.chat.discord.fake.FakeDiscord}.
 */
package dev.lookback.chat.discord.fake;
