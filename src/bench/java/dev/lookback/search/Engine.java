package dev.lookback.search;

import dev.lookback.recap.Recap;
import java.util.List;

/** Something that finds talks by words, as a benchmark sees it. */
interface Engine extends AutoCloseable {

  /** Takes in recaps, in memory. */
  static Engine of(String name, List<Recap> recaps) {
    return switch (name) {
      case "lookback" -> new OwnEngine(RecapIndex.of(recaps));
      case "fts5-unicode61" -> SqliteEngine.of("unicode61 remove_diacritics 2", recaps);
      case "fts5-trigram" -> SqliteEngine.of("trigram remove_diacritics 1", recaps);
      default -> throw new IllegalArgumentException("No engine is named '%s'.".formatted(name));
    };
  }

  /** How many talks it finds, of the best ten. */
  int search(String words);

  @Override
  void close();

  /** Ours. */
  record OwnEngine(RecapIndex index) implements Engine {
    @Override
    public int search(String words) {
      return index.talks(words, 10).size();
    }

    @Override
    public void close() {
      index.close();
    }
  }
}
