package dev.lookback.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that are made to be slow, deep or large, or to be no text at all. */
final class Hostile {

  private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗梁";
  private static final String GIVEN = "明华伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超霞平刚桂兰玲鹏飞宇浩然子涵欣怡";

  private Hostile() {}

  /** The fragments of the resource, as it writes them. */
  static Stream<String> fragments() {
    try (InputStream in = Hostile.class.getResourceAsStream("hostile-fragments.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isEmpty() && !line.startsWith("//"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fragment repeated until the text is as long as wanted. */
  static String repeated(String fragment, int length) {
    String unit =
        CODE.matcher(fragment)
            .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
            .translateEscapes();
    StringBuilder text = new StringBuilder(length + unit.length());
    for (int i = 0; text.length() < length; i++) {
      text.append(unit.replace("{i}", Integer.toString(i)).replace("{name}", name(i)));
    }
    return text.toString();
  }

  private static String name(int i) {
    int given = i / SURNAMES.length();
    return ""
        + SURNAMES.charAt(i % SURNAMES.length())
        + GIVEN.charAt(given % GIVEN.length())
        + GIVEN.charAt(given / GIVEN.length() % GIVEN.length());
  }

  /** Lines so many times, with the number in place of {@code {i}}. */
  static String numbered(String lines, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> lines.replace("{i}", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  /** Each list holds the one before it ten times. */
  static String laughs() {
    StringBuilder text = new StringBuilder("---\na0: &a0 [ha, ha]\n");
    for (int i = 1; i < 100; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)));
    }
    return text.append("title: *a99\n---\ntext\n").toString();
  }

  static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
