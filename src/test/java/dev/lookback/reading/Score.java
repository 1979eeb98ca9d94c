package dev.lookback.reading;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.lookback.reading.Label.Person;
import dev.lookback.reading.Label.Session;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of what labels say was read, by the measures of {@code ../shared/eval/score_recaps.py}.
 * Here a document is compared with the label of the very same path. The script takes a path by its
 * tail, so that two documents of {@code events/…} are scored against those of {@code en/events/…}.
 */
final class Score {

  private static final Pattern ALIASES = Pattern.compile("alias: ([^;]*)");
  private static final Pattern ALIAS = Pattern.compile("([^\\s,=，]+)=([^\\s,(（，]+)");

  private final Map<String, Figure> figures = new LinkedHashMap<>();

  Figure figure(String name) {
    return figures.computeIfAbsent(name, unseen -> new Figure());
  }

  /** Adds what was found in a document to the figures. */
  void add(Label wanted, Label found) {
    String path = wanted.path();
    figure("kind").one(path, wanted.kind(), found.kind(), wanted.kind().equals(found.kind()));
    if (wanted.kind().equals("other")) {
      return;
    }
    String date = wanted.eventDate();
    if (date != null) {
      figure("eventDate").one(path, date, found.eventDate(), date.equals(found.eventDate()));
    }
    String city = wanted.city();
    if (city != null) {
      boolean same = Likeness.letters(city).equals(Likeness.letters(found.city()));
      figure("city").one(path, city, found.city(), same);
    }
    UnaryOperator<String> canonical = canonical(wanted);
    speakers(wanted, found, canonical);
    talks(wanted, found, canonical);
  }

  /** The notes tell which other names count: {@code alias: 靳文祥=贾岛}. */
  private static UnaryOperator<String> canonical(Label label) {
    Map<String, String> table =
        ALIASES
            .matcher(label.notes())
            .results()
            .flatMap(list -> ALIAS.matcher(list.group(1)).results())
            .collect(
                toMap(
                    pair -> Likeness.letters(pair.group(2)),
                    pair -> Likeness.letters(pair.group(1)),
                    (first, second) -> second));
    return name -> table.getOrDefault(Likeness.letters(name), Likeness.letters(name));
  }

  private void speakers(Label wanted, Label found, UnaryOperator<String> canonical) {
    Set<String> known =
        wanted.speakers().stream().map(person -> canonical.apply(person.name())).collect(toSet());
    Map<String, Person> named = new LinkedHashMap<>();
    for (Person person : found.speakers()) {
      String name =
          Stream.concat(Stream.of(person.name()), person.aliases().stream())
              .map(canonical)
              .filter(known::contains)
              .findFirst()
              .orElse(canonical.apply(person.name()));
      named.put(name, person);
    }
    figure("speakers").several(wanted.path(), known, named.keySet());
    for (Person person : wanted.speakers()) {
      Person same = named.get(canonical.apply(person.name()));
      if (same != null && !title(person).isEmpty()) {
        boolean alike = Likeness.of(title(person), title(same)) >= 0.75;
        figure("speakerTitle").one(wanted.path(), person.toString(), same.toString(), alike);
      }
    }
  }

  private static String title(Person person) {
    return Likeness.letters(person.affiliation()) + Likeness.letters(person.role());
  }

  private void talks(Label wanted, Label found, UnaryOperator<String> canonical) {
    List<Session> talks = wanted.talks();
    Map<Integer, Integer> pairs = Likeness.pairs(talks, found.talks(), canonical);
    Function<Session, List<String>> itself = talk -> List.of("");
    part("talks", wanted, found, pairs, itself, UnaryOperator.identity());
    part("talk-speakers", wanted, found, pairs, Session::speakers, canonical);
    part("talk-videos", wanted, found, pairs, Session::videos, Likeness::url);
    part("talk-slides", wanted, found, pairs, Session::slides, Likeness::url);
    figure("videos").several(wanted.path(), videos(wanted), videos(found));
  }

  private void part(
      String name,
      Label wanted,
      Label found,
      Map<Integer, Integer> pairs,
      Function<Session, List<String>> part,
      UnaryOperator<String> same) {
    Set<String> want = new HashSet<>();
    for (int i = 0; i < wanted.talks().size(); i++) {
      Session talk = wanted.talks().get(i);
      String lead = i + " " + talk.title();
      part.apply(talk).forEach(one -> want.add(lead + " " + same.apply(one)));
    }
    Set<String> got = new HashSet<>();
    for (int i = 0; i < found.talks().size(); i++) {
      Session talk = found.talks().get(i);
      Integer place = pairs.get(i);
      String lead =
          place == null
              ? "extra " + i + " " + talk.title()
              : place + " " + wanted.talks().get(place).title();
      part.apply(talk).forEach(one -> got.add(lead + " " + same.apply(one)));
    }
    figure(name).several(wanted.path(), want, got);
  }

  private static Set<String> videos(Label label) {
    return Stream.concat(
            label.talks().stream().flatMap(talk -> talk.videos().stream()),
            label.otherVideos().stream())
        .map(Likeness::url)
        .collect(toSet());
  }

  @Override
  public String toString() {
    return figures.entrySet().stream()
        .map(entry -> "%-14s %s".formatted(entry.getKey(), entry.getValue()))
        .collect(joining("\n"));
  }

  /** How much of one kind was read right, and what wasn't. */
  static final class Figure {
    private final StringBuilder mistakes = new StringBuilder();
    private int right;
    private int wrong;
    private int missed;

    /** F1; where each document has one value, the rate of right ones. */
    double value() {
      int all = 2 * right + wrong + missed;
      return all == 0 ? 1 : 2.0 * right / all;
    }

    private void one(String path, String want, @Nullable String got, boolean isRight) {
      right += isRight ? 1 : 0;
      wrong += isRight ? 0 : 1;
      missed += isRight ? 0 : 1;
      if (!isRight) {
        mistakes.append("\n  %s: want %s, got %s".formatted(path, want, got));
      }
    }

    private void several(String path, Set<String> want, Set<String> got) {
      for (String one : want) {
        right += got.contains(one) ? 1 : 0;
        missed += got.contains(one) ? 0 : 1;
        mistakes.append(got.contains(one) ? "" : "\n  %s: missing %s".formatted(path, one));
      }
      for (String one : got) {
        wrong += want.contains(one) ? 0 : 1;
        mistakes.append(want.contains(one) ? "" : "\n  %s: wrong %s".formatted(path, one));
      }
    }

    @Override
    public String toString() {
      return "%.4f (%d right, %d wrong, %d missed)%s"
          .formatted(value(), right, wrong, missed, mistakes);
    }
  }
}
