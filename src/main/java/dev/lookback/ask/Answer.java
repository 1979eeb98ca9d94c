package dev.lookback.ask;

import dev.lookback.library.Event;
import dev.lookback.library.Session;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question. The lists hold exactly what was asked for, not all that the text
 * mentions.
 *
 * @param language of the asker and the text: {@code zh} or {@code en}
 * @param reason why nothing was found; null when something was
 * @param text what a chat user reads, in lines
 * @param people by the names that their documents give them
 * @param events each once
 * @param videos addresses
 * @param slides addresses
 * @param count the number asked for, or of what is listed; null where neither applies
 * @param date of the event that answers
 * @param city of the event that answers
 * @param suggestions questions or names that would have an answer, best first
 */
public record Answer(
    String language,
    @Nullable Reason reason,
    String text,
    List<String> people,
    List<Event> events,
    List<Session> talks,
    List<String> videos,
    List<String> slides,
    @Nullable Integer count,
    @Nullable LocalDate date,
    @Nullable String city,
    List<Citation> citations,
    List<String> suggestions) {

  public Answer {
    people = List.copyOf(people);
    events = List.copyOf(events);
    talks = List.copyOf(talks);
    videos = List.copyOf(videos);
    slides = List.copyOf(slides);
    citations = List.copyOf(citations);
    suggestions = List.copyOf(suggestions);
  }

  public boolean isFound() {
    return reason == null;
  }
}
