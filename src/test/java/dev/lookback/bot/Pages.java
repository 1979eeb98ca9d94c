package dev.lookback.bot;

import static java.util.stream.Collectors.joining;

import dev.lookback.chat.Card;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Piece;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Events of documents that stand in a test, and what is said of them. */
final class Pages {

  static final String SHENZHEN =
      """
      path: 2024-03-24-shenzhen.md
      ---
      title: 深圳站回顾
      date: 2024-03-30
      location: 深圳
      link: /zh/shenzhen.html
      img: /shenzhen.png
      summary: 一个下午，三场分享。
      talks:
        - title: 存储引擎
          speakers: ['王明', 'Ada']
          video: https://www.bilibili.com/video/BV1xx411c7mD
          slides: https://e.org/1.pdf
        - title: 执行计划
          speakers: ['李华']
          video:
            - https://www.youtube.com/watch?v=ndZlD-fDYVw
            - https://e.org/2.mp4
        - title: 圆桌
      ---
      主办：开源社

      活动于 2024 年 3 月 24 日在深圳举办，地点：南山图书馆。

      """;

  static final String BARE =
      """
      path: bare.md
      ---
      title: A recap of a meetup
      ---
      Thanks to all who came.
      """;

  private static final RecapReader READER = new RecapReader(URI.create("https://e.org/"));

  private Pages() {}

  /** The event of documents, the first one being told. */
  static Event event(String... documents) {
    List<Recap> pages = Arrays.stream(documents).map(Pages::page).toList();
    return new Event(pages);
  }

  static List<Event> events(List<String> documents) {
    return Edition.of(documents.stream().map(Pages::page).toList()).events();
  }

  private static Recap page(String document) {
    String path = document.lines().findFirst().orElseThrow().substring("path: ".length());
    String text = document.substring(document.indexOf('\n') + 1);
    return READER.read(new RecapId("docs", path), text).recap();
  }

  static String text(Notice notice) {
    List<String> lines = new ArrayList<>();
    notice.text().forEach(line -> lines.add(text(line)));
    for (Card card : notice.cards()) {
      lines.add("# " + card.title() + (card.url() == null ? "" : " <" + card.url() + ">"));
      card.body().forEach(line -> lines.add(text(line)));
      card.items().forEach(line -> lines.add("- " + text(line)));
      Stream.of(card.image(), card.footer())
          .filter(part -> part != null)
          .forEach(part -> lines.add("(" + part + ")"));
    }
    notice.buttons().forEach(button -> lines.add(button.toString()));
    return String.join("\n", lines);
  }

  static String text(Line line) {
    return line.pieces().stream().map(Pages::text).collect(joining());
  }

  private static String text(Piece piece) {
    return piece instanceof Piece.Link link
        ? "%s <%s>".formatted(link.text(), link.url())
        : piece.text();
  }
}
