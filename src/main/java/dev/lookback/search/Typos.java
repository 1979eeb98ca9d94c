package dev.lookback.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names that are one edit away from what was typed. Two words one edit apart become the same when a
 * letter is left out of one of them or both, so each name is listed under what is left of it then.
 */
final class Typos {

  private static final int LEAST = 5;

  /** Times 31 it is 1, in the arithmetic of hash codes. */
  private static final int INVERSE = 0xbdef7bdf;

  /** A way to write a name, and in how many words. */
  private record Form(Spelling name, String letters, int words) {}

  private final List<Form> forms;

  /** The hash of what is left in the upper half, the number of the form in the lower, sorted. */
  private final long[] listed;

  private Typos(List<Form> forms, long[] listed) {
    this.forms = forms;
    this.listed = listed;
  }

  static Typos of(KnownNames known) {
    List<Form> forms = new ArrayList<>();
    known.latin.forEach(
        (letters, names) ->
            names.forEach(name -> forms.add(new Form(name, letters, name.words.size()))));
    known.pinyin.forEach(
        (letters, readings) ->
            readings.forEach(reading -> forms.add(new Form(reading.name(), letters, 1))));
    forms.removeIf(form -> form.letters().length() < LEAST);
    long[] listed = new long[forms.stream().mapToInt(form -> form.letters().length() + 1).sum()];
    int at = 0;
    for (int number = 0; number < forms.size(); number++) {
      for (int hash : hashes(forms.get(number).letters())) {
        listed[at++] = (long) hash << Integer.SIZE | number;
      }
    }
    Arrays.sort(listed);
    return new Typos(forms, listed);
  }

  /** The names one edit away from letters that were typed in so many words. */
  List<Spelling> near(String letters, int words) {
    List<Spelling> near = new ArrayList<>();
    for (int hash : hashes(letters)) {
      int at = Arrays.binarySearch(listed, (long) hash << Integer.SIZE);
      for (int i = at < 0 ? -at - 1 : at;
          i < listed.length && (int) (listed[i] >> Integer.SIZE) == hash;
          i++) {
        Form form = forms.get((int) listed[i]);
        if ((words == 1 || form.words() == words)
            && !near.contains(form.name())
            && EditDistance.between(letters, form.letters(), 1) == 1) {
          near.add(form.name());
        }
      }
    }
    return near;
  }

  /** Of the letters, and of what is left of them without each one. */
  private static int[] hashes(String letters) {
    int[] hashes = new int[letters.length() + 1];
    int before = letters.hashCode();
    hashes[letters.length()] = before;
    int after = 0;
    int power = 1; // 31 to the number of letters after the one left out
    for (int left = letters.length() - 1; left >= 0; left--) {
      before = (before - letters.charAt(left)) * INVERSE;
      hashes[left] = before * power + after;
      after += letters.charAt(left) * power;
      power *= 31;
    }
    return hashes;
  }
}
