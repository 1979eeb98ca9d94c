package dev.lookback.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something shown by itself, such as an event with its talks.
 *
 * @param url where the title leads, http or https
 * @param body what it says, from the top
 * @param items a list below the body, of which an adapter shows as many as fit and says how many
 *     more there are
 * @param image address of a picture, http or https
 * @param footer where it is from
 */
public record Card(
    String title,
    @Nullable String url,
    List<Line> body,
    List<Line> items,
    @Nullable String image,
    @Nullable String footer) {

  public Card {
    body = List.copyOf(body);
    items = List.copyOf(items);
  }
}
