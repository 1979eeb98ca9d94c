package dev.lookback.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Words become a query for the pages where they follow each other. */
final class Phrase {

  private static final int MOST_WORDS = 64;

  private Phrase() {}

  static Query query(String text) {
    List<String> words = Question.words(text);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return new MatchNoDocsQuery("nothing to look for");
    }
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    for (Field field : Field.OF_PAGES) {
      anywhere.add(new PhraseQuery(field.name(), words.toArray(String[]::new)), Occur.SHOULD);
      if (isOneCharacter(words)) {
        anywhere.add(new PrefixQuery(new Term(field.name(), words.get(0))), Occur.SHOULD);
      }
    }
    return anywhere.build();
  }

  /** One that stands among others is found only as the first of two. */
  private static boolean isOneCharacter(List<String> words) {
    String word = words.get(0);
    return words.size() == 1
        && word.codePointCount(0, word.length()) == 1
        && Words.isDense(word.codePointAt(0));
  }
}
