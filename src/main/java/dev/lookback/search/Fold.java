package dev.lookback.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/**
 * Takes from text what people vary when they write the same thing: width, traditional or simplified
 * characters, case, accents and white space.
 */
final class Fold {

  /** Words of computing that Taiwan has others for, after their characters were simplified. */
  private static final Map<String, String> WORDS =
      Map.of(
          "软体", "软件",
          "硬体", "硬件",
          "资料库", "数据库",
          "网路", "网络",
          "伺服器", "服务器",
          "人工智慧", "人工智能",
          "演算法", "算法",
          "记忆体", "内存",
          "视讯", "视频",
          "资讯", "信息");

  private Fold() {}

  static String text(String text) {
    String composed =
        Normalizer.isNormalized(text, Form.NFKC) ? text : Normalizer.normalize(text, Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean simplified = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else {
        simplified |= Simplified.of(c) != c;
        append(c, folded);
      }
    }
    if (folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    return simplified ? mainland(folded.toString()) : folded.toString();
  }

  private static String mainland(String text) {
    String mainland = text;
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      mainland = mainland.replace(word.getKey(), word.getValue());
    }
    return mainland;
  }

  static boolean isSpace(int c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Appends what one character, of which nothing around it is known, becomes: often itself. */
  static void append(int c, StringBuilder folded) {
    if (c < 0x80) {
      folded.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
    } else if (c >= 0x3400 && c <= 0x9fff) {
      folded.append((char) Simplified.of(c));
    } else {
      appendRare(c, folded);
    }
  }

  private static void appendRare(int c, StringBuilder folded) {
    String apart = Normalizer.normalize(Character.toString(c).toLowerCase(Locale.ROOT), Form.NFKD);
    StringBuilder bare = new StringBuilder(apart.length());
    apart.codePoints().filter(part -> !isLeftOut(part)).forEach(part -> bare.append(base(part)));
    Normalizer.normalize(bare, Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(Simplified::of)
        .forEach(folded::appendCodePoint);
  }

  /** Accents, variation selectors, and what is not seen, such as marks of direction. */
  private static boolean isLeftOut(int c) {
    return (c >= 0x300 && c <= 0x36f)
        || (c >= 0xfe00 && c <= 0xfe0f)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }

  /** Letters that Unicode doesn't take apart, though people type them without their strokes. */
  private static String base(int c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> Character.toString(c);
    };
  }
}
