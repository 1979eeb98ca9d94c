package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
    "https://example.org/a(b)c, https://example.org/a%28b%29c",
    "https://example.org/a>b<c, https://example.org/a%3Eb%3Cc",
    "https://example.org/a b\"c, https://example.org/a%20b%22c",
    "https://example.org/*a*`b`|c|, https://example.org/%2Aa%2A%60b%60%7Cc%7C",
    "https://example.org/视频#现场, https://example.org/%E8%A7%86%E9%A2%91#%E7%8E%B0%E5%9C%BA",
    "https://例子.cn/, https://xn--fsqu00a.cn/",
    "HTTP://EXAMPLE.org, http://example.org/",
    "https://example.org/100%, https://example.org/100%25",
  })
  void canStandInMarkup(String url, String safe) {
    assertThat(Address.of(url)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://example.org/",
        "example.org",
        "/relative",
        "",
        "https://discord.com@example.org/",
        "https://[::1]/",
        "https://exa mple.org/",
      })
  void isNoneThatPeopleShouldBeLedTo(String url) {
    assertThat(Address.of(url)).isNull();
  }

  @Test
  void isNoneIfTooLong() {
    assertThat(Address.of("https://example.org/" + "a".repeat(3000))).isNull();
    assertThat(Address.of("https://example.org/" + "频".repeat(1000))).isNull();
    assertThat(Address.of(null)).isNull();
  }
}
