package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFrontMatterTest {

  private static final String[] PIECES = {
    "title",
    "a",
    "_",
    "-",
    ":",
    ": ",
    " ",
    "'",
    "\"",
    "#",
    " #",
    "1",
    "/",
    "【",
    "】",
    "成都",
    "：",
    "\\",
    "[",
    "]",
    "{",
    "null",
    "~",
    "\n",
    "\n",
    "\n  ",
    "\n- ",
    "\n\n",
    "\t",
    "\r\n",
    "key: ",
    "\nkey2: ",
    "\ntags: ",
    "true",
    "2020-11-14",
    "|",
    ">",
    "&a",
    "*",
    "!",
    "%",
    "@",
    "`",
    ",",
    "?",
    "、",
    "é",
    "\u2028",
    "\uFEFF",
    "😀",
    "."
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 'It is'\ndate: 2020-11-14\n\n# remark\nempty:\nlink: /zh/a.html",
        "title: \"A: B\"\nsummary: ''",
        "time: 10:30",
        "none: null",
        "title: '【成都】Meetup | 回顾'  "
      })
  void readsWhatMostPagesHave(String block) {
    assertThat(PlainFrontMatter.read(block, 2))
        .isNotNull()
        .isEqualTo(YamlFrontMatter.strict(block, 2, new ArrayList<>()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A: B",
        "tags: [a]",
        "tags:\n  - a",
        "a: |\n  b",
        "a: 'it''s'",
        "a: \"\\n\"",
        "a: b\n  c",
        "a: b\na: c",
        "a: b # c",
        "a:b",
        "- a",
        "a: @b",
        "a: 'b' c",
        "a: \tb"
      })
  void leavesTheRestToYaml(String block) {
    assertThat(PlainFrontMatter.read(block, 2)).isNull();
  }

  @Test
  void readsAsYamlDoesOrNotAtAll() {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder block = new StringBuilder("key: ");
      for (int length = random.nextInt(8); length > 0; length--) {
        block.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Value.Mapping plain = PlainFrontMatter.read(block.toString(), 2);
      if (plain != null) {
        List<Problem> problems = new ArrayList<>();
        assertThat(plain)
            .as("%s", block)
            .isEqualTo(YamlFrontMatter.strict(block.toString(), 2, problems));
        assertThat(problems).isEmpty();
        read++;
      }
    }
    assertThat(read).isGreaterThan(5_000);
  }
}
