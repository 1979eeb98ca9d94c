package dev.lookback.library;

import static java.util.Comparator.comparing;

import dev.lookback.reading.Problem;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.search.NameIndex;
import dev.lookback.search.RecapIndex;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is known at one time. Immutable, and safe for use by several threads. */
public final class Edition {
  static final Comparator<RecapId> BY_ID = comparing(RecapId::path).thenComparing(RecapId::source);

  private final Chronicle chronicle;
  private final List<Recap> recaps;
  private final People people;
  private final NameIndex names;
  private final RecapIndex index;
  private final Map<RecapId, List<Problem>> problems;

  private Edition(
      Chronicle chronicle,
      People people,
      NameIndex names,
      RecapIndex index,
      Map<RecapId, List<Problem>> problems) {
    this.chronicle = chronicle;
    this.recaps =
        chronicle.pages().values().stream()
            .map(Page::recap)
            .sorted(comparing(Recap::id, BY_ID))
            .toList();
    this.people = people;
    this.names = names;
    this.index = index;
    this.problems = Map.copyOf(problems);
  }

  /** An edition of recaps with nothing wrong in them. */
  public static Edition of(Collection<Recap> recaps) {
    return of(recaps.stream().map(Page::of).toList(), RecapIndex.of(recaps), Map.of());
  }

  static Edition of(
      Collection<Page> pages, RecapIndex index, Map<RecapId, List<Problem>> problems) {
    Chronicle chronicle = Chronicle.of(pages);
    People people = People.of(chronicle.events());
    return new Edition(chronicle, people, NameIndex.of(people.names()), index, problems);
  }

  /** The next edition, with pages added or replaced, and others removed. */
  Edition with(
      Collection<Page> put,
      Collection<RecapId> removed,
      RecapIndex index,
      Map<RecapId, List<Problem>> problems) {
    Chronicle next = chronicle.with(put, removed);
    People nextPeople = people.with(chronicle.missingIn(next), next.missingIn(chronicle));
    NameIndex nextNames =
        nextPeople.names().equals(people.names()) ? names : NameIndex.of(nextPeople.names());
    return new Edition(next, nextPeople, nextNames, index, problems);
  }

  /** In the order of their paths, without their passages, which are in the index. */
  public List<Recap> recaps() {
    return recaps;
  }

  public @Nullable Recap recap(RecapId id) {
    Page page = chronicle.pages().get(id);
    return page == null ? null : page.recap();
  }

  /** By date, then path; undated ones last. */
  public List<Event> events() {
    return chronicle.events();
  }

  /** The event that a page is about. */
  public Event event(RecapId page) {
    Event event = chronicle.event(page);
    if (event == null) {
      throw new IllegalArgumentException("The edition has no " + page);
    }
    return event;
  }

  /** By name. */
  public List<Person> people() {
    return people.inOrder();
  }

  /** Who a speaker on a page is. */
  public Person person(RecapId page, Speaker speaker) {
    return people.of(event(page), speaker);
  }

  /** Those who bear exactly that name or alias, however it is spaced or capitalised. */
  public List<Person> named(String name) {
    return people.named(name);
  }

  /** What is wrong in the documents that have problems, and why others could not be read. */
  public Map<RecapId, List<Problem>> problems() {
    return problems;
  }

  /** The text of all recaps. Open for as long as the edition is the library's current one. */
  public RecapIndex index() {
    return index;
  }

  /** The names and aliases of all people. */
  public NameIndex names() {
    return names;
  }
}
