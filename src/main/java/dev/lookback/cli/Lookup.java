package dev.lookback.cli;

import static java.util.Comparator.comparingDouble;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds events by what people type: a path, a date, a city, or words of the path or the title.
 *
 * @param rows in the order in which they are found
 */
record Lookup(List<Row> rows) {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?)?年?");
  private static final Naming WITH_SOURCE = new Naming(true);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** The events that are meant: one if it is named exactly, else all that have all the words. */
  List<Row> find(String query) {
    String wanted = plain(query);
    return Stream.<Predicate<Row>>of(
            row -> plain(row.id().path()).equals(wanted),
            row -> plain(WITH_SOURCE.of(row.id())).equals(wanted),
            row -> plain(row.id().path()).replaceFirst("\\.\\w+$", "").equals(wanted),
            row -> plain(row.title()).equals(wanted),
            row -> Arrays.stream(wanted.split(" ")).allMatch(word -> has(row, word)))
        .map(test -> rows.stream().filter(test).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean has(Row row, String word) {
    return plain(row.id().path()).contains(word)
        || plain(row.title()).contains(word)
        || (row.city() != null && plain(row.city()).equals(word))
        || isOn(row, word);
  }

  private static boolean isOn(Row row, String word) {
    Matcher date = DATE.matcher(word);
    return row.day() != null && date.matches() && row.day().toString().startsWith(iso(date));
  }

  private static String iso(Matcher date) {
    StringBuilder iso = new StringBuilder(date.group(1));
    for (int i = 2; i <= 3 && date.group(i) != null; i++) {
      iso.append(date.group(i).length() == 1 ? "-0" : "-").append(date.group(i));
    }
    return iso.toString();
  }

  /** The events whose path, title, city or date is most like the query, if any is alike. */
  List<Row> nearest(String query, int most) {
    Likeness wanted = Likeness.to(plain(query));
    return rows.stream()
        .map(row -> new Candidate(row, likeness(row, wanted)))
        .filter(candidate -> candidate.likeness >= Likeness.LEAST)
        .sorted(comparingDouble(Candidate::likeness).reversed())
        .limit(most)
        .map(Candidate::row)
        .toList();
  }

  private record Candidate(Row row, double likeness) {}

  private static double likeness(Row row, Likeness wanted) {
    String text = "%s %s %s %s".formatted(row.id().path(), row.title(), row.city(), row.day());
    Stream<String> words = WORD.matcher(plain(text)).results().map(word -> word.group());
    return Stream.concat(words, Stream.of(plain(row.title()), String.valueOf(row.day())))
        .mapToDouble(wanted::of)
        .max()
        .orElse(0);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
