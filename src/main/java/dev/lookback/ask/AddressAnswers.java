package dev.lookback.ask;

import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Video;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers what an address leads to. */
final class AddressAnswers {

  private final Inquiry inquiry;
  private final Phrases phrases;

  AddressAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.phrases = inquiry.phrases;
  }

  Answer byAddress() {
    Draft draft = inquiry.draft();
    boolean found = false;
    for (String url : inquiry.query.urls()) {
      found |= add(draft, key(url));
    }
    if (found) {
      return draft.answer();
    }
    return inquiry
        .draft()
        .because(Reason.NO_SUCH_TALK)
        .say(phrases.of("文档里没有这个地址。", "No document has this address."))
        .answer();
  }

  private boolean add(Draft draft, String key) {
    boolean found = false;
    for (Event event : inquiry.outline.at(key)) {
      for (Session session : event.sessions()) {
        if (has(session, key)) {
          draft.talk(session).event(event).facts(event).speakers(session.talk().speakers());
          session.talk().speakers().stream().map(phrases::speaker).forEach(draft::say);
          draft.say(phrases.talkWithSource(session)).say(phrases.event(event));
          found = true;
        }
      }
      if (!found) {
        draft.event(event).facts(event).say(phrases.eventWithSource(event));
        found = true;
      }
    }
    return found;
  }

  private static boolean has(Session session, String key) {
    return session.videos().stream().map(Video::url).anyMatch(url -> key(url).equals(key))
        || session.slides().stream().map(Slides::url).anyMatch(url -> key(url).equals(key));
  }

  /**
   * Addresses that lead to one place are the same: scheme, port, escapes and a last slash don't
   * matter.
   */
  static String key(String url) {
    String plain =
        url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst(":(?:443|80)(?=/|$)", "");
    try {
      plain = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Not escaped after all.
    }
    return plain.replaceFirst("/$", "").toLowerCase(Locale.ROOT);
  }
}
