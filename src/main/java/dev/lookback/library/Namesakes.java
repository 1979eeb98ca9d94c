package dev.lookback.library;

import dev.lookback.library.Crowd.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells bearers of one name apart where one page names two of them, by whom they work for. Else
 * documents can't tell, since people change their jobs.
 */
final class Namesakes {

  private Namesakes() {}

  static List<List<Mention>> apart(List<Mention> mentions) {
    List<String> affiliations = rivals(mentions);
    if (affiliations.size() < 2) {
      return List.of(mentions);
    }
    List<List<Mention>> people = new ArrayList<>();
    affiliations.forEach(affiliation -> people.add(new ArrayList<>()));
    for (Mention mention : mentions) {
      int who = 0;
      for (int i = affiliations.size() - 1; i >= 0; i--) {
        who = areOne(affiliation(mention), affiliations.get(i)) ? i : who;
      }
      people.get(who).add(mention);
    }
    return people;
  }

  /** The affiliations of those who bear the name on one page. */
  private static List<String> rivals(List<Mention> mentions) {
    Map<String, List<String>> onPage = new HashMap<>();
    for (Mention mention : mentions) {
      String affiliation = affiliation(mention);
      List<String> others =
          onPage.computeIfAbsent(
              mention.page().id() + " " + Names.key(mention.speaker().name()),
              page -> new ArrayList<>(1));
      if (!affiliation.isEmpty() && others.stream().noneMatch(it -> areOne(it, affiliation))) {
        others.add(affiliation);
      }
      if (others.size() > 1) {
        return others;
      }
    }
    return List.of();
  }

  private static boolean areOne(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  private static String affiliation(Mention mention) {
    String affiliation = mention.speaker().affiliation();
    return affiliation == null ? "" : Names.key(affiliation);
  }
}
