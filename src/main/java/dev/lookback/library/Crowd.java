package dev.lookback.library;

import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells who is who among the speakers of pages: one name is one person, and so are an alias or a
 * transcription and the name it stands for, unless it stands for several.
 */
final class Crowd {
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, Set<String>> meanings = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /** A speaker on a page of an event. */
  record Mention(Event event, Recap page, Speaker speaker) {}

  private Crowd() {}

  /** The mentions of each person who bears one of the names. */
  static List<List<Mention>> of(Collection<Event> events, Set<String> keys) {
    Crowd crowd = new Crowd();
    events.forEach(event -> crowd.add(event, keys));
    crowd.meanings.forEach(crowd::join);
    return crowd.people();
  }

  /** The names and aliases on an event's pages. */
  static Set<String> keys(Event event) {
    Set<String> keys = new HashSet<>();
    event
        .pages()
        .forEach(page -> speakers(page).forEach(speaker -> keys.addAll(Names.keys(speaker))));
    return keys;
  }

  private void add(Event event, Set<String> keys) {
    Transcriptions.of(event.pages()).chinese().forEach(this::addMeaning);
    for (Recap page : event.pages()) {
      for (Speaker speaker : speakers(page)) {
        String key = Names.key(speaker.name());
        if (keys.contains(key)) {
          mentions
              .computeIfAbsent(key, name -> new ArrayList<>(2))
              .add(new Mention(event, page, speaker));
          speaker.aliases().forEach(alias -> addMeaning(Names.key(alias), key));
        }
      }
    }
  }

  /** Those whom only a talk names come last. */
  private static Collection<Speaker> speakers(Recap page) {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    Set<Speaker> all = new LinkedHashSet<>(page.speakers());
    page.speakers().forEach(speaker -> speakers.put(speaker.name(), speaker));
    page.talks().stream()
        .flatMap(talk -> talk.speakers().stream())
        .filter(speaker -> speakers.putIfAbsent(speaker.name(), speaker) == null)
        .forEach(all::add);
    return all;
  }

  private void addMeaning(String alias, String name) {
    meanings.computeIfAbsent(alias, any -> new LinkedHashSet<>(2)).add(name);
  }

  private void join(String alias, Set<String> names) {
    if (names.size() == 1) {
      String name = root(names.iterator().next());
      String other = root(alias);
      if (!name.equals(other)) {
        parents.put(other, name);
      }
    }
  }

  private String root(String name) {
    String root = name;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }

  private List<List<Mention>> people() {
    Map<String, List<Mention>> people = new LinkedHashMap<>();
    mentions.forEach(
        (name, all) ->
            people.computeIfAbsent(root(name), any -> new ArrayList<>(all.size())).addAll(all));
    return people.values().stream().flatMap(Crowd::apart).toList();
  }

  private static Stream<List<Mention>> apart(List<Mention> mentions) {
    return Namesakes.apart(mentions).stream();
  }
}
