package dev.lookback.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** In how many documents words are. It remembers, as a question asks for each several times. */
final class Frequencies {

  private final IndexReader reader;
  private final List<Field> fields;
  private final Map<Field, Map<String, Integer>> known = new EnumMap<>(Field.class);

  Frequencies(IndexReader reader, List<Field> fields) {
    this.reader = reader;
    this.fields = fields;
    fields.forEach(field -> known.put(field, new HashMap<>()));
  }

  int in(Field field, String word) throws IOException {
    Map<String, Integer> counts = known.computeIfAbsent(field, f -> new HashMap<>());
    Integer count = counts.get(word);
    if (count == null) {
      count = reader.docFreq(new Term(field.name(), word));
      counts.put(word, count);
    }
    return count;
  }

  boolean has(Field field, String word) throws IOException {
    return in(field, word) > 0;
  }

  /** In the field where it is in most. */
  int most(String word) throws IOException {
    int most = 0;
    for (Field field : fields) {
      most = Math.max(most, in(field, word));
    }
    return most;
  }
}
