package dev.lookback.reading;

import java.util.List;

/** Makes a document's markup fit for its parser, which takes a hundred times its size in memory. */
final class Markup {

  private static final String DATA = ";base64,";
  private static final int SHORT_DATA = 200;

  private Markup() {}

  /** The body without the data of images in it, cut at the limit; line numbers stay right. */
  static String of(FrontMatter front, List<Problem> problems) {
    String markup = withoutData(front.body());
    if (markup.length() <= Limits.MARKUP) {
      return markup;
    }
    int feed = markup.lastIndexOf('\n', Limits.MARKUP - 1);
    int end = feed > Limits.MARKUP / 2 ? feed + 1 : Limits.MARKUP;
    end -= Character.isHighSurrogate(markup.charAt(end - 1)) ? 1 : 0;
    String kept = markup.substring(0, end);
    int line = front.bodyLine() + (int) kept.chars().filter(c -> c == '\n').count();
    problems.add(
        Problem.error(
            line,
            1,
            "The document has more than %d characters, and what follows from here was not read. Part it into several pages."
                .formatted(Limits.MARKUP)));
    return kept;
  }

  private static String withoutData(String body) {
    int mark = body.indexOf(DATA);
    if (mark < 0) {
      return body;
    }
    StringBuilder kept = new StringBuilder();
    int from = 0;
    while (mark >= 0) {
      int start = mark + DATA.length();
      int end = start;
      while (end < body.length() && isData(body.charAt(end))) {
        end++;
      }
      kept.append(body, from, end - start > SHORT_DATA ? start : end);
      from = end;
      mark = body.indexOf(DATA, end);
    }
    return kept.append(body, from, body.length()).toString();
  }

  private static boolean isData(char c) {
    return DayScan.isLatin(c) || (c >= '0' && c <= '9') || "+/=-_%".indexOf(c) >= 0;
  }
}
