package dev.lookback.ask;

import static dev.lookback.ask.Scopes.ONLINE;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Gazetteer;
import dev.lookback.library.Session;
import dev.lookback.recap.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Questions that an edition has an answer to, for people who don't know yet what they can ask. */
public final class Examples {

  private static final int NUMBER = 3;

  private Examples() {}

  /** Up to three questions, each in the language of the page that answers it. */
  public static List<String> of(Edition edition) {
    Set<String> examples = new LinkedHashSet<>();
    List<Event> events = new ArrayList<>(edition.events());
    events.removeIf(event -> event.kind() != Kind.RECAP || event.speakers().isEmpty());
    events.sort(Outline.byDay().reversed());
    for (Event event : events) {
      if (event.city() != null
          && !ONLINE.equals(Scopes.canonicalCity(event))
          && examples.isEmpty()) {
        String city = Gazetteer.canonical(event.city());
        examples.add(isZh(event) ? city + "那次都有谁讲了？" : "Who spoke in " + event.city() + "?");
      }
    }
    for (Event event : events) {
      for (Session session : event.sessions()) {
        if (examples.size() == 1
            && !session.videos().isEmpty()
            && session.talk().speakers().size() == 1) {
          String name = session.talk().speakers().get(0).name();
          examples.add(isZh(event) ? name + "的视频有吗？" : "Is there a video of " + name + "?");
        }
      }
    }
    if (!edition.events().isEmpty()) {
      examples.add("When was the latest event?");
    }
    if (!edition.people().isEmpty()) {
      examples.add("谁讲得最多？");
    }
    return examples.stream().limit(NUMBER).toList();
  }

  private static boolean isZh(Event event) {
    return event.main().language().equals("zh");
  }
}
