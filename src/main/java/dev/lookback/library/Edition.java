package dev.lookback.library;

import dev.lookback.reading.Problem;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.search.NameIndex;
import dev.lookback.search.RecapIndex;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is known at one time. Immutable, and safe for use by several threads. */
public final class Edition {
  static final Comparator<RecapId> BY_ID =
      (a, b) -> {
        int order = a.path().compareTo(b.path());
        return order == 0 ? a.source().compareTo(b.source()) : order;
      };

  private final Chronicle chronicle;
  private final People people;
  private final RecapIndex index;
  private final Gaps gaps;

  private Edition(Chronicle chronicle, People people, RecapIndex index, Gaps gaps) {
    this.chronicle = chronicle;
    this.people = people;
    this.index = index;
    this.gaps = gaps;
  }

  /** An edition of recaps with nothing wrong in them. */
  public static Edition of(Collection<Recap> recaps) {
    return of(recaps.stream().map(Page::of).toList(), RecapIndex.of(recaps), Gaps.NONE);
  }

  static Edition of(Collection<Page> pages, RecapIndex index, Gaps gaps) {
    Chronicle chronicle = Chronicle.of(pages);
    return new Edition(chronicle, People.of(chronicle.events()), index, gaps);
  }

  /** The next edition, with pages added or replaced, and others removed. */
  Edition with(Collection<Page> put, Collection<RecapId> removed, RecapIndex index, Gaps gaps) {
    Chronicle.Change change = chronicle.with(put, removed);
    return new Edition(change.next(), people.with(change.dropped(), change.added()), index, gaps);
  }

  /** In the order of their paths, without their passages, which are in the index. */
  public List<Recap> recaps() {
    return new Recaps(chronicle.pages());
  }

  public @Nullable Recap recap(RecapId id) {
    Page page = chronicle.pageOf().get(id);
    return page == null ? null : page.recap();
  }

  /** In the order of their paths. */
  List<Page> pages() {
    return chronicle.pages();
  }

  /** By date, then path; undated ones last. */
  public List<Event> events() {
    return chronicle.events();
  }

  /** The event that a page is about. */
  public Event event(RecapId page) {
    Event event = chronicle.eventOf().get(page);
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
    Map<RecapId, List<Problem>> problems = new HashMap<>();
    for (Page page : chronicle.pages()) {
      if (!page.problems().isEmpty()) {
        problems.put(page.id(), page.problems());
      }
    }
    problems.putAll(gaps.losses());
    return Map.copyOf(problems);
  }

  Gaps gaps() {
    return gaps;
  }

  /**
   * Documents that were being written, or may come back. Of these it has what was known before; the
   * next edition may have more.
   */
  public Set<RecapId> awaited() {
    return gaps.awaited();
  }

  /**
   * Whether a page that it lacks may be there all the same, as it could not be looked at, or was
   * being written.
   */
  public boolean mayHide(RecapId id) {
    return gaps.mayHide(id);
  }

  /** The text of all recaps. */
  public RecapIndex index() {
    return index;
  }

  /** The names and aliases of all people. */
  public NameIndex names() {
    return people.index();
  }

  /** The pages' recaps, which need no list of their own. */
  private static final class Recaps extends AbstractList<Recap> {
    private final List<Page> pages;

    Recaps(List<Page> pages) {
      this.pages = pages;
    }

    @Override
    public Recap get(int at) {
      return pages.get(at).recap();
    }

    @Override
    public int size() {
      return pages.size();
    }
  }
}
