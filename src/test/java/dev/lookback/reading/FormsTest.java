package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Example;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The forms in which authors write a talk and its speaker, each in the places in which they write
 * it, three talks to a page.
 */
class FormsTest {

  private static final List<String> PLACES =
      List.of(
          "### {form}\n\n{text}\n",
          "### Talk {n}: {form}\n\n{text}\n",
          "### 1{n}:30 - {form}\n\n{text}\n",
          "- {form}",
          "{n}. {form}",
          "**{form}**\n\n{text}\n",
          "{form}\n");

  private static final List<List<String>> ENGLISH =
      List.of(
          List.of("Caches in Practice", "Jane Roe", "Acme", "Engineer"),
          List.of("Why We Moved to Modules", "John Doe", "Example Labs", "Consultant"),
          List.of("A Gentle Tour of Indexes", "Erika Muster", "Northwind", "CTO"));

  private static final List<List<String>> CHINESE =
      List.of(
          List.of("缓存系统的落地实践", "张三", "某某云", "工程师"),
          List.of("从零构建可观测性平台", "李四", "示例科技", "架构师"),
          List.of("数据库内核开发入门", "王五", "样例大学", "技术总监"));

  static Stream<Arguments> lines() {
    return Stream.concat(
        inPlaces("forms-en.txt", "## Talks", ENGLISH),
        inPlaces("forms-zh.txt", "## 主题分享", CHINESE));
  }

  private static Stream<Arguments> inPlaces(String file, String heading, List<List<String>> talks) {
    return Words.lines(file)
        .flatMap(
            form ->
                PLACES.stream()
                    .filter(place -> !(form.startsWith("*") && place.startsWith("**")))
                    .map(
                        place -> {
                          String page = place.startsWith("#") ? "" : heading + "\n\n";
                          return Arguments.of(place.replace("{form}", form), page, talks);
                        }));
  }

  static Stream<Arguments> stacks() {
    return Example.in(FormsTest.class, "forms-stacked.txt")
        .flatMap(
            example ->
                Stream.of("### {title}", "**{title}**")
                    .map(
                        title ->
                            Arguments.of(
                                example.text().replace("{title}", title) + "\n",
                                "## Talks\n\n",
                                ENGLISH)));
  }

  @ParameterizedTest
  @MethodSource({"lines", "stacks"})
  void readsTalkAndSpeaker(String form, String heading, List<List<String>> talks) {
    IntFunction<String> part = i -> filled(form, i, talks.get(i));
    String body =
        heading + IntStream.range(0, talks.size()).mapToObj(part).collect(Collectors.joining("\n"));

    Recap recap = new RecapReader(null).read(new RecapId("forms", "a.md"), page(body)).recap();

    assertThat(outline(recap)).as(body).isEqualTo(outline(talks));
  }

  private static String page(String body) {
    return "---\ntitle: Example Evening\ndate: 2024-03-16\n---\n\nThank you for coming to our meetup.\n\n"
        + body
        + "\n\n## Thanks\n\nThanks to our host.\n";
  }

  private static String filled(String form, int i, List<String> talk) {
    return form.replace("{title}", talk.get(0))
        .replace("{name}", talk.get(1))
        .replace("{org}", talk.get(2))
        .replace("{job}", talk.get(3))
        .replace("{n}", Integer.toString(i + 1))
        .replace("{text}", "In this session you will see what a small team did, and why.");
  }

  private static List<String> outline(Recap recap) {
    List<String> talks = new ArrayList<>();
    for (Talk talk : recap.talks()) {
      String names = talk.speakers().stream().map(Speaker::name).collect(Collectors.joining(", "));
      talks.add(talk.title() + " by " + names);
    }
    return talks;
  }

  private static List<String> outline(List<List<String>> talks) {
    return talks.stream().map(talk -> talk.get(0) + " by " + talk.get(1)).toList();
  }
}
