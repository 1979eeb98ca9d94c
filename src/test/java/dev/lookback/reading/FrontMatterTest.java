package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private final List<Problem> problems = new ArrayList<>();

  private FrontMatter parse(String text) {
    return FrontMatter.parse(text, problems);
  }

  @Test
  void splitsFrontMatterFromBody() {
    FrontMatter matter = parse("---\ntitle: '【成都】Meetup'\ndate: 2020-11-14\n---\nbody\n");

    assertThat(matter.text("title"))
        .isEqualTo(new Fact<>("【成都】Meetup", Evidence.stated(2, "title: '【成都】Meetup'")));
    assertThat(matter.text("time", "date"))
        .isEqualTo(new Fact<>("2020-11-14", Evidence.stated(3, "date: 2020-11-14")));
    assertThat(matter.body()).isEqualTo("body\n");
    assertThat(matter.bodyLine()).isEqualTo(5);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\r\ntitle: A\r\n---\r\nbody",
        "---\rtitle: A\r---\rbody",
        "\uFEFF---\ntitle: A\n---\nbody",
        "---  \ntitle: A\n... \nbody",
        "+++\ntitle = \"A\"\n+++\nbody"
      })
  void readsEachKindOfFenceAndLineEnd(String text) {
    FrontMatter matter = parse(text);

    assertThat(matter.text("title"))
        .extracting(Fact::value, fact -> fact.evidence().line())
        .containsExactly("A", 2);
    assertThat(matter.body()).isEqualTo("body");
    assertThat(matter.bodyLine()).isEqualTo(4);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n  \"title\": \"A\",\n  \"tags\": [\"b\", \"c\"]\n}\nbody",
        "title=A\ntags=b, c\ntype=post\n~~~~~~\nbody"
      })
  void readsWhatOnlyItsEndSetsApart(String text) {
    FrontMatter matter = parse(text);

    assertThat(matter.text("title").value()).isEqualTo("A");
    assertThat(matter.list("tags")).containsExactly("b", "c");
    assertThat(matter.body()).isEqualTo("body");
    assertThat(matter.bodyLine()).isEqualTo(5);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\n  \"title\": \"A\"\nbody", "title=A\nbody", "{\nfoo\n}\nbody"})
  void leavesTextWithoutSuchAnEndAlone(String text) {
    assertThat(parse(text).body()).isEqualTo(text);
  }

  @Test
  void countsBlankLinesAboveTheFence() {
    FrontMatter matter = parse("\n\n---\ntitle: A\n---\nbody");

    assertThat(matter.text("title")).extracting(fact -> fact.evidence().line()).isEqualTo(4);
    assertThat(matter.bodyLine()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# A heading",
        "<!DOCTYPE html><html></html>",
        "---\n\nText between thematic breaks.\n\n---\nmore",
        "---\nText below a thematic break.",
        "----\ntitle: A\n----\n"
      })
  void leavesTextWithoutFrontMatterAlone(String text) {
    FrontMatter matter = parse(text);

    assertThat(matter.isEmpty()).isTrue();
    assertThat(matter.body()).isEqualTo(text);
    assertThat(matter.bodyLine()).isEqualTo(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void saysThatTheFenceHasNoEnd() {
    FrontMatter matter = parse("\n---\ntitle: A\n\nbody");

    assertThat(matter.isEmpty()).isTrue();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.message()).contains("no end").contains("Put a line '---'");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'tags: [a, b]'           | a;b
          'tags: a, b、c'          | a;b;c
          'tags:\\n  - a\\n  - b'  | a;b
          'tags: ["SOFA, Weekly"]' | SOFA, Weekly
          'tags:'                  | ''
          'other: 1'               | ''
          """)
  void readsListsInEachForm(String yaml, String tags) {
    FrontMatter matter = parse("---\n" + yaml.replace("\\n", "\n") + "\n---\n");

    assertThat(String.join(";", matter.list("tags"))).isEqualTo(tags);
  }

  @Test
  void keepsTheLinesOfNestedValues() {
    FrontMatter matter =
        parse(
            "---\ntitle: A\ntalks:\n  - title: One\n    speakers: [Ann, Bo]\n  - title: Two\n---\n");

    assertThat(matter.value("talks")).isInstanceOf(Value.Sequence.class);
    List<Value> talks = ((Value.Sequence) matter.value("talks")).items();
    assertThat(talks).extracting(Value::line).containsExactly(4, 6);
    Value.Mapping second = (Value.Mapping) talks.get(1);
    assertThat(second.scalar("title")).isEqualTo(new Value.Scalar("Two", 6, 12));
    assertThat(((Value.Mapping) talks.get(0)).get("speakers").scalars())
        .extracting(Value.Scalar::text)
        .containsExactly("Ann", "Bo");
  }

  @Test
  void readsTablesOfToml() {
    FrontMatter matter =
        parse(
            "+++\ntitle = 'A'\ndate = 2021-03-26T10:00:00+08:00\ntags = [\"x\",\n  \"y\"]\n[[talks]]\ntitle = \"One\"\n[[talks]]\ntitle = \"Two\"\n+++\nbody");

    assertThat(matter.text("date")).extracting(Fact::value).isEqualTo("2021-03-26T10:00:00+08:00");
    assertThat(matter.list("tags")).containsExactly("x", "y");
    assertThat(((Value.Sequence) matter.value("talks")).items())
        .extracting(talk -> ((Value.Mapping) talk).scalar("title").text())
        .containsExactly("One", "Two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: A: B                | A: B      | 3:9  | Put the value in quotes
          title：全角                | 全角      | 3:6  | full-width colon
          title: "never closed       | never closed | 3:8 | Close it
          title: "a" and b           | "a" and b | 3:11 | Text follows the closing quote
          title: @home               | @home     | 3:8  | reserves
          title:tight                | tight     | 3:7  | a space is missing
          """)
  void readsInvalidYamlKeyByKey(String line, String title, String position, String words) {
    FrontMatter matter = parse("---\ncategory: events\n" + line + "\nlocation: 成都\n---\n");

    assertThat(matter.text("title")).extracting(Fact::value).isEqualTo(title);
    assertThat(matter.text("location")).extracting(Fact::value).isEqualTo("成都");
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line() + ":" + problem.column()).isEqualTo(position);
              assertThat(problem.message()).contains(words);
            });
  }

  @Test
  void keepsTheOtherKeysWhereOneIsBroken() {
    FrontMatter matter =
        parse(
            """
            ---
            title: A: B
            talks:
              - title: One
                speakers: [Ann]
            summary: @home
            tags: [a, b]
            ---
            """);

    assertThat(matter.text("summary")).extracting(Fact::value).isEqualTo("@home");
    assertThat(matter.list("tags")).containsExactly("a", "b");
    Value.Mapping talk = (Value.Mapping) ((Value.Sequence) matter.value("talks")).items().get(0);
    assertThat(talk.scalar("title")).isEqualTo(new Value.Scalar("One", 4, 12));
    assertThat(problems).extracting(Problem::line).containsExactly(2, 6);
  }

  @Test
  void findsTheAddressesThatValuesHold() {
    FrontMatter matter =
        parse(
            """
            ---
            title: A
            url_slides: 'https://github.com/example/academy'
            section1:
              videoUrl: //player.bilibili.com/player.html?bvid=BV1sT4y1B7oL
            links:
              - name: 回放
                url: https://example.org/782
            youtube_id: cqaewpYtYTA
            talks:
              - video: https://example.org/1.mp4
            ---
            """);

    assertThat(matter.links())
        .extracting(
            link -> link.evidence().line(),
            link -> link.value().words(),
            link -> link.value().lead())
        .containsExactly(
            tuple(3, "", "slides:"),
            tuple(5, "", "video:"),
            tuple(8, "回放", ":"),
            tuple(9, "", "youtube id:"));
    assertThat(matter.links())
        .extracting(link -> new Links(null).read(link.value()))
        .extracting(target -> target.getClass().getSimpleName())
        .containsExactly("Deck", "Recording", "Recording", "Recording");
  }

  @Test
  void namesTheTabThatIndents() {
    FrontMatter matter = parse("---\ntitle: A\ntags:\n\t- x\n\t- y\n---\n");

    assertThat(matter.list("tags")).containsExactly("x", "y");
    assertThat(problems)
        .singleElement()
        .extracting(Problem::line, Problem::column)
        .containsExactly(4, 1);
  }

  @Test
  void warnsOfTheSecondOfTwoEqualKeys() {
    FrontMatter matter = parse("---\ntitle: A\ntitle: B\n---\n");

    assertThat(matter.text("title")).extracting(Fact::value).isEqualTo("B");
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.message()).contains("first in line 2");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c]",
        "a: &a [*a]",
        "a: &a\n  b: *a",
        "? [a, b]\n: c",
        "a: !!javax.script.ScriptEngineManager [x]",
        "a: \u0000\u0001\nb: c",
        "<<: [1, 2]",
        "a: \"\\uD83D\"",
        "%YAML 9.9"
      })
  @Timeout(5)
  void survivesHostileYaml(String yaml) {
    FrontMatter matter = parse("---\n" + yaml + "\n---\nbody");

    assertThat(matter.text("missing")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "{a: ", "- ", "a:\n ", "? ", "'", "\"", "&a ", "!", "x: y\n", "#", "\t", "\r"
      })
  @Timeout(10)
  void staysLinearInLongFrontMatter(String piece) {
    FrontMatter matter = parse("---\n" + piece.repeat(300_000) + "\n---\nbody");

    assertThat(matter.body()).endsWith("body");
  }
}
