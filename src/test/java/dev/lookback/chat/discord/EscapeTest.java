package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "**bold** _it_ ~~gone~~|\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~",
        "`code` and ```block```|\\`code\\` and \\`\\`\\`block\\`\\`\\`",
        "\"||spoiler||\"|\"\\|\\|spoiler\\|\\|\"",
        "@everyone and @here|\\@everyone and \\@here",
        "<@1> <@!1> <@&1> <#1>|\\<\\@1\\> \\<\\@!1\\> \\<\\@&1\\> \\<\\#1\\>",
        "</ask:1> <t:0:R> <:a:1> <a:b:1>|\\</ask\\:1\\> \\<t\\:0\\:R\\> \\<\\:a\\:1\\> \\<a\\:b\\:1\\>",
        "<id:guide>|\\<id\\:guide\\>",
        ":tada:|\\:tada\\:",
        "[words](https://example.org)|\\[words\\](https\\://example.org)",
        "https://example.org/a|https\\://example.org/a",
        "discord.gg/abc and Discord.com/invite/abc|discord\\.gg/abc and Discord\\.com/invite/abc",
        "discordapp.com/invite/a|discordapp\\.com/invite/a",
        "# Big|\\# Big",
        "-# small|\\-\\# small",
        "> quote|\\> quote",
        ">>> all|\\>\\>\\> all",
        "- item|\\- item",
        "+ item|\\+ item",
        "* item|\\* item",
        "1. first|1\\. first",
        "2024. first|2024\\. first",
        "back\\slash|back\\\\slash",
        "on-line 3.8.0 (C++)|on-line 3.8.0 (C++)",
        "中文，《标题》。|中文，《标题》。",
      })
  void leavesNothingThatActs(String text, String written) {
    assertThat(escaped(text)).isEqualTo(written);
  }

  @Test
  void keepsNoLineBreak() {
    assertThat(Escape.clean("a\r\n\n# b\u2028c\td")).isEqualTo("a # b c d");
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertThat(Escape.clean("\ud800 a\udc00b \ud83d\ude00 \uffff"))
        .isEqualTo("\ufffd a\ufffdb 😀 \ufffd");
  }

  @Test
  void dropsWhatTurnsTextAroundOrHides() {
    assertThat(Escape.clean("\u202eabc\u202c\u2066d\u2069\u200be\u00adf\ufeff\u0007"))
        .isEqualTo("abcdef ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"👨‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "नमस्ते", "שלום", "e\u0301"})
  void leavesWritingAlone(String text) {
    assertThat(Escape.clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b", "\u3000", "\u00a0", "\u200d", "\n\t"})
  void knowsWhatShowsNothing(String text) {
    assertThat(Escape.shows(text)).isFalse();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    Escape.append(out, Escape.clean(text));
    return out.toString();
  }
}
