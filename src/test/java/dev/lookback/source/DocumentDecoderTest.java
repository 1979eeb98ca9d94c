package dev.lookback.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Shared;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDecoderTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHINESE = "# 成都站回顾\n\n讲师：王小明，《数据库内核》。\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty                   | ''                               | ''
          ASCII                   | 61 0a                            | a
          UTF-8                   | e6 88 90 e9 83 bd f0 a0 ae b7    | 成都𠮷
          UTF-8 with mark         | ef bb bf e6 88 90                | 成
          mark alone              | ef bb bf                         | ''
          UTF-16LE with mark      | ff fe 10 62 fd 90                | 成都
          UTF-16BE with mark      | fe ff 62 10 90 fd                | 成都
          GB18030                 | b3 c9 b6 bc                      | 成都
          GB18030 amid ASCII      | 63 69 74 79 3a 20 b3 c9 b6 bc 0a | city: 成都
          GB18030 of four bytes   | b3 c9 b6 bc d5 be 95 32 82 36    | 成都站𠀀
          UTF-8 that GB might be  | c3 a9 c3 a8                      | éè
          """)
  void readsEncodings(String encoding, String bytes, String text) {
    byte[] content = HexFormat.of().parseHex(bytes.replace(" ", ""));

    assertThat(document(content).text()).as(encoding).isEqualToIgnoringNewLines(text);
    assertThat(document(content).flaws()).as(encoding).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\n\r\r\nb", " \t\u3000a\u2028b"})
  void keepsTextAsItStands(String text) {
    assertThat(document(text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  static Stream<byte[]> otherText() {
    return Stream.of(
        "Über den Größenvergleich der Müller für Köln".getBytes(ISO_8859_1),
        "À l'été, où l'élève français a été reçu".getBytes(ISO_8859_1),
        "Смотрите запись доклада о базах данных".getBytes(Charset.forName("windows-1251")),
        "“smart quotes” – and dashes".getBytes(Charset.forName("windows-1252")),
        "データベースの勉強会の録画です".getBytes(Charset.forName("Shift_JIS")),
        "成都站的活動回顧與影片".getBytes(Charset.forName("Big5")));
  }

  @ParameterizedTest
  @MethodSource("otherText")
  void doesNotTakeOtherTextForChinese(byte[] otherText) {
    Document document = document(otherText);

    assertThat(document.text()).contains("\uFFFD").doesNotContainPattern("[\u4E00-\u9FA5]{2}");
    assertThat(document.flaws()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"LF", "CRLF", "CR"})
  void saysWhereUtf8IsBroken(String lineEnd) {
    String end = lineEnd.replace("CR", "\r").replace("LF", "\n");
    byte[] bytes = concat(("成都" + end + end + "𠮷é").getBytes(UTF_8), 0xFF, 'x', 0xC3, '\n');

    Document document = document(bytes);

    assertThat(document.text()).isEqualTo("成都" + end + end + "𠮷é\uFFFDx\uFFFD\n");
    assertThat(document.flaws())
        .containsExactly(
            new Flaw(
                3,
                3,
                "Byte %d of the file is not valid UTF-8, the first of 2 such places, and reads as U+FFFD. Save the file as UTF-8."
                    .formatted(13 + 2 * end.length())));
  }

  @Test
  void readsGb18030WithOneBrokenByte() {
    Document document = document(concat(CHINESE.getBytes(GB18030), 0xFF));

    assertThat(document.text()).isEqualTo(CHINESE + "\uFFFD");
    assertThat(document.flaws()).extracting(Flaw::message).first().asString().contains("GB18030");
  }

  @Test
  void readsUtf8WithOneBrokenByteAsUtf8() {
    String accents = "Résumé général des présentations à Orléans";

    assertThat(document(concat(accents.getBytes(UTF_8), 0xE9)).text())
        .isEqualTo(accents + "\uFFFD");
    assertThat(document(concat(CHINESE.getBytes(UTF_8), 0xB3)).text())
        .isEqualTo(CHINESE + "\uFFFD");
  }

  @Test
  void readsTruncatedUtf16() {
    assertThat(document(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, 'a', 0, 'b')).text())
        .isEqualTo("a\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n\nb\0c", "\r\n\r\n\0"})
  void refusesBinary(String text) {
    assertThat(decode(text.getBytes(UTF_8), null))
        .isEqualTo(
            new Failure(
                "a.md",
                "It holds a NUL character on line 3, so it is no text. If it is meant to be, save it as UTF-8; otherwise exclude it."));
  }

  @Test
  void refusesUtf16WithoutMark() {
    assertThat(decode("# Chengdu".getBytes(UTF_16LE), null)).isInstanceOf(Failure.class);
    assertThat(decode("# Chengdu".getBytes(UTF_16BE), null)).isInstanceOf(Failure.class);
  }

  @Test
  void revisionIsTheContentsHash() {
    assertThat(document("abc".getBytes(UTF_8)).revision())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void knowsAnUnchangedRevision() {
    String revision = document("a".getBytes(UTF_8)).revision();

    assertThat(decode("a".getBytes(UTF_8), revision)).isEqualTo(new Unchanged("a.md"));
    assertThat(decode("b".getBytes(UTF_8), revision)).isInstanceOf(Document.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opengauss", "mixed"})
  void readsRealDocumentsInEitherEncoding(String corpus) throws IOException {
    for (Path file : filesIn(Shared.corpus(corpus))) {
      String text = document(Files.readAllBytes(file)).text();

      assertThat(document(text.getBytes(GB18030)).text()).as(file.toString()).isEqualTo(text);
      assertThat(document(concat(text.getBytes(UTF_8), 0xFF)).text())
          .as(file.toString())
          .isEqualTo(text + "\uFFFD");
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Document document(byte[] bytes) {
    return (Document) decode(bytes, null);
  }

  private static Retrieval decode(byte[] bytes, String knownRevision) {
    return DocumentDecoder.decode("a.md", bytes, knownRevision);
  }

  private static byte[] concat(byte[] bytes, int... more) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes);
    for (int b : more) {
      all.write(b);
    }
    return all.toByteArray();
  }
}
