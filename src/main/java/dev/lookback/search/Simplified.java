package dev.lookback.search;

import com.hankcs.hanlp.HanLP;
import java.util.Arrays;

/** Traditional Chinese characters and the simplified ones that stand for them. */
final class Simplified {

  /** HanLP's own table. Its converter loads phrases too, which takes a third of a second. */
  private static final String TABLE = "/data/dictionary/tc/t2s.txt";

  private static final int FIRST = 0x3400;
  private static final char[] CHARACTERS = load();

  private Simplified() {}

  /** The character itself when it isn't a traditional one. */
  static int of(int c) {
    int at = c - FIRST;
    return at >= 0 && at < CHARACTERS.length ? CHARACTERS[at] : c;
  }

  private static char[] load() {
    char[] table = new char[0xa000 - FIRST];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    Resource.lines(HanLP.class, TABLE)
        .map(line -> line.split("[= ]", -1))
        .filter(Simplified::isPair)
        .forEach(pair -> table[pair[0].charAt(0) - FIRST] = pair[1].charAt(0));
    return settled(table);
  }

  private static boolean isPair(String[] line) {
    return line.length >= 2
        && Arrays.stream(line)
            .limit(2)
            .allMatch(c -> c.length() == 1 && c.charAt(0) >= FIRST && c.charAt(0) < 0xa000);
  }

  /** Follows what was simplified to the end, so that folding twice changes nothing more. */
  private static char[] settled(char[] table) {
    for (int i = 0; i < table.length; i++) {
      char c = table[i];
      for (int steps = 0; steps < 4 && table[c - FIRST] != c; steps++) {
        c = table[c - FIRST];
      }
      table[i] = c;
    }
    return table;
  }
}
