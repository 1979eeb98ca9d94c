package dev.lookback.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.search.RecapIndex;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an answer must hold, as labelled question sets say it, and what of it an answer lacks. */
record Expectation(JsonNode expected) {

  private static final double ALIKE = 0.45;

  boolean found() {
    return expected.get("outcome").asText().equals("found");
  }

  /** The keys that do not hold. */
  List<String> lacking(Answer answer) {
    List<String> lacking = new ArrayList<>();
    expected
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!holds(key, expected.get(key), answer)) {
                lacking.add(key);
              }
            });
    return lacking;
  }

  private static boolean holds(String key, JsonNode want, Answer answer) {
    List<String> paths = answer.events().stream().map(event -> path(event)).toList();
    return switch (key) {
      case "outcome" -> answer.isFound() == want.asText().equals("found");
      case "reason" -> answer.reason() != null && answer.reason().code().equals(want.asText());
      case "people" -> folded(answer.people().stream()).equals(folded(texts(want)));
      case "anyEvent" -> paths.stream().limit(3).anyMatch(texts(want).toList()::contains);
      case "topEvent" -> !paths.isEmpty() && paths.get(0).equals(want.asText());
      case "events" ->
          paths.size() == want.size() && texts(want).collect(toSet()).containsAll(paths);
      case "eventGroups" -> groups(want, paths);
      case "topTalk" -> !answer.talks().isEmpty() && matches(want, answer.talks().get(0));
      case "talks" ->
          each(want).allMatch(talk -> answer.talks().stream().anyMatch(it -> matches(talk, it)))
              && answer.talks().stream()
                  .allMatch(it -> each(want).anyMatch(talk -> matches(talk, it)));
      case "videos" -> urls(answer.videos().stream()).equals(urls(texts(want)));
      case "slides" -> urls(answer.slides().stream()).equals(urls(texts(want)));
      case "count" -> answer.count() != null && answer.count() == want.asInt();
      case "date" -> answer.date() != null && answer.date().toString().equals(want.asText());
      case "city" ->
          answer.city() != null
              && RecapIndex.fold(answer.city()).equals(RecapIndex.fold(want.asText()));
      case "contains" ->
          each(want)
              .allMatch(
                  group ->
                      texts(group)
                          .anyMatch(
                              word ->
                                  RecapIndex.fold(answer.text()).contains(RecapIndex.fold(word))));
      default -> true;
    };
  }

  private static String path(Event event) {
    return event.main().id().path();
  }

  private static boolean groups(JsonNode groups, List<String> paths) {
    Set<String> all = new HashSet<>();
    each(groups).forEach(group -> texts(group).forEach(all::add));
    return all.containsAll(paths)
        && each(groups).allMatch(group -> texts(group).anyMatch(paths::contains));
  }

  private static boolean matches(JsonNode talk, Session session) {
    Stream<JsonNode> all =
        talk.has("alt") ? Stream.concat(Stream.of(talk), each(talk.get("alt"))) : Stream.of(talk);
    return all.anyMatch(
        one ->
            one.get("event").asText().equals(session.page().id().path())
                && likeness(one.get("title").asText(), session.talk().title()) >= ALIKE);
  }

  private static double likeness(String a, String b) {
    Set<String> left = pairs(a);
    Set<String> right = pairs(b);
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    return 2.0 * shared.size() / Math.max(1, left.size() + right.size());
  }

  private static Set<String> pairs(String text) {
    String plain = RecapIndex.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }

  private static Set<String> folded(Stream<String> names) {
    return names.map(name -> RecapIndex.fold(name).replace(" ", "")).collect(toSet());
  }

  private static Set<String> urls(Stream<String> urls) {
    return urls.map(url -> url.replace(":443/", "/"))
        .map(url -> URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8))
        .collect(toSet());
  }

  private static <T> java.util.stream.Collector<T, ?, Set<T>> toSet() {
    return java.util.stream.Collectors.toSet();
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Stream<String> texts(JsonNode array) {
    return each(array).map(JsonNode::asText);
  }
}
