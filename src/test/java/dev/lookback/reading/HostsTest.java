package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          主办方：示例基金会、openGauss 社区             | 示例基金会; openGauss 社区
          主办：示例基金会\\n协办：某某科技              | 示例基金会; 某某科技
          主办单位：示例基金会和某某科技                  | 示例基金会; 某某科技
          **Organizers:** Acme and Example Corp      | Acme; Example Corp
          Hosted by: Acme & Example Corp             | Acme; Example Corp
          欢迎。\\n\\n## 主办单位\\n\\n示例基金会                    | 示例基金会
          本次活动由示例基金会、某某科技联合主办。          | 示例基金会; 某某科技
          主办：示例基金会\\n本次活动由某某科技主办。       | 示例基金会
          主办：云和恩墨                               | 云和恩墨
          欢迎大家。                                  | ''
          欢迎。\\n\\n## Organizers\\n\\nAcme Inc.                 | Acme Inc.
          欢迎。\\n\\n## Organizers\\n\\nIt was organized by Jane Roe and the whole team, thank you. | ''
          """)
  void findsWhoHeldTheEvent(String text, String hosts) {
    Page page = MarkdownPage.parse(text.replace("\\n", "\n"), 1);

    assertThat(String.join("; ", Hosts.read(page))).isEqualTo(hosts);
  }
}
