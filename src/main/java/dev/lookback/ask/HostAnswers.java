package dev.lookback.ask;

import static java.util.Comparator.comparing;

import dev.lookback.library.Event;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Passage;
import dev.lookback.recap.Recap;
import dev.lookback.search.RecapIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers who organised an event. */
final class HostAnswers {

  private final Inquiry inquiry;
  private final Phrases phrases;

  HostAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.phrases = inquiry.phrases;
  }

  /**
   * @param events latest first
   */
  Answer of(List<Event> events) {
    List<Event> asked = inquiry.query.period() != null ? events : events.subList(0, 1);
    Draft draft = inquiry.draft();
    boolean stated = false;
    for (Event event : asked) {
      Recap page = tellingMost(event);
      if (page != null) {
        Evidence evidence = evidence(page);
        draft.event(event);
        draft.say(
            phrases.event(event)
                + phrases.of("，主办方：", ", organised by ")
                + phrases.names(page.hosts())
                + phrases.source(page.id(), evidence));
        draft.cite(page.id(), evidence);
        if (!stated) {
          draft.facts(event);
        }
        stated = true;
      }
    }
    return stated ? draft.answer() : inquiry.nos.notStated(asked);
  }

  /** The page with the most hosts; an announcement often names more of them. */
  private static @Nullable Recap tellingMost(Event event) {
    return event.pages().stream()
        .filter(page -> !page.hosts().isEmpty())
        .max(comparing(page -> page.hosts().size()))
        .orElse(null);
  }

  /** The line that has the most of the hosts. */
  private Evidence evidence(Recap page) {
    List<String> hosts =
        page.hosts().stream().map(host -> RecapIndex.fold(host).replace(" ", "")).toList();
    Evidence best = Evidence.stated(1, page.title());
    long most = 0;
    for (Passage passage : inquiry.edition.index().passages(page.id())) {
      String text = RecapIndex.fold(passage.text()).replace(" ", "");
      long found = hosts.stream().filter(text::contains).count();
      if (found > most) {
        most = found;
        best = Evidence.stated(passage.line(), Phrases.shortened(passage.text()));
      }
    }
    return best;
  }
}
