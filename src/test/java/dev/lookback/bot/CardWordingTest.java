package dev.lookback.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lookback.announce.Filter;
import dev.lookback.announce.Subscription;
import dev.lookback.announce.Subscription.Extras;
import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Room;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardWordingTest {

  private static final Room ROOM = new Room("hall");
  private static final Subscription CHINESE = Subscription.of(ROOM, Language.ZH);
  private static final Subscription ENGLISH = Subscription.of(ROOM, Language.EN);

  private final CardWording wording = new CardWording(Map.of());

  private Notice notice(Event event, Subscription subscription) {
    return wording.notice(event, event.kind(), subscription);
  }

  @Test
  void tellsAllThatIsLeftOfAnEvent() {
    assertThat(Pages.text(notice(Pages.event(Pages.SHENZHEN), CHINESE)))
        .isEqualTo(
            """
            新的活动回顾：深圳站回顾
            # 深圳站回顾 <https://e.org/zh/shenzhen.html>
            2024-03-24 · 深圳
            一个下午，三场分享。
            - 1. 存储引擎——王明、Ada · ▶ Bilibili <https://www.bilibili.com/video/BV1xx411c7mD/> · 幻灯片 <https://e.org/1.pdf>
            - 2. 执行计划——李华 · ▶ YouTube <https://www.youtube.com/watch?v=ndZlD-fDYVw> · ▶ 视频 <https://e.org/2.mp4>
            - 3. 圆桌
            (https://e.org/shenzhen.png)
            (2024-03-24-shenzhen.md:22)
            Open[label=▶ 看录像, url=https://www.bilibili.com/video/BV1xx411c7mD/]
            Open[label=活动页面, url=https://e.org/zh/shenzhen.html]
            Open[label=幻灯片, url=https://e.org/1.pdf]""");
  }

  @Test
  void tellsLittleOfWhatLittleIsKnownOf() {
    assertThat(Pages.text(notice(Pages.event(Pages.BARE), ENGLISH)))
        .isEqualTo(
            """
            New recap: A recap of a meetup
            # A recap of a meetup
            (bare.md:1)""");
  }

  @Test
  void saysTheSameOfTheSame() {
    assertThat(notice(Pages.event(Pages.SHENZHEN), CHINESE))
        .isEqualTo(notice(Pages.event(Pages.SHENZHEN), CHINESE))
        .isNotEqualTo(notice(Pages.event(Pages.SHENZHEN), ENGLISH));
  }

  @Test
  void saysThatSomethingIsToCome() {
    String upcoming =
        """
        path: soon.md
        ---
        title: Meetup in Berlin
        link: https://e.org/soon
        ---
        Join us on 3 May 2024 in Berlin. Register now!
        """;
    Event event = Pages.event(upcoming);
    Notice notice = wording.notice(event, Kind.UPCOMING, CHINESE);
    assertThat(Pages.text(notice.text().get(0))).isEqualTo("活动预告：Meetup in Berlin");
    assertThat(wording.notice(event, Kind.UPCOMING, ENGLISH).text())
        .extracting(Line::text)
        .containsExactly("Upcoming: Meetup in Berlin");
  }

  @Test
  void callsItByTheFirstPageWhateverItsLanguage() {
    String translated =
        """
        path: en/shenzhen.md
        ---
        title: Shenzhen recap
        link: /en/shenzhen.html
        talks: [{title: The storage engine, video: 'https://e.org/1.mp4'}]
        ---
        """;
    Notice notice = notice(Pages.event(Pages.SHENZHEN, translated), ENGLISH);
    assertThat(notice.cards())
        .extracting(Card::title, Card::url)
        .containsExactly(tuple("深圳站回顾", "https://e.org/zh/shenzhen.html"));
  }

  @Test
  void bringsWhatTheRoomWantsWithIt() {
    Extras extras = new Extras(List.of("42"), true, true);
    Subscription subscription =
        new Subscription(ROOM, Language.ZH, Set.of(Kind.RECAP), Filter.all(), 0, extras);
    Notice notice = notice(Pages.event(Pages.SHENZHEN), subscription);
    assertThat(notice.pings()).containsExactly("42");
    assertThat(notice.thread()).isEqualTo("深圳站回顾");
    assertThat(notice.crossposted()).isTrue();
    Notice plain = notice(Pages.event(Pages.SHENZHEN), CHINESE);
    assertThat(plain.pings()).isEmpty();
    assertThat(plain.thread()).isNull();
    assertThat(plain.crossposted()).isFalse();
  }

  @Test
  void linksWhatPeopleLookForFirst() {
    String reel =
        """
        path: reel.md
        ---
        title: A meetup in review
        link: javascript:alert(1)
        talks: [{title: One, video: 'https://e.org/1.mp4'}]
        ---
        See [the replay of the whole day](https://www.youtube.com/watch?v=ndZlD-fDYVw).
        """;
    assertThat(notice(Pages.event(reel), ENGLISH).buttons())
        .containsExactly(new Button.Open("▶ Watch", "https://www.youtube.com/watch?v=ndZlD-fDYVw"));
  }

  @Test
  void tellsSeveralInALineEach() {
    Notice digest = wording.digest(Pages.events(List.of(Pages.SHENZHEN, Pages.BARE)), CHINESE);
    assertThat(Pages.text(digest))
        .isEqualTo(
            """
            2 篇新的活动回顾
            # 新的活动回顾
            - 2024-03-24 深圳，深圳站回顾 <https://e.org/zh/shenzhen.html>，3 个分享，3 个录像
            - A recap of a meetup""");
  }

  @Test
  void toldInALineLosesFirstItsLinkThenTheEndOfItsTitle() {
    List<String> documents = new ArrayList<>();
    for (int i = 1; i <= 25; i++) {
      documents.add(
          """
          path: %02d.md
          ---
          title: A recap of the meetup that %s
          link: https://e.org/%s
          ---
          """
              .formatted(i, "had many talks, ".repeat(i), "a".repeat(8 * i)));
    }
    List<Card> cards = wording.digest(Pages.events(documents), ENGLISH).cards();
    assertThat(cards).extracting(card -> card.items().size()).containsExactly(13, 12);
    List<Line> lines = cards.stream().flatMap(card -> card.items().stream()).toList();
    assertThat(lines).allMatch(line -> line.text().length() < 224);
    assertThat(Pages.text(lines.get(0))).endsWith("talks, <https://e.org/aaaaaaaa>");
    assertThat(Pages.text(lines.get(24))).matches("A recap.* had many talks.*…");
  }

  @Test
  void saysThatARecapWasWithdrawn() {
    assertThat(Pages.text(wording.withdrawn("深圳站回顾", CHINESE))).isEqualTo("# 深圳站回顾\n这篇活动回顾已撤下。");
    assertThat(Pages.text(wording.withdrawn("Shenzhen", ENGLISH)))
        .isEqualTo("# Shenzhen\nThis recap was withdrawn.");
  }

  @Test
  void usesTheOwnWordsOfARoom() {
    Template template =
        Template.parse(
            Map.of(
                "text", "{kind}: {city}",
                "title", "{title} ({date})",
                "body", "{summary}\n{venue}\n{page}",
                "talk", "{number}) {title}[: {videos}]"));
    CardWording own = new CardWording(Map.of(ROOM, template));
    Event event = Pages.event(Pages.SHENZHEN);
    assertThat(Pages.text(own.notice(event, Kind.RECAP, CHINESE)))
        .isEqualTo(
            """
            活动回顾: 深圳
            # 深圳站回顾 (2024-03-24) <https://e.org/zh/shenzhen.html>
            一个下午，三场分享。
            https://e.org/zh/shenzhen.html <https://e.org/zh/shenzhen.html>
            - 1) 存储引擎: ▶ Bilibili <https://www.bilibili.com/video/BV1xx411c7mD/>
            - 2) 执行计划: ▶ YouTube <https://www.youtube.com/watch?v=ndZlD-fDYVw> · ▶ 视频 <https://e.org/2.mp4>
            - 3) 圆桌
            (https://e.org/shenzhen.png)
            (2024-03-24-shenzhen.md:22)
            Open[label=▶ 看录像, url=https://www.bilibili.com/video/BV1xx411c7mD/]
            Open[label=活动页面, url=https://e.org/zh/shenzhen.html]
            Open[label=幻灯片, url=https://e.org/1.pdf]""");
    Subscription other = Subscription.of(new Room("other"), Language.ZH);
    assertThat(own.notice(event, Kind.RECAP, other)).isEqualTo(notice(event, other));
  }
}
