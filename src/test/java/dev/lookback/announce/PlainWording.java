package dev.lookback.announce;

import static java.util.stream.Collectors.joining;

import dev.lookback.chat.Card;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import java.util.List;

/** Says the titles, and what the talks are. */
final class PlainWording implements Wording {

  @Override
  public Notice notice(Event event, Kind kind, Subscription subscription) {
    if (event.main().title().startsWith("Unspeakable")) {
      throw new IllegalStateException("no words");
    }
    String talks =
        event.sessions().stream().map(session -> session.talk().title()).collect(joining(", "));
    return card(kind == Kind.UPCOMING ? "Soon: " : "", event.main().title(), talks, subscription);
  }

  @Override
  public Notice digest(List<Event> events, Subscription subscription) {
    String titles = events.stream().map(event -> event.main().title()).collect(joining("|"));
    return card("Digest:", "", titles, subscription);
  }

  @Override
  public Notice withdrawn(String title, Subscription subscription) {
    return card("Withdrawn: ", title, "", subscription);
  }

  private static Notice card(String before, String title, String body, Subscription subscription) {
    Card card = new Card(before + title, null, List.of(Line.of(body)), List.of(), null, null);
    Subscription.Extras extras = subscription.extras();
    return new Notice(
        subscription.language(),
        List.of(),
        List.of(card),
        List.of(),
        extras.roles(),
        extras.thread() ? title : null,
        extras.crossposted());
  }
}
