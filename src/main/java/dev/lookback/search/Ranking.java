package dev.lookback.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How words found are weighed against each other. */
final class Ranking {

  static final Similarity SIMILARITY =
      new PerFieldSimilarityWrapper() {
        private final Similarity texts = new BM25Similarity(1.2f, 0.75f);
        private final Similarity names = new BM25Similarity(0.6f, 0.4f);

        @Override
        public Similarity get(String field) {
          boolean text = field.equals(Field.TEXT.name()) || field.equals(Field.BODY.name());
          return text ? texts : names;
        }
      };

  private Ranking() {}
}
