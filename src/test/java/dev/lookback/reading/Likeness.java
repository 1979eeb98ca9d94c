package dev.lookback.reading;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.lookback.reading.Label.Session;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When the scorer takes two spellings of a name, title, address or talk for the same. */
final class Likeness {

  private static final Pattern YOUTUBE =
      Pattern.compile(
          "(?:youtube(?:-nocookie)?\\.com/(?:watch\\?(?:.*&)?v=|embed/|live/|shorts/)|youtu\\.be/)([\\w-]{6,})");
  private static final Pattern BILIBILI =
      Pattern.compile("bilibili\\.com/(?:video/|player\\.html\\?(?:.*&)?bvid=)(BV\\w+)");
  private static final Set<String> GREETINGS = Set.of("致辞", "开场致辞", "欢迎致辞");

  private Likeness() {}

  /** One spelling for one recording: its id, or the address without port, blanks and last slash. */
  static String url(String written) {
    String url = written.replaceAll("\\s+", "");
    for (Pattern site : List.of(YOUTUBE, BILIBILI)) {
      Matcher id = site.matcher(url);
      if (id.find()) {
        return id.group(1);
      }
    }
    return url.replaceAll(":443(?=/)", "").replaceAll("/+$", "");
  }

  /** Letters and digits alone, in one case and width. */
  static String letters(@Nullable String text) {
    return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(joining());
  }

  /** How alike two texts are, from 0 to 1. */
  static double of(@Nullable String one, @Nullable String other) {
    String a = letters(one);
    String b = letters(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    if (Math.min(a.length(), b.length()) >= 4 && (a.contains(b) || b.contains(a))) {
      return 0.9;
    }
    Set<String> left = twos(a);
    Set<String> right = twos(b);
    int all = left.size() + right.size();
    left.retainAll(right);
    return 2.0 * left.size() / all;
  }

  private static Set<String> twos(String letters) {
    Set<String> twos = new HashSet<>();
    for (int i = 0; i + 1 < letters.length(); i++) {
      twos.add(letters.substring(i, i + 2));
    }
    if (twos.isEmpty()) {
      twos.add(letters);
    }
    return twos;
  }

  private record Pair(double likeness, int want, int got) {}

  /**
   * Pairs talks one to one, the likest first, by title and speakers: the place of the wanted one by
   * that of the found.
   */
  static Map<Integer, Integer> pairs(
      List<Session> wanted, List<Session> found, UnaryOperator<String> canonical) {
    List<Pair> likely = new ArrayList<>();
    for (int want = 0; want < wanted.size(); want++) {
      for (int got = 0; got < found.size(); got++) {
        Session one = wanted.get(want);
        double title = of(one.title(), found.get(got).title());
        double share = share(one.speakers(), found.get(got).speakers(), canonical);
        boolean same = share >= 0.99 && (title >= 0.15 || GREETINGS.contains(one.title()));
        if (title >= 0.5 || same) {
          likely.add(new Pair(title + share, want, got));
        }
      }
    }
    likely.sort(
        Comparator.comparingDouble(Pair::likeness)
            .thenComparingInt(Pair::want)
            .thenComparingInt(Pair::got)
            .reversed());
    Map<Integer, Integer> pairs = new HashMap<>();
    for (Pair pair : likely) {
      if (!pairs.containsValue(pair.want())) {
        pairs.putIfAbsent(pair.got(), pair.want());
      }
    }
    return pairs;
  }

  private static double share(
      List<String> one, List<String> other, UnaryOperator<String> canonical) {
    Set<String> a = one.stream().map(canonical).collect(toSet());
    Set<String> b = other.stream().map(canonical).collect(toSet());
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    a.retainAll(b);
    return all.isEmpty() ? 0 : (double) a.size() / all.size();
  }
}
