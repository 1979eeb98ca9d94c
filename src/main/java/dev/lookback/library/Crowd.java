package dev.lookback.library;

import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells who is who among all speakers of all pages: one name is one person, and so are an alias or
 * a transcription and the name it stands for, unless it stands for several.
 */
final class Crowd {
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, Set<String>> meanings = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /** A speaker on a page of an event. */
  record Mention(Event event, Recap page, Speaker speaker) {}

  private Crowd() {}

  /** The mentions of each person, in the order of the events. */
  static Collection<List<Mention>> of(List<Event> events) {
    Crowd crowd = new Crowd();
    events.forEach(crowd::add);
    crowd.meanings.forEach(crowd::join);
    return crowd.people();
  }

  private void add(Event event) {
    Transcriptions.of(event.pages()).chinese().forEach(this::addMeaning);
    for (Recap page : event.pages()) {
      for (Speaker speaker : page.speakers()) {
        String key = Names.key(speaker.name());
        mentions
            .computeIfAbsent(key, name -> new ArrayList<>(2))
            .add(new Mention(event, page, speaker));
        for (String alias : speaker.aliases()) {
          addMeaning(Names.key(alias), key);
        }
      }
    }
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

  private Collection<List<Mention>> people() {
    Map<String, List<Mention>> people = new LinkedHashMap<>();
    mentions.forEach(
        (name, all) ->
            people.computeIfAbsent(root(name), any -> new ArrayList<>(all.size())).addAll(all));
    return people.values();
  }
}
