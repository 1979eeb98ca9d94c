package dev.lookback.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Words that somebody looks for become a query. Each word counts once, where it counts most, and as
 * rare as it is in all fields together, or a title that names a speaker would beat the speaker.
 */
final class Question {

  private static final int LONGEST = 2000;
  private static final int MOST_WORDS = 24;
  private static final int MOST_JOINED = 5;

  /** A question of no more words may be nothing but a name. */
  private static final int LONG_NAME = 3;

  /** How much the other fields with the word add to the best. */
  private static final float TIE = 0.1f;

  /** What a word counts that is nearly the one looked for. */
  private static final float NEARLY = 0.7f;

  private final List<Field> fields;
  private final Frequencies frequencies;
  private final NearWords near;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();

  private Question(IndexReader reader, List<Field> fields) {
    this.fields = fields;
    this.frequencies = new Frequencies(reader, fields);
    this.near = new NearWords(reader, fields, frequencies);
  }

  /** The words in a text, folded; of a very long one, those at its start. */
  static List<String> words(String text) {
    return Words.in(folded(text));
  }

  private static String folded(String text) {
    return Fold.text(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
  }

  static Query query(IndexReader reader, List<Field> fields, String text) throws IOException {
    Question question = new Question(reader, fields);
    String folded = folded(text);
    question.add(Words.in(folded));
    question.addWhole(Words.runs(folded));
    return question.query.build();
  }

  private void add(List<String> words) throws IOException {
    for (String word : rarest(new LinkedHashSet<>(words))) {
      add(word, 1);
      for (String nearly : near.to(word)) {
        add(nearly, NEARLY);
      }
    }
    int most = Math.min(words.size(), MOST_WORDS);
    boolean isShort = words.size() <= LONG_NAME;
    for (int i = 0; i + 1 < most; i++) {
      addNeighbours(words.get(i), words.get(i + 1), isShort);
      addJoined(words.subList(i, Math.min(most, i + MOST_JOINED)));
    }
  }

  private List<String> rarest(Set<String> words) throws IOException {
    if (words.size() <= MOST_WORDS) {
      return List.copyOf(words);
    }
    record Counted(String word, int count) {}
    List<Counted> counted = new ArrayList<>();
    for (String word : words) {
      int count = frequencies.most(word);
      if (count > 0) {
        counted.add(new Counted(word, count));
      }
    }
    counted.sort(Comparator.comparingInt(Counted::count));
    return counted.stream().limit(MOST_WORDS).map(Counted::word).toList();
  }

  private void add(String word, float weight) throws IOException {
    BlendedTermQuery.Builder anywhere = new BlendedTermQuery.Builder();
    boolean found = false;
    for (Field field : fields) {
      if (frequencies.has(field, word)) {
        anywhere.add(new Term(field.name(), word), field.weight * weight);
        found = true;
      }
    }
    if (found) {
      anywhere.setRewriteMethod(new BlendedTermQuery.DisjunctionMaxRewrite(TIE));
      query.add(anywhere.build(), Occur.SHOULD);
    }
  }

  /** Words that stand together in a name or title, as they do in the question, say more. */
  private void addNeighbours(String word, String next, boolean isShort) throws IOException {
    for (Field field : fields) {
      if (field.isName()) {
        Term[] words = near.spellings(field, word, next, isShort);
        Term[] nexts = near.spellings(field, next, word, isShort);
        if (words.length > 0 && nexts.length > 0) {
          Query phrase = new MultiPhraseQuery.Builder().add(words).add(nexts).build();
          query.add(new BoostQuery(phrase, field.weight / 2), Occur.SHOULD);
        }
      }
    }
  }

  /** Words written apart that others write as one: open Gauss, tian wen gang. */
  private void addJoined(List<String> words) throws IOException {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.size() && !Words.isDense(words.get(i).codePointAt(0)); i++) {
      joined.append(words.get(i));
      if (i > 0) {
        add(joined.toString(), i + 1);
        for (String nearly : near.toName(words.subList(0, i + 1))) {
          add(nearly, (i + 1) * NEARLY);
        }
      }
    }
  }

  /** Chinese names, which stand in the index as a whole, too. */
  private void addWhole(List<Words.Run> runs) throws IOException {
    for (Words.Run run : runs.subList(0, Math.min(MOST_WORDS, runs.size()))) {
      if (run.dense() && run.text().length() > 2 && run.text().length() <= MOST_JOINED) {
        add(run.text(), run.text().length() - 1);
      }
    }
  }
}
