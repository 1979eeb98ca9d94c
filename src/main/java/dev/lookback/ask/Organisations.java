package dev.lookback.ask;

import dev.lookback.library.Appearance;
import dev.lookback.library.Person;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Speaker;
import dev.lookback.search.RecapIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The companies, communities and universities that people come from. A question that asks for the
 * people of one names those people.
 */
final class Organisations {

  private static final Pattern OF = Pattern.compile("\\b(?:from|with|of|at)(?: the)?\\s*$");

  private static final Pattern CAME = Pattern.compile("^\\s*(?:来[过了的]|参加|出席|到过|上过台)");

  private final Outline outline;

  /** Those who come from an organisation, by its folded name; gathered when first asked for. */
  private @Nullable Map<String, Set<Person>> members;

  Organisations(Outline outline) {
    this.outline = outline;
  }

  private synchronized Map<String, Set<Person>> members() {
    Map<String, Set<Person>> known = members;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Person person : outline.edition().people()) {
        for (Appearance appearance : person.appearances()) {
          String name = appearance.speaker().affiliation();
          if (name != null && appearance.event().kind() != Kind.OTHER) {
            known.computeIfAbsent(RecapIndex.fold(name), any -> new LinkedHashSet<>()).add(person);
          }
        }
      }
      members = known;
    }
    return known;
  }

  /**
   * The question with the people of the organisation that it asks for in that one's place; the
   * question itself where it asks for none.
   *
   * @param goesOn whether the question before was of an organisation, so that this can be of
   *     another
   */
  Query in(Query query, boolean goesOn) {
    if (!query.people().isEmpty() || !query.urls().isEmpty()) {
      return query;
    }
    for (Segment segment : query.segments()) {
      boolean surely = segment.before().contains(Cue.FROM);
      if (surely || goesOn || isWhereOneStands(query, segment)) {
        List<Person> people = of(segment.text());
        if (surely || (!people.isEmpty() && (goesOn || isMeant(segment, people)))) {
          return query.withGroup(segment, people.stream().map(Person::name).toList());
        }
      }
    }
    return query;
  }

  /**
   * Whether its place is that of an organisation that people are asked of: "X 有谁来过", "who from X".
   */
  private static boolean isWhereOneStands(Query query, Segment segment) {
    if (!query.hasAny(Cue.WHO, Cue.WHO_IS, Cue.MEMBER, Cue.SPEAK)
        || segment.isBy(Cue.ABOUT)
        || segment.before().contains(Cue.SPEAK)
        || segment.before().contains(Cue.TALK)) {
      return false;
    }
    return segment.isBy(Cue.MEMBER)
        || segment.isBy(Cue.WHO)
        || segment.behind().contains(Cue.SPEAK)
        || CAME.matcher(query.text().substring(segment.end())).find()
        || (query.hasAny(Cue.WHO, Cue.WHO_IS)
            && OF.matcher(query.text().substring(0, segment.start())).find());
  }

  /** Whether the words mean those people, rather than a topic or the community's own events. */
  private boolean isMeant(Segment segment, List<Person> people) {
    if (segment.isBy(Cue.MEMBER)) {
      return true;
    }
    Topics topics = new Topics(outline);
    return !topics.isCommunity(segment.text())
        && people.size() > talksAbout(segment.text(), topics);
  }

  private long talksAbout(String words, Topics topics) {
    return topics.search(words, outline.events()).stream()
        .filter(match -> match.title() >= Topics.FULL)
        .count();
  }

  /** Those who come from an organisation, whose name may be shortened. */
  List<Person> of(String name) {
    Terms terms = Terms.of(outline.edition(), name);
    String folded = RecapIndex.fold(name).replace(" ", "");
    Set<Person> found = new LinkedHashSet<>();
    members()
        .forEach(
            (organisation, people) -> {
              if (isNamed(organisation, terms, folded)) {
                found.addAll(people);
              }
            });
    return new ArrayList<>(found);
  }

  /** Whether a speaker is presented as one of an organisation. */
  static boolean isOf(Speaker speaker, Terms terms, String folded) {
    return speaker.affiliation() != null
        && isNamed(RecapIndex.fold(speaker.affiliation()), terms, folded);
  }

  private static boolean isNamed(String organisation, Terms terms, String folded) {
    return terms.in(organisation) >= Topics.FULL || Inquiry.isShort(folded, organisation);
  }
}
