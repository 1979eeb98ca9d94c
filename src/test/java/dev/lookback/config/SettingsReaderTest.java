package dev.lookback.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lookback.bot.Template;
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
        new SettingsReader(Map.of(), Selection::of, Template::check)
            .read(BASE.resolve("config.yml"));
    assertThat(settings)
        .isEqualTo(Settings.of(null, List.of(SourceSettings.of(BASE.resolve("recaps"), null))));
  }

  /** A newcomer takes the comment sign from a setting: it has to be right as it stands there. */
  @Test
  void readsTheShippedFileWithAllThatItProposes() throws Exception {
    String shipped = Files.readString(BASE.resolve("config.yml"));
    Settings settings = read(shipped.replaceAll("(?m)# (?=(- )?[a-z-]+:( |$))", ""));
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
    assertThat(settings.announce())
        .isEqualTo(
            new AnnounceSettings(
                folder.resolve("lookback.db"), null, "112233445566778899", 5, false, rooms()));
    assertThat(settings.logs()).isEqualTo(new LogSettings(LogSettings.Format.TEXT, false));
  }

  private static List<RoomSettings> rooms() {
    Map<String, String> template =
        Map.of(
            "text", "{city} is online[: {videos} recordings]",
            "title", "{title}",
            "body", "{date}[ in {city}][, {venue}]",
            "talk", "{number}. {title}[, {speakers}][ {videos}][ {slides}]");
    return List.of(
        new RoomSettings(
            "112233445566778899",
            RoomSettings.Language.ZH,
            List.of(RoomSettings.Kind.RECAP),
            List.of("成都", "Chengdu"),
            List.of("ShardingSphere"),
            List.of("zh", "en"),
            0,
            List.of("112233445566778899"),
            false,
            false,
            template));
  }

  @Test
  void keepsTheLedgerBesideTheFileUnlessToldOtherwise() throws Exception {
    String sources = "sources: [{directory: recaps}]\n";
    assertThat(read(sources).announce()).isEqualTo(AnnounceSettings.in(folder));
    assertThat(read(sources + "announce: {rooms: []}").announce())
        .isEqualTo(AnnounceSettings.in(folder));
    assertThat(read(sources + "announce: {ledger: ../kept/it.db}").announce().ledger())
        .isEqualTo(folder.resolveSibling("kept").resolve("it.db"));
  }

  @Test
  void keepsTheAddressOfTheDatabaseSecret() throws Exception {
    Settings settings =
        read("sources: [{directory: recaps}]\nannounce: {database: 'postgres://u:hunter2@h/d'}");
    assertThat(settings.announce().database()).isNotNull();
    assertThat(settings.announce().database().reveal()).isEqualTo("postgres://u:hunter2@h/d");
    assertThat(settings.toString()).doesNotContain("hunter2");
  }

  @Test
  void asksForNothingButAChannelAndItsLanguage() throws Exception {
    String rooms =
        """
        sources: [{directory: recaps}]
        announce:
          rooms:
            - {channel: 1122334455667788990, language: EN}
        """;
    assertThat(read(rooms).announce().rooms())
        .containsExactly(
            new RoomSettings(
                "1122334455667788990",
                RoomSettings.Language.EN,
                List.of(RoomSettings.Kind.RECAP),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                false,
                false,
                Map.of()));
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
    assertThatThrownBy(
            () -> new SettingsReader(Map.of(), Selection::of, Template::check).read(file()))
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
    assertThatThrownBy(
            () -> new SettingsReader(Map.of(), Selection::of, Template::check).read(file()))
        .isInstanceOf(SettingsException.class)
        .hasMessage(file() + ": " + message)
        .hasNoCause();
  }

  private Settings read(String text) throws SettingsException, IOException {
    Files.write(file(), text.getBytes(StandardCharsets.UTF_8));
    return new SettingsReader(Map.of(), Selection::of, Template::check).read(file());
  }

  private Path file() {
    return folder.resolve("config.yml");
  }
}
