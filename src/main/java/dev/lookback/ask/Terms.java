package dev.lookback.ask;

import dev.lookback.library.Edition;
import dev.lookback.search.EditDistance;
import dev.lookback.search.RecapIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a question, each with what it tells: a word that few pages have tells much. Chinese
 * counts by pairs of characters, since nobody types a title in full.
 */
final class Terms {

  /** Beyond these a question says nothing more. */
  private static final int MOST = 24;

  /** A word on more of the pages than this tells nearly nothing. */
  private static final double COMMON = 0.4;

  private record Term(List<String> spellings, double weight) {}

  private final List<Term> terms;
  private final double weight;

  private Terms(List<Term> terms) {
    this.terms = terms;
    this.weight = terms.stream().mapToDouble(Term::weight).sum();
  }

  static Terms of(Edition edition, String words) {
    Map<String, Term> terms = new LinkedHashMap<>();
    List<String> latin = new ArrayList<>();
    String folded = RecapIndex.fold(words);
    int at = 0;
    while (at < folded.length() && terms.size() < MOST) {
      int end = at + 1;
      if (Letters.isHan(folded.charAt(at))) {
        while (end < folded.length() && Letters.isHan(folded.charAt(end))) {
          end++;
        }
        han(edition, folded.substring(at, end), terms);
      } else if (Letters.isWord(folded.charAt(at))) {
        while (end < folded.length() && isInWord(folded, end)) {
          end++;
        }
        latin.add(folded.substring(at, end));
      }
      at = end;
    }
    for (int i = 0; i < latin.size() && terms.size() < MOST; ) {
      int length = Glossary.termAt(latin, i);
      String term = String.join(" ", latin.subList(i, i + length));
      terms.computeIfAbsent(term, word -> term(edition, word));
      i += length;
    }
    return new Terms(List.copyOf(terms.values()));
  }

  /** Signs such as those of gs_rescue, C++ and node.js belong to the word. */
  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    return Letters.isWord(c)
        || c == '+'
        || c == '#'
        || ("_-.'".indexOf(c) >= 0
            && at + 1 < text.length()
            && Letters.isWord(text.charAt(at + 1)));
  }

  private static void han(Edition edition, String run, Map<String, Term> terms) {
    if (run.length() == 1 || !Glossary.of(run).isEmpty()) {
      terms.computeIfAbsent(run, word -> term(edition, word));
      return;
    }
    for (int i = 0; i + 2 <= run.length() && terms.size() < MOST; i++) {
      terms.computeIfAbsent(run.substring(i, i + 2), word -> term(edition, word));
    }
  }

  private static Term term(Edition edition, String word) {
    List<String> spellings = new ArrayList<>(List.of(word));
    spellings.addAll(Glossary.of(word));
    int pages = Math.max(1, edition.recaps().size());
    int on = 0;
    for (String spelling : spellings) {
      on = Math.max(on, edition.index().pagesWith(spelling));
    }
    double weight = Math.log((pages + 1.0) / (on + 0.5)) + 0.05;
    if (on == 0 && word.length() == 2 && Letters.isHan(word.charAt(0))) {
      // Two characters that nobody wrote may be the end of one word and the start of the next.
      weight *= 0.35;
    }
    if (on > COMMON * pages && pages > 4) {
      weight *= 0.15;
    }
    return new Term(spellings, Math.max(weight, 0.02));
  }

  /** Whether any page has any of the words. */
  static boolean anyKnown(Edition edition, String words) {
    return of(edition, words).terms.stream()
        .flatMap(term -> term.spellings.stream())
        .anyMatch(word -> edition.index().pagesWith(word) > 0);
  }

  /** The words with others that mean the same, to search for. */
  String widened(String words) {
    StringBuilder widened = new StringBuilder(words);
    for (Term term : terms) {
      term.spellings.stream().skip(1).forEach(other -> widened.append(' ').append(other));
    }
    return widened.toString();
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Whether every word is on so many pages that it tells nothing. */
  boolean isCommon() {
    return terms.stream().allMatch(term -> term.weight < 0.35);
  }

  /**
   * How much of what the words tell is in a text that is {@linkplain RecapIndex#fold folded}: 0 to
   * 1.
   */
  double in(String folded) {
    if (weight == 0) {
      return 0;
    }
    double found = 0;
    for (Term term : terms) {
      for (String spelling : term.spellings) {
        if (holds(folded, spelling)) {
          found += term.weight;
          break;
        }
      }
    }
    return found / weight;
  }

  private static boolean holds(String text, String word) {
    if (Letters.isHan(word.charAt(0))) {
      return text.contains(word);
    }
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      boolean starts =
          at == 0 || !Letters.isWord(text.charAt(at - 1)) || isNumber(word, text.charAt(at - 1));
      int end = at + word.length();
      boolean ends =
          end == text.length() || !Letters.isWord(text.charAt(end)) || word.length() >= 5;
      if (starts && ends) {
        return true;
      }
    }
    return word.length() >= 5 && isMisspelt(text, word);
  }

  private static boolean isNumber(String word, char before) {
    return Character.isDigit(word.charAt(0)) != Character.isDigit(before);
  }

  /** Whether a word of the text differs in one letter. */
  private static boolean isMisspelt(String text, String word) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Letters.isWord(text.charAt(end))) {
        end++;
      }
      if (Math.abs(end - at - word.length()) <= 1
          && end > at
          && text.charAt(at) == word.charAt(0)
          && EditDistance.between(text.substring(at, end), word, 1) == 1) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }
}
