package dev.lookback.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Example;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.search.RecapIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** An edition that was changed step by step is the one made at once of what there is now. */
class ChangedEditionTest {
  /** All examples at once, with another version of each page. */
  private final List<Recap> versions =
      Stream.of("events.txt", "people.txt")
          .flatMap(file -> Example.in(EventsTest.class, file))
          .flatMap(example -> Recaps.parse(example.text()).stream())
          .toList();

  private RecapIndex index;

  @BeforeEach
  void open() {
    index = RecapIndex.of(List.of());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @RepeatedTest(40)
  void isTheSameAsOneMadeAnew(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<RecapId, Recap> now = new LinkedHashMap<>();
    Edition edition = edition(List.of());
    for (int step = 0; step < 8; step++) {
      Map<RecapId, Page> put = new LinkedHashMap<>();
      List<RecapId> removed = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        Recap recap = versions.get(random.nextInt(versions.size()));
        if (random.nextInt(4) > 0) {
          put.put(recap.id(), Page.of(recap));
        }
      }
      for (RecapId id : now.keySet()) {
        if (random.nextInt(6) == 0 && !put.containsKey(id)) {
          removed.add(id);
        }
      }
      put.forEach((id, page) -> now.put(id, page.recap()));
      removed.forEach(now::remove);
      edition = edition.with(put.values(), removed, index, Gaps.NONE);
      Edition anew = edition(now.values().stream().map(Page::of).toList());
      assertThat(edition.recaps()).isEqualTo(anew.recaps());
      assertThat(edition.events()).isEqualTo(anew.events());
      assertThat(edition.people()).isEqualTo(anew.people());
      for (Recap recap : edition.recaps()) {
        assertThat(edition.event(recap.id())).isEqualTo(anew.event(recap.id()));
        recap.speakers().forEach(speaker -> assertThat(find(anew, recap, speaker)).isEqualTo(1));
      }
    }
  }

  private static int find(Edition edition, Recap recap, dev.lookback.recap.Speaker speaker) {
    return edition.person(recap.id(), speaker).names().contains(speaker.name()) ? 1 : 0;
  }

  private Edition edition(List<Page> pages) {
    return Edition.of(pages, index, Gaps.NONE);
  }
}
