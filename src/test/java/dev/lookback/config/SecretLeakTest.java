package dev.lookback.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with settings, no more than scraps of the secrets in them get out. */
class SecretLeakTest {

  /** So many letters in a row of a secret are more than a scrap. */
  private static final int SCRAP = 5;

  /** What follows each of these is a place where a slip of the pen may happen. */
  private static final String SLIPS = ":'\"{}[]#&*!|>%@`,?-$\\~\t\n \u0000\u00e9";

  static Stream<String> secrets() {
    return Stream.of(
        "MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789_-",
        "9f86d081884c7d659a2feaa0c55ad015",
        "ghp_R4nD0mLooKingText4nd50meMore12345678",
        "123e4567-e89b-12d3-a456-426614174000",
        "correct horse battery staple",
        "tr0ub4dor&3:*&!%@'\"{[#");
  }

  /** Settings that hold a secret where a secret belongs. */
  static Stream<String> sound() {
    return Stream.of(
        "size: 1\naccount:\n  token: %s\n  password: %s\naddress: https://example.org/\n",
        "account: {password: '%s', token: '%s'}\nsize: 1\n",
        "{\"account\": {\"token\": \"%s\"}, \"numbers\": [1, 2]}\n",
        "account:\n  token: >-\n    %s\nlevel: low\n",
        "account:\n  token: ${NONE:-%s}\n  password: '%s'\nflag: true\n");
  }

  /** Settings that hold it where it doesn't belong. */
  static Stream<String> broken() {
    return Stream.of(
        "%s",
        "- %s",
        "%s: 1",
        "account: %s",
        "account: [%s]",
        "account: {%s}",
        "account: {%s: 1}",
        "account: {token: {%s: 1}}",
        "account: {token: [%s]}",
        "account: {token: a, %s}",
        "account: {token: !%s a}",
        "account: {token: !!%s a}",
        "account: {token: &%s a, password: *%s }",
        "account: {token: *%s}",
        "account: {token: \"\\%s\"}",
        "account: {token: \"\\x%s\"}",
        "account: {token: '%s}",
        "account: {token: |%s}",
        "account:\n  token: >%s\n",
        "account:\n  token: %s\n  token: %s\n",
        "account:\n  token: %s\n   password: %s\n",
        "account:\n  token %s\n  password: %s\n",
        "account:\n  token:%s\n",
        "account:\n  token=%s\n",
        "account:\n  tokn: %s\n",
        "account:\n\ttoken: %s\n",
        "account:\n  token: ${%s}\n",
        "account:\n  token: ${%s\n",
        "account:\n  token: ${NONE:-${%s}}\n",
        "account:\n  token: ${TOKEN}: x\n",
        "address: '\naccount:\n  token: %s'\n",
        "address: |\n  https://example.org/\n  account:\n    token: %s\n",
        "address: 'x, account: {token: %s'\n",
        "address: x{token:%s}\n",
        "address: https://%s@example.org/\n",
        "address: ftp://example.org/?token=%s\n",
        "number: ${TOKEN}\nsize: ${TOKEN:-1}\ntime: 1${TOKEN}\nlevel: ${TOKEN}\nflag: ${TOKEN}",
        "address: ${TOKEN}\nnumbers: ['${TOKEN}']\naccount: ${TOKEN}",
        "numbers: ${TOKEN}",
        "%%%s\n---\na: b",
        "%%YAML %s\n---\na: b",
        "%%TAG ! %s\n---\na: b",
        "--- %s\n--- %s\n",
        "? %s\n",
        "? [%s]\n: 1",
        "account: @%s",
        "account: `%s`",
        "\u0000 %s",
        "%s \u0007");
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void staySecretWhereTheyDoNotBelong(String secret) {
    broken().forEach(template -> assertKept(secret, template.replace("%s", secret)));
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void staySecretWhateverSlipOfThePenIsMade(String secret) {
    sound()
        .map(template -> template.replace("%s", secret))
        .flatMap(SecretLeakTest::slips)
        .forEach(text -> assertKept(secret, text));
  }

  /** The text with each of its letters left out, and with each sign put in at each place. */
  private static Stream<String> slips(String text) {
    return Stream.iterate(0, i -> i < text.length(), i -> i + 1)
        .flatMap(
            i ->
                Stream.concat(
                    Stream.of(text.substring(0, i) + text.substring(i + 1)),
                    SLIPS
                        .chars()
                        .mapToObj(sign -> text.substring(0, i) + (char) sign + text.substring(i))));
  }

  private static void assertKept(String secret, String text) {
    String seen = outcome(text, Map.of("TOKEN", secret));
    for (int i = 0; i + SCRAP <= secret.length(); i++) {
      if (seen.contains(secret.substring(i, i + SCRAP))) {
        assertThat(seen).as(text).doesNotContain(secret.substring(i, i + SCRAP));
      }
    }
  }

  private static String outcome(String text, Map<String, String> environment) {
    try {
      return Sample.parse(text, environment).toString();
    } catch (SettingsException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return e.problems() + trace.toString();
    }
  }
}
