package dev.lookback.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("FIVE", "5", "EMPTY", "", "TOKEN", " opensesame\n", "ODD", "a: [b, ${FIVE}");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "'1 B', 1",
    "12 bytes, 12",
    "1 kB, 1000",
    "1 KiB, 1024",
    "2kib, 2048",
    "1 MB, 1000000",
    "1 MiB, 1048576",
    "'0001 MiB', 1048576"
  })
  void readsSizes(String written, long bytes) throws SettingsException {
    assertThat(sample("size: " + written).size()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "30s, PT30S",
    "30 s, PT30S",
    "45 seconds, PT45S",
    "1500 ms, PT1.5S",
    "5 min, PT5M",
    "5m, PT5M",
    "2 Hours, PT2H",
    "1 d, PT24H",
    "PT1M30S, PT1M30S",
    "P1D, PT24H"
  })
  void readsTimes(String written, Duration time) throws SettingsException {
    assertThat(sample("time: " + written).time()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "True, true", "'\"false\"', false", "FALSE, false"})
  void readsFlags(String written, boolean flag) throws SettingsException {
    assertThat(sample("flag: " + written).flag()).isEqualTo(flag);
  }

  @ParameterizedTest
  @CsvSource({"low, LOW", "very-high, VERY_HIGH", "Very-High, VERY_HIGH"})
  void readsConstants(String written, Sample.Level level) throws SettingsException {
    assertThat(sample("level: " + written).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"-10, -10", "'\"7\"', 7", "+7, 7", "010, 10"})
  void readsWholeNumbers(String written, int number) throws SettingsException {
    assertThat(sample("number: " + written).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "http://localhost:8080", "https://e.org/社区/"})
  void readsAddresses(String written) throws SettingsException {
    assertThat(sample("address: " + written).address()).isEqualTo(URI.create(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy", "proxy.example.org", "127.0.0.1", "::1", "代理.example.org"})
  void readsHosts(String host) throws SettingsException {
    String settings =
        "sources: [{directory: recaps}]\ndiscord: {proxy: {host: '%s', port: 80}}".formatted(host);
    SettingsReader reader =
        new SettingsReader(ENVIRONMENT, (include, exclude) -> {}, (part, words) -> {});
    assertThat(reader.parse(Path.of("config.yml"), settings).discord().proxy())
        .extracting(ProxySettings::host)
        .isEqualTo(host);
  }

  @Test
  void readsLists() throws SettingsException {
    assertThat(sample("numbers: []").numbers()).isEmpty();
    assertThat(sample("numbers:\n- 1\n- ${FIVE}").numbers()).isEqualTo(List.of(1, 5));
  }

  @ParameterizedTest
  @CsvSource({"no", "2024", "1e3", "2024-12-01", "0x10", "12:30:00"})
  void takesAsTextWhatYamlTakesForAnotherType(String written) throws SettingsException {
    assertThat(sample("text: " + written).text()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${FIVE}             | 5",
        "a${FIVE}b${FIVE}    | a5b5",
        "${FIVE:-6}          | 5",
        "${NONE:-6}          | 6",
        "${EMPTY:-a b:-c}    | a b:-c",
        "x${NONE:-}${EMPTY}  | x",
        "$${FIVE}            | ${FIVE}",
        "$$${FIVE}           | $${FIVE}",
        "$$ $FIVE {FIVE}     | $$ $FIVE {FIVE}",
        "${ODD}              | a: [b, ${FIVE}",
      })
  void putsVariablesIntoText(String written, String text) throws SettingsException {
    assertThat(sample("text: " + written).text()).isEqualTo(text);
  }

  @Test
  void convertsTypesAfterPuttingVariablesIn() throws SettingsException {
    assertThat(sample("size: ${FIVE} ${UNIT:-KiB}").size()).isEqualTo(5 << 10);
  }

  @Test
  void anOptionalValueThatTheEnvironmentLeavesEmptyIsNotGiven() throws SettingsException {
    Sample sample = sample("address: ${EMPTY}\nsize: ${NONE:-}\naccount: {token: a}");
    assertThat(sample).isEqualTo(sample("account: {token: a}"));
  }

  @Test
  void readsSecretsWithoutTheBlanksAroundThem() throws SettingsException {
    Sample.Account account = sample("account: {token: '${TOKEN}'}").account();
    assertThat(account.token().reveal()).isEqualTo("opensesame");
    assertThat(account).hasToString("Account[token=***, password=null]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flag: yes          | 1:7: flag: 'yes' is not one of false, true",
        "level: high        | 1:8: level: 'high' is not one of low, very-high",
        "number: 11         | 1:9: number: '11' is not a whole number from -10 to 10",
        "number: 1.0        | 1:9: number: '1.0' is not a whole number from -10 to 10",
        "number: 99999999999| 1:9: number: '99999999999' is not a whole number from -10 to 10",
        "size: 1025 KiB     | 1:7: size: '1025 KiB' is not a size from 0 to 1 MiB, such as '2 MiB'",
        "time: 30           | 1:7: time: '30' is not a time from 1 s to 2 d, such as '30 s'",
        "time: 49 h         | 1:7: time: '49 h' is not a time from 1 s to 2 d, such as '30 s'",
        "time: -5 min       | 1:7: time: '-5 min' is not a time from 1 s to 2 d, such as '30 s'",
        "time: P1M          | 1:7: time: 'P1M' is not a time from 1 s to 2 d, such as '30 s'",
        "numbers: [1, 10]   | 1:14: numbers[1]: '10' is not a whole number from 0 to 9",
        "account: secret    | 1:10: account: expected lines of 'key: value', but found a single",
        "account: {}        | 1:10: missing key 'token' in account",
        "account: {tokn: a} | 1:11: unknown key 'tokn' in account; did you mean 'token'?",
        "account: {token: }| 1:17: account.token: there is no value; write one here",
        "account: {token: [a]}| 1:18: account.token: expected text, but found a list",
      })
  void saysWhatIsWrong(String written, String message) {
    assertThatThrownBy(() -> sample(written))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("config.yml:" + message);
  }

  @Test
  void writesNumbersAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThatThrownBy(() -> sample("numbers: [0, 10]"))
          .hasMessage("config.yml:1:14: numbers[1]: '10' is not a whole number from 0 to 9");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void givesProblemsByTheirParts() {
    assertThatThrownBy(() -> sample("account: {token: }"))
        .isInstanceOfSatisfying(
            SettingsException.class,
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .extracting("line", "column", "key")
                    .containsExactly(1, 17, "account.token"));
  }

  private static Sample sample(String text) throws SettingsException {
    return Sample.parse(text, ENVIRONMENT);
  }
}
