package dev.lookback.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words that somebody looks for become a query. Each word counts once, where it counts most; Latin
 * words that hardly occur are looked for with a letter wrong, too.
 */
final class Question {

  private static final int LONGEST = 2000;
  private static final int MOST_WORDS = 24;
  private static final int MOST_FORGIVEN = 4;
  private static final int RARE = 2;
  private static final int LEAST_FOR_TYPO = 4;
  private static final int MOST_EXPANSIONS = 24;

  /** How much the other fields with the word add to the best. */
  private static final float TIE = 0.1f;

  private final IndexReader reader;
  private final List<Field> fields;
  private int forgiven;

  Question(IndexReader reader, List<Field> fields) {
    this.reader = reader;
    this.fields = fields;
  }

  /** The different words in a text, folded; of very many the first. */
  static List<String> words(String text) {
    String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    return Words.in(Fold.text(start));
  }

  Query query(String text) throws IOException {
    List<String> words = words(text);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : kept(new LinkedHashSet<>(words))) {
      query.add(word(word), Occur.SHOULD);
    }
    for (int i = 0; i + 1 < Math.min(words.size(), MOST_WORDS); i++) {
      addNeighbours(query, words.get(i), words.get(i + 1));
    }
    return query.build();
  }

  private List<String> kept(Set<String> words) throws IOException {
    List<String> kept = new ArrayList<>(words);
    if (kept.size() > MOST_WORDS) {
      List<Frequency> counted = new ArrayList<>();
      for (String word : words) {
        counted.add(new Frequency(word, frequency(word)));
      }
      counted.removeIf(word -> word.count() == 0);
      counted.sort(Comparator.comparingInt(Frequency::count));
      kept = counted.stream().limit(MOST_WORDS).map(Frequency::word).toList();
    }
    return kept;
  }

  private record Frequency(String word, int count) {}

  /** In how many documents a word is, in the field where it is in most. */
  private int frequency(String word) throws IOException {
    int most = 0;
    for (Field field : fields) {
      most = Math.max(most, reader.docFreq(new Term(field.name(), word)));
    }
    return most;
  }

  private Query word(String word) throws IOException {
    List<Query> ways = new ArrayList<>();
    int most = 0;
    for (Field field : fields) {
      Term term = new Term(field.name(), word);
      int count = reader.docFreq(term);
      most = Math.max(most, count);
      if (count > 0) {
        ways.add(new BoostQuery(new TermQuery(term), field.weight));
      }
    }
    if (most <= RARE && isForgivable(word) && forgiven++ < MOST_FORGIVEN) {
      for (Field field : fields) {
        if (field.isForgiving()) {
          ways.add(new BoostQuery(forgiving(new Term(field.name(), word)), field.weight * 0.8f));
        }
      }
    }
    return ways.isEmpty()
        ? new MatchNoDocsQuery("no such word")
        : new DisjunctionMaxQuery(ways, TIE);
  }

  private static Query forgiving(Term term) {
    return new FuzzyQuery(term, 1, 0, MOST_EXPANSIONS, true);
  }

  private static boolean isForgivable(String word) {
    return word.length() >= LEAST_FOR_TYPO
        && !Words.isDense(word.codePointAt(0))
        && word.codePoints().noneMatch(Character::isDigit);
  }

  /** Words that stand together in a name or title, as they do in the question, say more. */
  private void addNeighbours(BooleanQuery.Builder query, String word, String next)
      throws IOException {
    for (Field field : fields) {
      if (field.hasPhrases() && field.weight >= 4 && has(field, word) && has(field, next)) {
        query.add(
            new BoostQuery(new PhraseQuery(field.name(), word, next), field.weight / 2),
            Occur.SHOULD);
      }
    }
  }

  private boolean has(Field field, String word) throws IOException {
    return reader.docFreq(new Term(field.name(), word)) > 0;
  }
}
