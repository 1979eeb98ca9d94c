package dev.lookback.library;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 50, 500})
  void keepsTheOrderHoweverMuchChanges(int most) {
    Random random = new Random(most);
    TreeSet<Integer> expected = new TreeSet<>();
    random.ints(1000, 0, 5000).forEach(expected::add);
    for (int i = 0; i < 20; i++) {
      List<Integer> all = List.copyOf(expected);
      List<Integer> removed = all.stream().filter(n -> random.nextInt(1000) < most).toList();
      removed.forEach(expected::remove);
      List<Integer> added =
          random.ints(0, 5000).distinct().boxed().filter(expected::add).limit(most).toList();
      assertThat(Ordered.replace(all, removed, added, naturalOrder()))
          .containsExactlyElementsOf(expected);
    }
  }
}
