package dev.lookback.announce;

import dev.lookback.recap.Kind;
import dev.lookback.recap.RecapId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that was noticed as something to announce.
 *
 * @param id counts up as pages are noticed
 * @param subject the same for all pages of an event
 * @param traits by which it is known again under another path, the surest first
 * @param pagePrint of what it says
 * @param eventPrint of what all pages of its event say
 * @param goneAt since when it is missing, in milliseconds; null while it is there
 * @param early whether it was there when its source was first seen
 */
record Item(
    long id,
    Key key,
    long subject,
    List<String> traits,
    String pagePrint,
    String eventPrint,
    @Nullable Long goneAt,
    boolean early) {

  /** A page, once as what is to come and once as a recap. */
  record Key(RecapId page, Kind kind) {}

  Item with(Key other) {
    return new Item(id, other, subject, traits, pagePrint, eventPrint, goneAt, early);
  }

  Item with(long otherSubject) {
    return new Item(id, key, otherSubject, traits, pagePrint, eventPrint, goneAt, early);
  }

  Item saying(List<String> otherTraits, String otherPagePrint, String otherEventPrint) {
    return new Item(id, key, subject, otherTraits, otherPagePrint, otherEventPrint, null, early);
  }

  Item goneAt(@Nullable Long time) {
    return new Item(id, key, subject, traits, pagePrint, eventPrint, time, early);
  }
}
