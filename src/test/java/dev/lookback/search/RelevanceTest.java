package dev.lookback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often the right talk comes first, over some thousand documents. */
class RelevanceTest {

  private static final int DOCUMENTS = 3000;
  private static final int QUESTIONS = 500;

  private static Map<RecapId, Recap> recaps = Map.of();
  private static Set<String> speakers = Set.of();
  private static RecapIndex index = RecapIndex.of(List.of());

  private final Random random = new Random(7);

  @BeforeAll
  static void read() {
    List<Recap> read = GeneratedRecaps.read(DOCUMENTS);
    recaps = read.stream().collect(Collectors.toMap(Recap::id, recap -> recap));
    speakers = read.stream().flatMap(RelevanceTest::speakers).collect(Collectors.toSet());
    index = RecapIndex.of(read);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Stream<String> speakers(Recap recap) {
    return recap.talks().stream().flatMap(talk -> talk.speakers().stream()).map(Speaker::name);
  }

  /** What somebody looks for, and the speaker or words of a title that a right talk has. */
  record Probe(String words, String wanted) {}

  @Test
  void findsSpeakersByTheirNames() {
    assertThat(byName("exact name", some(names("[\\p{L} .'-]{5,}")), name -> name))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsSpeakersDespiteATypo() {
    assertThat(byName("one typo", some(names("[A-Za-z ]{8,}")), this::mistyped))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsSpeakersByFullWidthLetters() {
    assertThat(byName("full width", some(names("[A-Za-z ]{5,}")), RelevanceTest::wide))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsSpeakersWithoutTheirAccents() {
    assertThat(byName("no accents", some(names("(?=.*[À-ÿ])[\\p{IsLatin} ]{5,}")), Fold::text))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsSpeakersBySimplifiedCharacters() {
    List<String> names = names("\\p{IsHan}{3,4}");
    assertThat(names).isNotEmpty();
    assertThat(byName("Chinese", names, name -> name)).isGreaterThanOrEqualTo(0.99);
    assertThat(byName("simplified", names, Fold::text)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsSpeakersByPinyinAndInitials() {
    List<String> names = names("\\p{IsHan}{3}");
    assertThat(byName("pinyin", names, name -> pinyin(name, ""))).isGreaterThanOrEqualTo(0.95);
    assertThat(byName("parted pinyin", names, name -> pinyin(name, " ")))
        .isGreaterThanOrEqualTo(0.95);
    assertThat(
            byName("initials", names, name -> pinyin(name, " ").replaceAll("(\\w)\\w*\\s?", "$1")))
        .isGreaterThanOrEqualTo(0.6);
  }

  @Test
  void findsTalksByThreeWordsOfTheirTitle() {
    List<Probe> probes = new ArrayList<>();
    for (String title : some(titles())) {
      List<String> words = Words.in(Fold.text(title));
      int from = random.nextInt(words.size() - 2);
      probes.add(new Probe(String.join(" ", words.subList(from, from + 3)), title));
    }
    double[] shares = shares("three words of a title", probes, RelevanceTest::holds);
    double[] strict = shares("the same, that very title", probes, RelevanceTest::isTitle);
    assertThat(shares[0]).isGreaterThanOrEqualTo(0.90);
    assertThat(shares[1]).isGreaterThanOrEqualTo(0.98);
    assertThat(strict[1]).isGreaterThanOrEqualTo(0.90);
  }

  private static List<String> names(String pattern) {
    return speakers.stream().filter(name -> name.matches(pattern)).sorted().toList();
  }

  private static List<String> titles() {
    return recaps.values().stream()
        .flatMap(recap -> recap.talks().stream())
        .map(Talk::title)
        .filter(title -> Words.in(Fold.text(title)).size() >= 3)
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> some(List<String> all) {
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(QUESTIONS, shuffled.size()));
  }

  private static double byName(String what, List<String> names, UnaryOperator<String> typed) {
    List<Probe> probes = names.stream().map(name -> new Probe(typed.apply(name), name)).toList();
    return shares(what, probes, RelevanceTest::hasSpeaker)[0];
  }

  private interface Rightness {
    boolean test(Talk talk, Probe probe);
  }

  /** How often a right talk is the first, and among the first ten. */
  private static double[] shares(String what, Collection<Probe> probes, Rightness isRight) {
    int first = 0;
    int tenth = 0;
    List<String> missed = new ArrayList<>();
    for (Probe probe : probes) {
      List<Boolean> right =
          index.talks(probe.words(), 10).stream()
              .map(hit -> isRight.test(recaps.get(hit.recap()).talks().get(hit.talk()), probe))
              .toList();
      first += !right.isEmpty() && right.get(0) ? 1 : 0;
      tenth += right.contains(true) ? 1 : 0;
      if (right.isEmpty() || !right.get(0)) {
        missed.add(probe.words() + " (" + probe.wanted() + ")");
      }
    }
    System.out.printf(
        "%-26s %3d questions: %.3f at 1, %.3f at 10%n",
        what, probes.size(), (double) first / probes.size(), (double) tenth / probes.size());
    System.out.printf("%-26s %s%n", "", missed.stream().limit(3).toList());
    return new double[] {(double) first / probes.size(), (double) tenth / probes.size()};
  }

  private static boolean hasSpeaker(Talk talk, Probe probe) {
    return talk.speakers().stream()
        .anyMatch(speaker -> Fold.text(speaker.name()).equals(Fold.text(probe.wanted())));
  }

  private static boolean isTitle(Talk talk, Probe probe) {
    return talk.title().equals(probe.wanted());
  }

  private static boolean holds(Talk talk, Probe probe) {
    return Words.in(Fold.text(talk.title())).containsAll(Words.in(Fold.text(probe.words())));
  }

  /** One letter wrong, missing, too many or swapped with the next, in a word of four or more. */
  private String mistyped(String name) {
    String[] words = name.split(" ");
    int longest =
        IntStream.range(0, words.length)
            .reduce((one, other) -> words[one].length() >= words[other].length() ? one : other)
            .orElse(0);
    StringBuilder word = new StringBuilder(words[longest]);
    int at = random.nextInt(word.length() - 1);
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> word.setCharAt(at, letter);
      case 1 -> word.deleteCharAt(at);
      case 2 -> word.insert(at, letter);
      default -> {
        char swapped = word.charAt(at);
        word.setCharAt(at, word.charAt(at + 1));
        word.setCharAt(at + 1, swapped);
      }
    }
    words[longest] = word.toString();
    return String.join(" ", words);
  }

  private static String wide(String name) {
    return name.chars()
        .mapToObj(c -> c == ' ' ? "\u3000" : Character.toString(c - '!' + '！'))
        .collect(Collectors.joining());
  }

  private static String pinyin(String name, String between) {
    return String.join(between, Pinyin.readings(Fold.text(name)).get(0));
  }
}
