package dev.lookback.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lookback.reading.Problem;
import dev.lookback.recap.Recap;
import dev.lookback.source.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LibraryTest {
  private final FakeSource source = new FakeSource();
  private final Library library = new Library(List.of(source.origin()));

  @BeforeEach
  void write() {
    source
        .put("a.md upcoming 2024-05-24 沈阳 | Kraken Meetup | 索引内幕, by: 王明")
        .put("b.md recap 2024-05-24 沈阳 | Kraken Meetup 回顾 | 索引内幕, by: 王明")
        .put("c.md recap 2024-06-24 大连 | Kraken Meetup 回顾 | 架构, by: 丁一 (Tintin)");
  }

  @Test
  void knowsNothingUntilItIsLoaded() {
    assertThat(library.current().recaps()).isEmpty();
    assertThat(library.current().events()).isEmpty();
    assertThat(library.current().names().in("王明")).isEmpty();
    assertThat(library.current().index().talks("索引", 5)).isEmpty();
  }

  @Test
  void loadsAllAtFirst() {
    Changes changes = library.reload();
    assertThat(changes.added())
        .containsExactly(Recaps.id("a.md"), Recaps.id("b.md"), Recaps.id("c.md"));
    assertThat(changes.changed()).isEmpty();
    assertThat(changes.removed()).isEmpty();
    Edition edition = library.current();
    assertThat(edition.events()).hasSize(2);
    assertThat(edition.people()).extracting(Person::name).containsExactly("丁一", "王明");
    assertThat(edition.index().talks("架构", 5)).isNotEmpty();
    assertThat(edition.names().in("tintin")).isNotEmpty();
  }

  @Test
  void keepsTheTextInTheIndexAlone() {
    library.reload();
    assertThat(library.current().recaps()).extracting(Recap::passages).containsOnly(List.of());
    assertThat(library.current().index().passages(Recaps.id("a.md"))).isNotEmpty();
  }

  @Test
  void readsOnlyWhatChanged() {
    library.reload();
    source.read.clear();
    source.put("c.md recap 2024-06-24 大连 | Kraken Meetup 回顾 | 优化器, by: 卫二");
    Changes changes = library.reload();
    assertThat(source.read).containsExactly("c.md");
    assertThat(changes.changed()).containsExactly(Recaps.id("c.md"));
    assertThat(changes.added()).isEmpty();
    assertThat(library.current().people()).extracting(Person::name).containsExactly("卫二", "王明");
    assertThat(library.current().index().talks("优化器", 5)).isNotEmpty();
    assertThat(library.current().index().talks("架构", 5)).isEmpty();
    assertThat(library.current().names().in("卫二")).isNotEmpty();
    assertThat(library.current().names().in("丁一")).isEmpty();
  }

  @Test
  void findsWhatAppearsAndForgetsWhatIsGone() {
    library.reload();
    source.texts.remove("a.md");
    source.put("d.md recap 2024-07-24 北京 | Kraken Meetup 回顾");
    Changes changes = library.reload();
    assertThat(changes.added()).containsExactly(Recaps.id("d.md"));
    assertThat(changes.removed()).containsExactly(Recaps.id("a.md"));
    assertThat(library.current().recap(Recaps.id("a.md"))).isNull();
    assertThat(library.current().index().passages(Recaps.id("a.md"))).isEmpty();
    assertThat(library.current().event(Recaps.id("b.md")).pages()).hasSize(1);
  }

  @Test
  void keepsTheEditionWhenNothingChanged() {
    library.reload();
    Edition before = library.current();
    assertThat(library.reload().isEmpty()).isTrue();
    assertThat(library.current()).isSameAs(before);
  }

  @Test
  void asksTheDocumentWhereTheSourceIsNotSure() {
    library.reload();
    Edition before = library.current();
    source.remembers = false;
    source.read.clear();
    assertThat(library.reload().isEmpty()).isTrue();
    assertThat(source.read).hasSize(3);
    assertThat(library.current()).isSameAs(before);
  }

  @Test
  void keepsWhatItKnewOfASourceThatCannotBeLookedAt() {
    library.reload();
    source.texts.clear();
    source.failures.add(new Failure("", "The folder does not exist."));
    Changes changes = library.reload();
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.problems()).containsOnlyKeys(Recaps.id(""));
    assertThat(library.current().recaps()).hasSize(3);
    assertThat(library.current().problems()).containsKey(Recaps.id(""));

    source.failures.clear();
    assertThat(library.reload().removed()).hasSize(3);
    assertThat(library.current().problems()).isEmpty();
  }

  @Test
  void keepsWhatItKnewOfADocumentThatCannotBeRead() {
    library.reload();
    source.put("c.md recap 2024-06-24 大连 | Anew");
    source.unreadable.put("c.md", "Permission is denied.");
    Changes changes = library.reload();
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.problems().get(Recaps.id("c.md")))
        .extracting(Problem::message)
        .containsExactly("Permission is denied.");
    assertThat(library.current().recap(Recaps.id("c.md")).title()).isEqualTo("Kraken Meetup 回顾");

    source.unreadable.clear();
    assertThat(library.reload().changed()).containsExactly(Recaps.id("c.md"));
    assertThat(library.current().recap(Recaps.id("c.md")).title()).isEqualTo("Anew");
    assertThat(library.current().problems()).isEmpty();
  }

  @Test
  void tellsWhatIsWrongForAsLongAsItIs() {
    source.put("d.md recap 2024-07-24 北京 | Kraken!");
    assertThat(library.reload().problems()).containsOnlyKeys(Recaps.id("d.md"));
    assertThat(library.reload().problems()).isEmpty();
    assertThat(library.current().problems()).containsOnlyKeys(Recaps.id("d.md"));
    source.put("d.md recap 2024-07-24 北京 | Kraken");
    library.reload();
    assertThat(library.current().problems()).isEmpty();
  }

  @Test
  void takesADocumentThatTheReaderFailsAtForAProblem() {
    source.texts.put("d.md", "d.md | ,");
    source.whileRead =
        () -> {
          throw new IllegalStateException("boom");
        };
    Changes changes = library.reload();
    assertThat(changes.added()).isEmpty();
    assertThat(changes.problems()).hasSize(4);
    assertThat(changes.problems().get(Recaps.id("d.md")).get(0).message()).contains("boom");
  }

  @Test
  void keepsTheOldEditionWhenReloadFails() {
    library.reload();
    Edition before = library.current();
    source.put("c.md recap 2024-06-24 大连 | Anew");
    source.whileListed =
        () -> {
          throw new IllegalStateException("boom");
        };
    assertThatThrownBy(library::reload)
        .isInstanceOf(ReloadFailed.class)
        .hasMessageContaining("boom");
    assertThat(library.current()).isSameAs(before);
    assertThat(before.index().talks("架构", 5)).isNotEmpty();

    source.whileListed = () -> {};
    assertThat(library.reload().changed()).containsExactly(Recaps.id("c.md"));
  }

  @Test
  void stopsWhenInterrupted() {
    source.whileRead = () -> pause(Duration.ofSeconds(20));
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread thread = new Thread(() -> failure.complete(catchThrowable(library::reload)));
    thread.start();
    thread.interrupt();
    assertThat(failure.join()).isInstanceOf(ReloadFailed.class).hasMessageContaining("nterrupted");
  }

  @Test
  void doesNotLoadTwiceAtOnce() throws Exception {
    CountDownLatch listing = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    List<String> listings = new ArrayList<>();
    source.whileListed =
        () -> {
          listings.add("once");
          listing.countDown();
          await(waiting);
        };
    CompletableFuture<Changes> first = CompletableFuture.supplyAsync(library::reload);
    await(listing);
    CompletableFuture<Changes> second = new CompletableFuture<>();
    Thread thread = new Thread(() -> second.complete(library.reload()));
    thread.start();
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    waiting.countDown();
    assertThat(second.get()).isSameAs(first.get());
    assertThat(first.get().added()).hasSize(3);
    assertThat(listings).hasSize(1);
  }

  @Test
  void tellsListenersOfEachEdition() {
    List<Edition> heard = new ArrayList<>();
    library.listen((edition, changes) -> heard.add(edition));
    library.reload();
    Edition first = library.current();
    library.reload();
    source.put("d.md recap 2024-07-24 北京 | Kraken");
    library.reload();
    assertThat(heard).containsExactly(first, library.current());
  }

  @Test
  void tellsListenersInTheOrderOfTheEditionsThoughOneReloads() {
    List<Changes> heard = new ArrayList<>();
    library.listen(
        (edition, changes) -> {
          if (!source.texts.containsKey("d.md")) {
            source.put("d.md recap 2024-07-24 北京 | Kraken");
            library.reload();
          }
        });
    library.listen((edition, changes) -> heard.add(changes));
    library.reload();
    assertThat(heard).extracting(changes -> changes.added().size()).containsExactly(3, 1);
  }

  @Test
  void tellsListenersInOrderWhoeverReloads() throws Exception {
    List<Edition> heard = new CopyOnWriteArrayList<>();
    List<Integer> sizes = new CopyOnWriteArrayList<>();
    library.listen(
        (edition, changes) -> {
          heard.add(edition);
          sizes.add(edition.recaps().size());
        });
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread =
          new Thread(
              () -> {
                for (int n = 0; n < 20; n++) {
                  synchronized (source) {
                    source.put("n/%d.md recap | Title".formatted(source.texts.size()));
                  }
                  library.reload();
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    library.reload();
    assertThat(sizes).isSorted().doesNotHaveDuplicates().endsWith(83);
    assertThat(heard).last().isSameAs(library.current());
  }

  @Test
  void aListenerThatFailsLeavesTheOthersAndTheReload() {
    List<Throwable> uncaught = new ArrayList<>();
    List<Edition> heard = new ArrayList<>();
    Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    try {
      library.listen(
          (edition, changes) -> {
            throw new IllegalStateException("boom");
          });
      library.listen((edition, changes) -> heard.add(edition));
      assertThat(library.reload().added()).hasSize(3);
      assertThat(heard).containsExactly(library.current());
      assertThat(uncaught).singleElement().asString().contains("boom");
    } finally {
      Thread.currentThread().setUncaughtExceptionHandler(null);
    }
  }

  @Test
  void knowsWhatMayBeThereThoughItLacksIt() {
    source.failures.add(new Failure("2024", "Permission is denied."));
    source.unreadable.put("d.md", "Permission is denied.");
    source.put("d.md recap | Kraken");
    library.reload();
    Edition edition = library.current();
    assertThat(List.of("2024", "2024/a.md", "2024/05/a.md", "d.md"))
        .allMatch(path -> edition.mayHide(Recaps.id(path)));
    assertThat(List.of("2025/a.md", "20", "e.md"))
        .noneMatch(path -> edition.mayHide(Recaps.id(path)));
    source.failures.add(new Failure("", "The folder does not exist."));
    library.reload();
    assertThat(library.current().mayHide(Recaps.id("2025/a.md"))).isTrue();
  }

  @Test
  void leavesAnEditionAsItIsForWhoHasIt() {
    library.reload();
    Edition before = library.current();
    for (int i = 0; i < 5; i++) {
      source.put("c.md recap 2024-06-24 大连 | Kraken Meetup | 第 %d 版, by: 丁一".formatted(i));
      library.reload();
    }
    assertThat(before.recap(Recaps.id("c.md")).title()).isEqualTo("Kraken Meetup 回顾");
    assertThat(before.index().talks("架构", 5)).isNotEmpty();
    assertThat(library.current().index().talks("架构", 5)).isEmpty();
  }

  @Test
  void loadsManyChangesInPortions() {
    library.reload();
    for (int i = 0; i < 600; i++) {
      source.put("m/%03d.md recap | Number %d".formatted(i, i));
    }
    List<Integer> heard = new ArrayList<>();
    Changes changes = library.reload((done, total) -> heard.add(total));
    assertThat(changes.added()).hasSize(600).isSortedAccordingTo(Edition.BY_ID);
    assertThat(heard).hasSize(600).containsOnly(600);
    assertThat(library.current().recaps()).hasSize(603);
    assertThat(library.current().index().pages("Number 599", 1)).isNotEmpty();
    assertThat(library.current().index().pages("Number 0", 1)).isNotEmpty();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
