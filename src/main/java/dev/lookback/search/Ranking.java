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
        private final Similarity wholes = new BM25Similarity(0f, 0f);

        @Override
        public Similarity get(String field) {
          if (field.equals(Field.TEXT.name()) || field.equals(Field.BODY.name())) {
            return texts;
          }
          return field.equals(Field.WHOLE.name()) ? wholes : names;
        }
      };

  private Ranking() {}
}
