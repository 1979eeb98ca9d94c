package dev.lookback.search;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives Lucene the {@link Words} of a text that was folded already. */
final class WordAnalyzer extends Analyzer {

  /** Between the values of one field, so that no phrase reaches from one to the next. */
  private static final int GAP = 8;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordTokenizer());
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  private static final class WordTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> words = List.<String>of().iterator();

    @Override
    public void reset() throws IOException {
      super.reset();
      words = Words.in(all(input)).iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!words.hasNext()) {
        return false;
      }
      clearAttributes();
      term.append(words.next());
      return true;
    }

    private static String all(Reader reader) throws IOException {
      StringBuilder text = new StringBuilder();
      char[] part = new char[1024];
      for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
        text.append(part, 0, read);
      }
      return text.toString();
    }
  }
}
