package dev.lookback.chat;

import org.jspecify.annotations.Nullable;

/**
 * A notice on its way into a room.
 *
 * @param marker tells the message from all others of ours, for as long as it exists: {@value
 *     #MARKER} small letters and digits. It ends the footer of the last card, after a dot. Of all
 *     that a message holds only a card's footer is always there, is plain text that no platform
 *     rewrites, and comes back letter by letter when the message is read; a page may have no
 *     address and a notice no button. An edit writes it again.
 * @param nonce for the platform to know a second try by, at most {@value #NONCE} characters
 * @param replyTo the message that it answers, if that still exists
 */
public record Posting(Notice notice, String marker, String nonce, @Nullable MessageId replyTo) {

  /** The length of a marker. */
  public static final int MARKER = 12;

  /** The most characters of a nonce. */
  public static final int NONCE = 25;

  public Posting {
    if (marker.length() != MARKER) {
      throw new IllegalArgumentException("A marker of %d characters".formatted(marker.length()));
    }
    if (nonce.length() > NONCE) {
      throw new IllegalArgumentException("A nonce of %d characters".formatted(nonce.length()));
    }
  }

  /** Where a message is from, with the marker at its end. */
  public static String footer(@Nullable String footer, String marker) {
    return footer == null ? marker : footer + " · " + marker;
  }

  /** Whether a footer ends with a marker. */
  public static boolean bears(@Nullable String footer, String marker) {
    return footer != null && footer.endsWith(marker);
  }
}
