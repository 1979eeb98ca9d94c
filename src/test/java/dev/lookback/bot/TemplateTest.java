package dev.lookback.bot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lookback.Example;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.recap.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates and what they say, from the example files. */
class TemplateTest {

  private static final EventPost POST =
      new EventPost(Pages.event(Pages.SHENZHEN), Kind.RECAP, new Lines(Language.ZH));
  private static final EventPost BARE =
      new EventPost(Pages.event(Pages.BARE), Kind.UPCOMING, new Lines(Language.EN));

  /** The first line of an example names the part. */
  private record Own(String part, String words) {
    static Own of(Example example) {
      String[] lines = example.text().split("\n", 2);
      return new Own(lines[0], lines[1].replaceAll("\n$", ""));
    }
  }

  static Stream<Example> sound() {
    return Example.in(TemplateTest.class, "templates.txt");
  }

  static Stream<Example> broken() {
    return Example.in(TemplateTest.class, "broken-templates.txt");
  }

  @ParameterizedTest
  @MethodSource("sound")
  void saysWhatTheEventHas(Example example) {
    Own own = Own.of(example);
    Template template = Template.parse(Map.of(own.part(), own.words()));
    String said = said(template, own.part(), POST) + "\n--\n" + said(template, own.part(), BARE);
    assertThat(said.strip()).isEqualTo(example.outcome());
  }

  private static String said(Template template, String part, EventPost post) {
    List<Line> lines =
        switch (part) {
          case "text" -> template.text(post).orElseThrow();
          case "body" -> template.body(post).orElseThrow();
          case "talk" -> template.talks(post).orElseThrow();
          default -> List.of(Line.of(template.title(post).orElse("(as usual)")));
        };
    return lines.stream().map(Pages::text).collect(joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void saysWhatIsWrongAndWhere(Example example) {
    Own own = Own.of(example);
    assertThatThrownBy(() -> Template.check(own.part(), own.words()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(example.outcome());
  }

  @Test
  void isAsUsualInThePartsThatItLacks() {
    assertThat(Template.NONE.text(POST)).isEmpty();
    assertThat(Template.NONE.title(POST)).isEmpty();
    assertThat(Template.NONE.body(POST)).isEmpty();
    assertThat(Template.NONE.talks(POST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[", "}", "]", "{{", "[[", "[{title}]", "{x", "\n[\n"})
  void takesNoTimeWhateverIsRepeated(String sign) {
    String words = sign.repeat(2_000 / sign.length());
    try {
      Template.check("body", words);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).hasSizeLessThan(300);
    }
  }

  @Test
  void isOfBoundedLength() {
    assertThatThrownBy(() -> Template.check("text", "x".repeat(2_001)))
        .hasMessage("is longer than 2000 characters; make it shorter");
  }
}
