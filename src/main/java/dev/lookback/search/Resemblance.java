package dev.lookback.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A talk becomes a query for others that use the same telling words in title and text. */
final class Resemblance {

  private static final int MOST_WORDS = 20;

  private record Telling(Term term, double weight, double rank) {}

  private final IndexReader reader;

  Resemblance(IndexReader reader) {
    this.reader = reader;
  }

  Query query(String title, String text) throws IOException {
    List<Telling> telling = new ArrayList<>(telling(Field.TITLE, title));
    telling.addAll(telling(Field.TEXT, text));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Telling word : telling) {
      query.add(new BoostQuery(new TermQuery(word.term()), (float) word.weight()), Occur.SHOULD);
    }
    return query.build();
  }

  private List<Telling> telling(Field field, String text) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Question.words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    int documents = Math.max(1, reader.getDocCount(field.name()));
    List<Telling> telling = new ArrayList<>();
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      Term term = new Term(field.name(), word.getKey());
      int count = reader.docFreq(term);
      // A word of this talk alone, or of a third of all, leads nowhere.
      if (count > 1 && count <= Math.max(2, documents / 3)) {
        double often = 1 + Math.log(word.getValue());
        telling.add(
            new Telling(term, field.weight * often, often * Math.log((double) documents / count)));
      }
    }
    telling.sort(Comparator.comparingDouble(Telling::rank).reversed());
    return telling.subList(0, Math.min(MOST_WORDS, telling.size()));
  }
}
