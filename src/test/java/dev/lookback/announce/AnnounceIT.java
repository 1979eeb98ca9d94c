package dev.lookback.announce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/**
 * The packaged bot announces in a Discord on loopback, and is killed wherever that could leave a
 * post twice or not at all. All deaths happen to one ledger, one after the other, and after each
 * the whole history of both rooms is looked at.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnnounceIT {

  /** Where it dies. */
  enum Death {
    HAVING_LOOKED_WHOSE_TURN_IT_IS("claimed"),
    HAVING_NOTICED_THE_RECAPS("noticed"),
    WRITING("writing"),
    HAVING_COMPARED("compared"),
    KNOWING_THE_NEWEST_MESSAGE("anchored"),
    HAVING_NOTED_WHAT_IT_SENDS("noted"),
    WHILE_DISCORD_HAS_NOT_TAKEN_IT(null, Fault.SILENT_BEFORE),
    WHILE_DISCORD_HAS_TAKEN_IT(null, Fault.SILENT_AFTER),
    HAVING_SENT("sent"),
    HAVING_RECORDED("recorded"),
    HAVING_MADE_THE_THREAD("completed"),
    HAVING_LOOKED_FOR_A_LOST_POST("looked", Fault.LOST_AFTER),
    HAVING_BEEN_REFUSED("refused", Fault.FAILED_BEFORE),
    HAVING_EDITED("edited"),
    HAVING_GATHERED_A_DIGEST("gathered");

    final @Nullable String step;
    final @Nullable Fault fault;

    Death(String step) {
      this(step, null);
    }

    Death(@Nullable String step, @Nullable Fault fault) {
      this.step = step;
      this.fault = fault;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final List<List<Meetup>> EXPECTED = new ArrayList<>();
  private static int last;

  @TempDir static Path folder;
  private static FakeDiscord discord;
  private static Running running;
  private static CompletableFuture<List<List<String>>> duel;

  @BeforeAll
  static void begin() throws Exception {
    discord = FakeDiscord.start();
    running = Running.in(folder.resolve("one"), discord, Map.of());
    running.begin();
    Path other = folder.resolve("two");
    // It takes a minute of mere waiting.
    duel =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Duel.fight(other, Store.POSTGRES.place(other));
              } catch (RuntimeException e) {
                throw e;
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }

  @AfterAll
  static void end() throws Exception {
    running.close();
    discord.close();
  }

  @Order(1)
  @ParameterizedTest(name = "killed {0}")
  @EnumSource
  void everyRecapIsPostedOnceAndInOrder(Death death) throws Exception {
    ready();
    List<Meetup> meetups =
        death.step != null && death.step.equals("edited") ? edited() : fresh(death);
    if (death.fault != null) {
      discord.rest().fail("POST", "/channels/*/messages", death.fault);
    }
    int requests = sent();
    if (death.step != null) {
      running.stopAt(death.step);
    }
    running.put(meetups);
    if (death.step == null) {
      running.await("the request", () -> sent() > requests);
    } else {
      running.awaitStop();
    }

    running.kill();
    running.start();

    settle();
  }

  private static List<Meetup> edited() {
    List<Meetup> told = EXPECTED.get(EXPECTED.size() - 1);
    Meetup edited = told.get(0).about("elephants");
    EXPECTED.set(EXPECTED.size() - 1, List.of(edited));
    return List.of(edited);
  }

  private static List<Meetup> fresh(Death death) {
    boolean isDigest = death == Death.HAVING_GATHERED_A_DIGEST;
    List<Meetup> meetups =
        IntStream.rangeClosed(last + 1, last + (isDigest ? 5 : 2)).mapToObj(Meetup::of).toList();
    last += meetups.size();
    if (isDigest) {
      EXPECTED.add(meetups);
    } else {
      meetups.forEach(meetup -> EXPECTED.add(List.of(meetup)));
    }
    return meetups;
  }

  private static int sent() {
    return discord.rest().seen("POST", "/channels/*/messages").size();
  }

  private static void ready() throws Exception {
    if (!running.isAlive()) {
      running.start();
    }
  }

  /** Waits until all is told, and looks that it was told once. */
  private static void settle() throws Exception {
    for (String room : List.of(Running.HALL, Running.NEWS)) {
      running.await("the posts", () -> isTold(running.posts(room)));
      assertThat(isTold(running.posts(room))).as(room).isTrue();
    }
  }

  private static boolean isTold(List<String> posts) {
    if (posts.size() != EXPECTED.size()) {
      return false;
    }
    for (int i = 0; i < posts.size(); i++) {
      String post = posts.get(i);
      List<Meetup> told = EXPECTED.get(i);
      boolean isWhole = told.stream().allMatch(meetup -> post.contains(meetup.title()));
      boolean isNew = told.size() > 1 || post.contains(told.get(0).talk());
      if (!isWhole || !isNew) {
        return false;
      }
    }
    return true;
  }

  @Order(2)
  @Test
  void goesOnByItselfWhenTheLedgerCanBeWrittenAgain() throws Exception {
    ready();
    Path ledger = folder.resolve("one").resolve("lookback.db-wal");
    long size = Files.exists(ledger) ? Files.size(ledger) : 0;
    limit(Long.toString(Math.max(4096, size)));
    running.put(fresh(Death.WRITING));
    running.await("the trouble", () -> running.logged().contains("The ledger"));

    limit("unlimited");

    settle();
  }

  /** The most bytes that the process may write into one file. */
  private static void limit(String bytes) throws IOException, InterruptedException {
    try {
      long pid = running.process().pid();
      Process limiter =
          new ProcessBuilder(
                  "prlimit", "--pid", Long.toString(pid), "--fsize=" + bytes + ":unlimited")
              .start();
      assertThat(limiter.waitFor()).isZero();
    } catch (IOException e) {
      abort("A disk can't be made to look full here: " + e.getMessage());
    }
  }

  @Order(3)
  @Test
  void goesOnByItselfWhenThereIsRoomOnTheDiskAgain() throws Exception {
    try (FakeDiscord other = FakeDiscord.start();
        Running small = Running.in(folder.resolve("small"), other, Map.of()).onSmallDisk()) {
      small.begin();
      Path ballast = small.fillDisk();
      small.put(List.of(Meetup.of(1), Meetup.of(2)));
      small.await("the trouble", () -> small.logged().contains("The ledger"));
      assertThat(small.posts(Running.HALL)).isEmpty();

      Files.delete(ballast);

      for (String room : List.of(Running.HALL, Running.NEWS)) {
        small.await("the posts", () -> small.posts(room).size() == 2);
      }
    }
  }

  @Order(4)
  @Test
  void addsNothingInALongWhile() throws Exception {
    ready();
    Thread.sleep(Duration.ofSeconds(6).toMillis());
    settle();
  }

  @Order(5)
  @Test
  void anotherProcessTakesOverAndADatabaseComesBack() throws Exception {
    List<List<String>> rooms;
    try {
      rooms = duel.get(3, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TestAbortedException aborted) {
        throw aborted;
      }
      throw e;
    }
    for (List<String> posts : rooms) {
      assertThat(posts).hasSameSizeAs(Duel.titles());
      for (int i = 0; i < posts.size(); i++) {
        assertThat(posts.get(i)).contains(Duel.titles().get(i));
      }
    }
  }
}
