package dev.lookback.search;

import dev.lookback.search.NameIndex.How;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names within text that no spaces part: names in Chinese and other such characters. */
final class DenseNames {

  /** Courtesies after a name. 总 and 工 also begin words that tell what somebody did. */
  private static final Pattern COURTESY =
      Pattern.compile(
          "\\s?(?:老师|同学|博士|教授|先生|女士|小姐|院士|大神|大佬|学长|学姐|师兄|师姐|总(?![结共体是监部裁经理会计数量统])|工(?![作程具业人]))");

  private static final int LONGEST_CHINESE = 4;
  private static final int MOST_BEARERS = 5;

  private final KnownNames known;

  DenseNames(KnownNames known) {
    this.known = known;
  }

  void find(Typed typed, Candidates candidates) {
    String letters = typed.letters;
    for (int i = 0; i < letters.length(); i++) {
      if (known.firstLetters.contains(letters.charAt(i)) && isStart(letters, i)) {
        findSpelled(typed, i, candidates);
      }
      if (Words.isHan(letters.charAt(i))) {
        findSounding(typed, i, candidates);
        findPolite(typed, i, candidates);
      }
    }
  }

  private void findSpelled(Typed typed, int from, Candidates candidates) {
    String letters = typed.letters;
    StringBuilder joined = new StringBuilder();
    boolean parted = false;
    for (int i = from; i < letters.length() && joined.length() < known.longestDense; i++) {
      char letter = letters.charAt(i);
      if (!Character.isLetterOrDigit(letter)) {
        parted = true;
        if (!standsInNames(letter) || (joined.length() == 1 && !startsApart(letters, from))) {
          return;
        }
        continue;
      }
      joined.append(letter);
      List<Spelling> names = known.dense.getOrDefault(joined.toString(), List.of());
      for (Spelling name : names) {
        if (isEnd(letters, i + 1) && (!parted || startsApart(letters, from))) {
          candidates.addSpelled(name, from, i + 1);
          addPolite(typed, name, from, i + 1, candidates);
        }
      }
    }
  }

  /** Names that sound like these characters, where enough of them speaks for a name. */
  private void findSounding(Typed typed, int from, Candidates candidates) {
    String letters = typed.letters;
    int most = Math.min(LONGEST_CHINESE, letters.length() - from);
    for (int length = 2; length <= most; length++) {
      String written = letters.substring(from, from + length);
      if (!Words.isHan(written.charAt(length - 1))) {
        return;
      }
      for (List<String> reading : Pinyin.readings(written)) {
        List<Spelling> names = known.sounds.getOrDefault(String.join("'", reading), List.of());
        for (Spelling name : names) {
          if (!written.equals(name.joined) && isLike(written, name.joined)) {
            candidates.add(name, from, from + length, How.HOMOPHONE);
          }
        }
      }
    }
  }

  /** 往南 sounds like 王南 and is no name: 往 is nobody's surname. */
  private boolean isLike(String written, String name) {
    boolean surname = known.surnames.containsKey(written.substring(0, 1));
    boolean shared = written.chars().anyMatch(c -> name.indexOf(c) >= 0);
    return written.length() > 2 ? surname || shared : surname && shared;
  }

  /** A given name or a surname alone, where a courtesy follows: 文罡老师, 田总. */
  private void findPolite(Typed typed, int from, Candidates candidates) {
    boolean apart = startsApart(typed.letters, from);
    for (int length = 1; length <= 3 && from + length < typed.letters.length(); length++) {
      String part = typed.letters.substring(from, from + length);
      Map<String, List<Spelling>> bearers = known.givens;
      addBearers(typed, bearers.getOrDefault(part, List.of()), from, length, candidates);
      if (apart) {
        bearers = known.surnames;
        addBearers(typed, bearers.getOrDefault(part, List.of()), from, length, candidates);
      }
    }
  }

  private void addBearers(
      Typed typed, List<Spelling> bearers, int from, int length, Candidates candidates) {
    if (bearers.size() <= MOST_BEARERS) {
      bearers.forEach(name -> addPolite(typed, name, from, from + length, candidates));
    }
  }

  private void addPolite(Typed typed, Spelling name, int from, int to, Candidates candidates) {
    Matcher courtesy = COURTESY.matcher(typed.letters).region(to, typed.letters.length());
    if (courtesy.lookingAt()) {
      candidates.add(name, from, courtesy.end(), How.SPELLING);
    }
  }

  /** Whether a name can begin here: one that begins with Latin letters not within a word. */
  private static boolean isStart(String letters, int at) {
    return at == 0 || !Typed.isPart(letters.charAt(at)) || !Typed.isPart(letters.charAt(at - 1));
  }

  private static boolean isEnd(String letters, int at) {
    return at == letters.length()
        || !Typed.isPart(letters.charAt(at))
        || !Typed.isPart(letters.charAt(at - 1));
  }

  private static boolean startsApart(String letters, int at) {
    return at == 0 || !Words.isDense(letters.charAt(at - 1));
  }

  private static boolean standsInNames(char sign) {
    return " ·•・-\u3000".indexOf(sign) >= 0;
  }
}
