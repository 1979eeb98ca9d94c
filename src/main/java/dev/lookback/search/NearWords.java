package dev.lookback.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Words of the index that are one letter away from a Latin word that hardly occurs in it, as a
 * mistyped one does. Others are taken as typed: their neighbours would only add noise.
 */
final class NearWords {

  private static final int RARE = 2;
  private static final int LEAST = 3;

  /** How many words of one question may be mistyped. */
  private static final int MOST_WORDS = 6;

  private static final int MOST_IN_NAME = 3;
  private static final int MOST_NEAR = 8;

  private final IndexReader reader;
  private final List<Field> fields;
  private final Frequencies frequencies;
  private final Map<String, CompiledAutomaton> automata = new HashMap<>();

  NearWords(IndexReader reader, List<Field> fields, Frequencies frequencies) {
    this.reader = reader;
    this.fields = fields;
    this.frequencies = frequencies;
  }

  /** The words that could be meant, the more frequent first. */
  List<String> to(String word) throws IOException {
    if (!isLatin(word) || frequencies.most(word) > RARE) {
      return List.of();
    }
    Set<String> near = new LinkedHashSet<>();
    for (Field field : fields) {
      if (field.isForgiving()) {
        near.addAll(in(field, word));
      }
    }
    return near.stream().limit(MOST_NEAR).toList();
  }

  /** The names that could be meant by words of which one is mistyped and the others are names. */
  List<String> toName(List<String> words) throws IOException {
    String joined = String.join("", words);
    if (words.size() > MOST_IN_NAME
        || !fields.contains(Field.WHOLE)
        || frequencies.has(Field.WHOLE, joined)) {
      return List.of();
    }
    int mistyped = 0;
    for (String word : words) {
      if (!frequencies.has(Field.SPEAKER, word) || frequencies.most(word) <= RARE) {
        mistyped += isLatin(word) ? 1 : MOST_IN_NAME;
      }
    }
    return mistyped == 1 ? in(Field.WHOLE, joined) : List.of();
  }

  /**
   * How a word may be spelled in a field of names: as typed where some name has it so, else as the
   * names near it, if its neighbour in the question is part of a name.
   *
   * @param isLikely whether a word that is common elsewhere may be a mistyped name, too
   */
  Term[] spellings(Field field, String word, String neighbour, boolean isLikely)
      throws IOException {
    if (frequencies.has(field, word)) {
      return new Term[] {new Term(field.name(), word)};
    }
    boolean may = isLikely || frequencies.most(word) <= RARE;
    if (!may || !isLatin(word) || !frequencies.has(field, neighbour)) {
      return new Term[0];
    }
    return in(field, word).stream().map(near -> new Term(field.name(), near)).toArray(Term[]::new);
  }

  private static boolean isLatin(String word) {
    return word.length() >= LEAST
        && !Words.isDense(word.codePointAt(0))
        && word.codePoints().allMatch(Character::isLetter);
  }

  private List<String> in(Field field, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field.name());
    if (terms == null || (automata.size() == MOST_WORDS && !automata.containsKey(word))) {
      return List.of();
    }
    record Near(String word, int count) {}
    List<Near> near = new ArrayList<>();
    TermsEnum found =
        automata
            .computeIfAbsent(word, w -> FuzzyQuery.getFuzzyAutomaton(w, 1, 0, true))
            .getTermsEnum(terms);
    for (BytesRef term = found.next(); term != null; term = found.next()) {
      String other = term.utf8ToString();
      if (!other.equals(word)) {
        near.add(new Near(other, found.docFreq()));
      }
    }
    near.sort(Comparator.comparingInt(Near::count).reversed());
    return near.stream().limit(MOST_NEAR).map(Near::word).toList();
  }
}
