package dev.lookback.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lookback.source.Selection;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  @TempDir Path folder;

  @Test
  void readsTheShippedFileInAnEmptyEnvironment() throws SettingsException {
    Settings settings =
        new SettingsReader(Map.of(), Selection::of).read(BASE.resolve("config.yml"));
    assertThat(settings)
        .isEqualTo(Settings.of(null, List.of(SourceSettings.of(BASE.resolve("recaps"), null))));
  }

  /** A newcomer takes the comment sign from a setting: it has to be right as it stands there. */
  @Test
  void readsTheShippedFileWithAllThatItProposes() throws Exception {
    String shipped = Files.readString(BASE.resolve("config.yml"));
    Settings settings = read(shipped.replaceAll("(?m)# (?=[a-z-]+:( |$))", ""));
    SourceSettings otherwise = SourceSettings.of(folder.resolve("recaps"), null);
    assertThat(settings.site()).isEqualTo(URI.create("https://example.org/"));
    assertThat(settings.sources())
        .containsExactly(
            new SourceSettings(
                otherwise.name(),
                otherwise.directory(),
                otherwise.include(),
                List.of("drafts/**", "**/README.md"),
                otherwise.maxSize(),
                URI.create("https://blog.example.org/")));
    assertThat(settings.chat())
        .isEqualTo(new ChatSettings(List.of("112233445566778899"), 20, ZoneId.of("Asia/Shanghai")));
    assertThat(settings.discord())
        .isEqualTo(
            new DiscordSettings(
                null, new ProxySettings("proxy.example.org", 8080, "lookback", null), 0, 1));
    assertThat(settings.logs()).isEqualTo(new LogSettings(LogSettings.Format.TEXT, false));
  }

  @Test
  void readsAllThatCanBeSaid() throws Exception {
    Settings settings =
        read(
            """
            site: https://example.org/
            sources:
              - name: first
                directory: docs/../recaps
                include: ['*.md', 'zh/**']
                exclude: ['drafts/**']
                max-size: ${MAX:-3 MiB}
                site: http://localhost:8080/docs/
              - directory: /srv/more
            """);
    assertThat(settings.site()).isEqualTo(URI.create("https://example.org/"));
    assertThat(settings.sources())
        .containsExactly(
            new SourceSettings(
                "first",
                folder.resolve("recaps"),
                List.of("*.md", "zh/**"),
                List.of("drafts/**"),
                3 << 20,
                URI.create("http://localhost:8080/docs/")),
            SourceSettings.of(Path.of("/srv/more"), URI.create("https://example.org/")));
  }

  @Test
  void callsASourceByItsFolderUnlessItIsNamed() throws Exception {
    assertThat(read("sources: [{directory: a/b/recaps/}, {directory: .}]").sources())
        .extracting(SourceSettings::name)
        .containsExactly("recaps", folder.getFileName().toString());
  }

  @Test
  void readsMarkdownAndHtmlUnlessToldOtherwise() {
    SourceSettings source = SourceSettings.of(Path.of("recaps"), null);
    assertThat(source.include())
        .containsExactly("**/*.md", "**/*.markdown", "**/*.html", "**/*.htm");
    assertThat(source.exclude()).isEmpty();
    assertThat(source.maxSize()).isEqualTo(2 * 1024 * 1024);
    assertThat(source.directory()).isAbsolute();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsAnyLineEndsAndAByteOrderMark(String lineEnd) throws Exception {
    String text = "\uFEFFsite: example.org\nsources:\n  - directory: [a]\n".replace("\n", lineEnd);
    assertThatThrownBy(() -> read(text))
        .hasMessageContainingAll("config.yml:1:7: site", "config.yml:3:16: sources[0].directory");
  }

  @Test
  void saysThatThereIsNoFile() {
    assertFailure("there is no such file");
  }

  @Test
  void saysThatTheFileIsAFolder() throws IOException {
    Files.createDirectory(file());
    assertFailure("is a folder, not a file");
  }

  @Test
  void saysThatTheFileMayNotBeRead() throws IOException {
    Files.writeString(file(), "site: a");
    assumeThat(file().toFile().setReadable(false) && !Files.isReadable(file())).isTrue();
    assertFailure("may not be read; see to its permissions");
  }

  @Test
  void saysThatTheFileIsTooLarge() throws IOException {
    Files.writeString(file(), "#".repeat(256 * 1024 + 1));
    assertFailure("is over 256 KiB, too large to be settings");
  }

  @Test
  void saysWhereTheFileIsNotUtf8() throws IOException {
    Files.write(file(), "site: x\nsources: # 回顾\n  - 成都\n".getBytes("GB18030"));
    assertThatThrownBy(() -> new SettingsReader(Map.of(), Selection::of).read(file()))
        .hasMessageEndingWith(
            "config.yml:2:12: from here on the text is not UTF-8; save the file as UTF-8");
  }

  @Test
  void saysWhereAControlCharacterIs() {
    assertThatThrownBy(() -> read("site: x\nsources: 😀\u0007\n"))
        .hasMessageEndingWith("config.yml:2:11: a control character; remove it");
  }

  @Test
  void countsTheProblemsItDoesNotList() {
    assertThatThrownBy(() -> read("colour: blue\n".repeat(150)))
        .hasMessageContaining("config.yml:100:1: unknown key 'colour'")
        .hasMessageEndingWith("config.yml: 51 more problems; mend these first");
  }

  private void assertFailure(String message) {
    assertThatThrownBy(() -> new SettingsReader(Map.of(), Selection::of).read(file()))
        .isInstanceOf(SettingsException.class)
        .hasMessage(file() + ": " + message)
        .hasNoCause();
  }

  private Settings read(String text) throws SettingsException, IOException {
    Files.write(file(), text.getBytes(StandardCharsets.UTF_8));
    return new SettingsReader(Map.of(), Selection::of).read(file());
  }

  private Path file() {
    return folder.resolve("config.yml");
  }
}
