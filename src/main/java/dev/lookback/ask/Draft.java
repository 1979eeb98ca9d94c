package dev.lookback.ask;

import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** An answer in the making. What is added twice stays once. */
final class Draft {

  private static final int CITATIONS = 40;

  private final String language;
  private final StringJoiner text = new StringJoiner("\n");
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<Event> events = new LinkedHashSet<>();
  private final Set<Session> talks = new LinkedHashSet<>();
  private final Set<String> videos = new LinkedHashSet<>();
  private final Set<String> slides = new LinkedHashSet<>();
  private final Set<Citation> citations = new LinkedHashSet<>();
  private final Set<String> suggestions = new LinkedHashSet<>();
  private @Nullable Reason reason;
  private @Nullable Integer count;
  private @Nullable LocalDate date;
  private @Nullable String city;

  Draft(String language) {
    this.language = language;
  }

  Draft say(String line) {
    text.add(line);
    return this;
  }

  Draft because(Reason why) {
    reason = why;
    return this;
  }

  Draft people(Collection<String> names) {
    people.addAll(names);
    return this;
  }

  Draft speakers(Collection<Speaker> speakers) {
    speakers.forEach(speaker -> people.add(speaker.name()));
    return this;
  }

  Draft event(Event event) {
    events.add(event);
    return this;
  }

  Draft events(Collection<Event> more) {
    events.addAll(more);
    return this;
  }

  Draft talk(Session session) {
    talks.add(session);
    cite(session.page().id(), session.talk().evidence());
    return this;
  }

  Draft video(String url) {
    videos.add(url);
    return this;
  }

  Draft slides(String url) {
    slides.add(url);
    return this;
  }

  Draft count(int number) {
    count = number;
    return this;
  }

  /** When and where the event was that answers. */
  Draft facts(Event event) {
    Recap dated = event.datedBy();
    Fact<LocalDate> on = event.date();
    if (dated != null && on != null) {
      date = on.value();
      cite(dated.id(), on.evidence());
    }
    city = event.city();
    return whereabouts(event);
  }

  /** Cites where an event was. */
  Draft whereabouts(Event event) {
    Fact<String> at = event.main().place().city();
    if (at != null) {
      cite(event.main().id(), at.evidence());
    }
    return this;
  }

  Draft cite(RecapId recap, Evidence evidence) {
    if (citations.size() < CITATIONS) {
      citations.add(new Citation(recap, evidence.line(), evidence.quote()));
    }
    return this;
  }

  Draft suggest(Collection<String> questions) {
    suggestions.addAll(questions);
    return this;
  }

  Answer answer() {
    return new Answer(
        language,
        reason,
        text.toString(),
        List.copyOf(people),
        List.copyOf(events),
        List.copyOf(talks),
        List.copyOf(videos),
        List.copyOf(slides),
        count,
        date,
        city,
        List.copyOf(citations),
        List.copyOf(suggestions));
  }
}
