package dev.lookback.chat.discord;

import org.jspecify.annotations.Nullable;

/** A card in a message, within Discord's limits; what isn't there is null. */
record Embed(
    @Nullable String title,
    @Nullable String url,
    @Nullable String description,
    @Nullable String image,
    @Nullable String footer) {
  static final int TITLE = 256;
  static final int DESCRIPTION = 4096;
  static final int FOOTER = 2048;

  Embed {
    Limit.atMost(TITLE, "an embed's title", title);
    Limit.atMost(DESCRIPTION, "an embed's description", description);
    Limit.atMost(FOOTER, "an embed's footer", footer);
    Limit.atMost(Address.MOST, "an embed's address", url);
    Limit.atMost(Address.MOST, "an image's address", image);
  }

  static Embed of(String description) {
    return new Embed(null, null, description, null, null);
  }

  /** What counts for the limit of a message's embeds together. */
  int size() {
    return length(title) + length(description) + length(footer);
  }

  boolean isEmpty() {
    return size() == 0 && image == null;
  }

  Embed withoutUrl() {
    return new Embed(title, null, description, image, footer);
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
