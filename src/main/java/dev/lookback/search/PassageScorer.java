package dev.lookback.search;

import dev.lookback.recap.Passage;
import dev.lookback.recap.RecapId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How well passages fit words: by the words they have, the rare ones more, in not too much text.
 */
final class PassageScorer {

  private static final double LENGTH_OF_A_SENTENCE = 40;

  private final Map<String, Double> weights = new LinkedHashMap<>();

  PassageScorer(IndexReader reader, List<String> words) throws IOException {
    int pages = Math.max(1, reader.getDocCount(Field.BODY.name()));
    for (String word : words) {
      int count = reader.docFreq(new Term(Field.BODY.name(), word));
      if (count > 0) {
        weights.put(word, Math.log(1 + (double) pages / count));
      }
    }
  }

  /** The passages with any of the words. */
  List<Hit> hits(RecapId recap, List<Passage> passages) {
    List<Hit> hits = new ArrayList<>();
    for (Passage passage : passages) {
      float score = score(passage);
      if (score > 0) {
        hits.add(new Hit(recap, -1, passage.line(), passage.text(), score));
      }
    }
    return hits;
  }

  /** The line of the best passage; 1 when none has any of the words. */
  int best(List<Passage> passages) {
    int line = 1;
    float best = 0;
    for (Passage passage : passages) {
      float score = score(passage);
      if (score > best) {
        best = score;
        line = passage.line();
      }
    }
    return line;
  }

  private float score(Passage passage) {
    if (weights.isEmpty()) {
      return 0;
    }
    List<String> words = Words.in(Fold.text(passage.text()));
    Set<String> found = new HashSet<>(words);
    double sum = 0;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      sum += found.contains(weight.getKey()) ? weight.getValue() : 0;
    }
    return (float) (sum / (1 + 0.3 * Math.log(1 + words.size() / LENGTH_OF_A_SENTENCE)));
  }
}
