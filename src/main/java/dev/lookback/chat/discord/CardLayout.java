package dev.lookback.chat.discord;

import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Posting;
import org.jspecify.annotations.Nullable;

/** How the parts of a card share the room that it gets. */
final class CardLayout {
  private static final String GAP = "\n\n";

  private final @Nullable String url;
  private final @Nullable String image;
  private final String title;
  private final String footer;
  private final Excerpt body;
  private final Excerpt items;

  /** What the footer ends with, however little room there is; empty for nothing. */
  private final String marker;

  CardLayout(Card card, Language language) {
    url = Address.of(card.url());
    image = Address.of(card.image());
    title = Markdown.words(card.title(), Embed.TITLE);
    footer = card.footer() == null ? "" : footer(card.footer());
    body = Excerpt.prose(Markdown.EMBED, language, Composer.visible(card.body()));
    items = Excerpt.list(Markdown.EMBED, language, card.items());
    marker = "";
  }

  private CardLayout(CardLayout unmarked, String marker) {
    this.url = unmarked.url;
    this.image = unmarked.image;
    this.title = unmarked.title;
    this.footer = unmarked.footer;
    this.body = unmarked.body;
    this.items = unmarked.items;
    this.marker = marker;
  }

  /** The same with a marker at its end. */
  CardLayout marked(String with) {
    return new CardLayout(this, with);
  }

  /** Markup doesn't act in a footer, and neither would escapes. */
  private static String footer(String text) {
    String clean = Escape.clean(text).strip();
    return Escape.shows(clean) ? Cut.to(Embed.FOOTER, clean) : "";
  }

  boolean isEmpty() {
    return size() == 0 && image == null;
  }

  /** How many characters it would take. */
  int size() {
    return title.length() + footerSize() + Math.min(Embed.DESCRIPTION, described());
  }

  private int footerSize() {
    return Math.min(Embed.FOOTER, ended(footer).length());
  }

  private String ended(String text) {
    return marker.isEmpty() ? text : Posting.footer(orNull(text), marker);
  }

  private String footerWithin(int room) {
    int beside = ended(Cut.MARK).length() - Cut.MARK.length();
    return ended(Cut.to(Math.max(0, room - beside), footer));
  }

  private int described() {
    return body.size() + gap() + items.size();
  }

  private int gap() {
    return body.size() > 0 && items.size() > 0 ? GAP.length() : 0;
  }

  Embed within(int room) {
    String shownTitle = title.length() <= room ? title : "";
    int left = room - shownTitle.length();
    int[] shares = Shares.of(left, footerSize(), described());
    String shownFooter = footerWithin(shares[0]);
    String description = description(Math.min(Embed.DESCRIPTION, shares[1]));
    return new Embed(
        orNull(shownTitle),
        shownTitle.isEmpty() ? null : url,
        orNull(description.strip()),
        image,
        orNull(shownFooter));
  }

  private String description(int room) {
    int[] shares = Shares.of(Math.max(0, room - gap()), body.size(), items.size());
    String above = body.within(shares[0]);
    String below = items.within(shares[1]);
    return above.isEmpty() || below.isEmpty() ? above + below : above + GAP + below;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
