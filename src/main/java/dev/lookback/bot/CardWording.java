package dev.lookback.bot;

import dev.lookback.announce.Subscription;
import dev.lookback.announce.Wording;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import java.util.List;
import java.util.Map;

/**
 * Words what rooms are told of events, in the room's language and in its own words if it has any.
 */
public final class CardWording implements Wording {

  private static final Words WITHDRAWN = new Words("This recap was withdrawn.", "这篇活动回顾已撤下。");

  private final Map<Room, Template> templates;

  /**
   * @param templates of the rooms that have words of their own
   */
  public CardWording(Map<Room, Template> templates) {
    this.templates = Map.copyOf(templates);
  }

  @Override
  public Notice notice(Event event, Kind kind, Subscription subscription) {
    Language language = subscription.language();
    EventPost post = new EventPost(event, kind, new Lines(language));
    Template template = templates.getOrDefault(subscription.room(), Template.NONE);
    return new Notice(
        language,
        template.text(post).orElseGet(post::text),
        List.of(card(post, template)),
        post.buttons(),
        subscription.extras().roles(),
        subscription.extras().thread() ? post.title() : null,
        subscription.extras().crossposted());
  }

  private static Card card(EventPost post, Template template) {
    return new Card(
        template.title(post).orElseGet(post::title),
        post.page(),
        template.body(post).orElseGet(post::body),
        post.items(template.talks(post).orElseGet(post::talks)),
        post.image(),
        Lines.source(post.event()));
  }

  @Override
  public Notice digest(List<Event> events, Subscription subscription) {
    Language language = subscription.language();
    Digest digest = new Digest(events, new Lines(language));
    return new Notice(
        language,
        List.of(Line.of(digest.text())),
        digest.cards(),
        List.of(),
        subscription.extras().roles(),
        null,
        subscription.extras().crossposted());
  }

  @Override
  public Notice withdrawn(String title, Subscription subscription) {
    Language language = subscription.language();
    Line line = Line.of(WITHDRAWN.in(language));
    return Notice.of(language, new Card(title, null, List.of(line), List.of(), null, null));
  }
}
