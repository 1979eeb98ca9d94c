package dev.lookback.bot;

import static dev.lookback.bot.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Libraries;
import dev.lookback.announce.Bureau;
import dev.lookback.announce.Subscription;
import dev.lookback.announce.Wording;
import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import dev.lookback.library.Event;
import dev.lookback.library.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncingTest {
  private static final Room HALL = new Room("300");
  private static final Room ATTIC = new Room("301");
  private static final String CHENGDU = "2020-11-14-chengdu.md";

  private static Library library;

  private Bureau bureau;
  private SampleBot bot;

  @BeforeAll
  static void load() {
    library = Libraries.of(Path.of("recaps"));
  }

  @BeforeEach
  void open() {
    bureau = new Bureau(new Plain(), library::current);
    Announcing announcing =
        new Announcing(bureau.announcements(), bureau.rooms(), bureau::isAnnouncing);
    bot = SampleBot.announcing(library, announcing);
    bureau.settle();
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  /** Says whom it is for, the title, and where there is more. */
  private record Plain() implements Wording {
    @Override
    public Notice notice(Event event, dev.lookback.recap.Kind kind, Subscription subscription) {
      return notice(event.main().title(), subscription);
    }

    private static Notice notice(String title, Subscription subscription) {
      Card card = new Card(title, null, List.of(), List.of(), null, "footer");
      Subscription.Extras extras = subscription.extras();
      return new Notice(
          subscription.language(),
          List.of(Line.of("New in " + subscription.language())),
          List.of(card),
          List.of(new Button.Open("Page", "https://lookback.example/")),
          extras.roles(),
          extras.thread() ? title : null,
          extras.crossposted());
    }

    @Override
    public Notice digest(List<Event> events, Subscription subscription) {
      return notice("Digest", subscription);
    }

    @Override
    public Notice withdrawn(String title, Subscription subscription) {
      return notice("Withdrawn", subscription);
    }
  }

  private Reply run(String command, String... options) {
    Reply reply = bot.runForAdmins(command, options);
    assertThat(reply.manner()).isNotEqualTo(Manner.PUBLIC);
    return reply;
  }

  private Reply subscribe(Room room, String... options) {
    return run(
        "subscribe",
        Stream.concat(Stream.of("channel", room.id()), Stream.of(options)).toArray(String[]::new));
  }

  private Subscription kept(Room room) {
    return bureau.announcements().subscriptions().get(room);
  }

  @Test
  void subscribesAChannelInTheAdminsLanguage() {
    assertThat(text(subscribe(HALL))).contains("已订阅", "#300", "已有的内容不会发布", "中文", "回顾");
    assertThat(kept(HALL)).isEqualTo(Subscription.of(HALL, Language.ZH));
    bureau.settle();
    assertThat(bureau.titles(HALL)).isEmpty();
  }

  @Test
  void keepsAllThatIsWanted() {
    Reply reply =
        subscribe(
            HALL,
            "language",
            "en",
            "kinds",
            "both",
            "city",
            "chengdu，北京",
            "tag",
            "Meetup",
            "page-language",
            "ZH, en",
            "role",
            "500",
            "thread",
            "true",
            "crosspost",
            "true");
    assertThat(text(reply)).contains("@500", "讨论串：是");
    Subscription kept = kept(HALL);
    assertThat(kept.language()).isEqualTo(Language.EN);
    assertThat(kept.kinds()).hasSize(2);
    assertThat(kept.filter().cities()).containsExactlyInAnyOrder("chengdu", "北京");
    assertThat(kept.filter().tags()).containsExactly("Meetup");
    assertThat(kept.filter().languages()).containsExactlyInAnyOrder("zh", "en");
    assertThat(kept.extras()).isEqualTo(new Subscription.Extras(List.of("500"), true, true));
  }

  @Test
  void postsAsManyOfTheLastAsAreWanted() {
    assertThat(text(subscribe(HALL, "announce-last", "2"))).contains("最近的 2 篇");
    bureau.settle();
    assertThat(bureau.titles(HALL)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "language, fr, fr",
    "kinds, contest, contest",
    "page-language, chinese, chinese",
    "announce-last, many, many",
    "announce-last, -1, -1",
    "announce-last, 101, 101",
  })
  void refusesWhatItDoesNotUnderstandAndSaysWhatItTakes(String option, String value, String said) {
    assertThat(text(subscribe(HALL, option, value))).contains("“" + said + "”");
    assertThat(kept(HALL)).isNull();
  }

  @Test
  void doubtsWhatTheLibraryDoesNotHaveAndSaysWhatMayBeMeant() {
    assertThat(text(subscribe(HALL, "city", "Atlantis", "tag", "meet")))
        .contains("目前没有在“Atlantis”的活动", "目前没有带“meet”标签的活动", "是不是想写“Meetup”");
    assertThat(kept(HALL).filter().cities()).containsExactly("Atlantis");
  }

  @Test
  void saysWhichPermissionIsMissingAndKeepsNothing() {
    bureau.close(HALL, SendFailed.missing("Send Messages"));
    assertThat(text(subscribe(HALL))).contains("#300", "“Send Messages”", "没有保存");
    assertThat(kept(HALL)).isNull();
    bureau.close(HALL, SendFailed.of(Kind.ROOM_GONE, "Unknown Channel", null));
    assertThat(text(subscribe(HALL))).contains("View Channel");
    assertThat(kept(HALL)).isNull();
  }

  @Test
  void keepsWhatCanNotBeCheckedJustNowAndSaysSo() {
    bureau.cutOff(true);
    assertThat(text(subscribe(HALL))).contains("已订阅", "暂时查不到");
    assertThat(kept(HALL)).isNotNull();
  }

  @Test
  void saysWhatChangesWhenAChannelIsSubscribedAgain() {
    subscribe(HALL);
    assertThat(text(subscribe(HALL, "city", "成都", "thread", "true")))
        .contains("订阅已修改", "城市：不限 → ", "讨论串：否 → 是")
        .doesNotContain("语言：");
    assertThat(text(subscribe(HALL, "city", "成都", "thread", "true"))).contains("没有变化");
  }

  @Test
  void knowsACityByAllItsNames() {
    subscribe(HALL, "city", "Chengdu", "announce-last", "9");
    subscribe(ATTIC, "city", "成都", "announce-last", "9");
    bureau.settle();
    assertThat(bureau.titles(HALL)).isNotEmpty().isEqualTo(bureau.titles(ATTIC));
  }

  @Test
  void leavesTheRoomsOfTheSettingsAlone() {
    bureau.configure(List.of(Subscription.of(HALL, Language.EN)));
    assertThat(text(subscribe(HALL, "language", "zh"))).contains("config.yml");
    assertThat(text(run("unsubscribe", "channel", HALL.id()))).contains("config.yml");
    assertThat(kept(HALL).language()).isEqualTo(Language.EN);
  }

  @Test
  void unsubscribesAndSaysWhenThereWasNothingToUnsubscribe() {
    subscribe(HALL);
    assertThat(text(run("unsubscribe", "channel", HALL.id()))).contains("#300", "已退订");
    assertThat(kept(HALL)).isNull();
    assertThat(text(run("unsubscribe", "channel", HALL.id()))).contains("本来就没有订阅");
  }

  @Test
  void listsWhatIsSubscribedByWhomAndHowItStands() {
    assertThat(text(run("subscriptions"))).contains("还没有订阅");
    bureau.configure(List.of(Subscription.of(ATTIC, Language.EN)));
    subscribe(HALL, "city", "成都", "role", "500");
    bureau.close(HALL, SendFailed.missing("Embed Links"));
    assertThat(text(run("announce", "recap", CHENGDU))).contains("#300：还没有处理到");
    bureau.reopen(HALL);
    bureau.settle();
    bureau.close(HALL, SendFailed.missing("Embed Links"));
    run("announce", "recap", CHENGDU);
    bureau.settle();
    assertThat(text(run("subscriptions")))
        .contains("#300：已暂停", "Embed Links", "1 篇待发布", "城市：", "@500", "由 @manager 订阅")
        .contains("#301：正常 · 已发布 1 篇", "config.yml");
    assertThat(text(bot.inEnglish().runForAdmins("subscriptions")))
        .contains("paused", "1 post waiting", "by config.yml");
  }

  @Test
  void previewsExactlyWhatEachRoomWouldGetAndWhyNot() {
    subscribe(HALL, "language", "zh", "role", "500", "thread", "true");
    subscribe(ATTIC, "language", "zh", "city", "北京");
    Reply reply = run("preview", "recap", CHENGDU);
    assertThat(reply.one()).isTrue();
    assertThat(reply.text()).containsExactly(Line.of("New in ZH"));
    assertThat(reply.cards().get(0).footer()).isEqualTo("footer");
    assertThat(reply.buttons())
        .containsExactly(new Button.Open("Page", "https://lookback.example/"));
    assertThat(text(reply.cards().get(1)))
        .contains("#300：不发布：订阅之前就有了 · 提醒 @500 · 讨论串“")
        .contains("#301：不发布：频道只要别的城市");
  }

  @Test
  void showsOneVersionAfterTheOther() {
    subscribe(HALL, "language", "zh");
    subscribe(ATTIC, "language", "en");
    Reply first = run("preview", "recap", CHENGDU);
    assertThat(text(first)).contains("New in ZH", "共有 2 个版本", "#300").doesNotContain("#301");
    Reply second = bot.press(Said.state(first, "2 ▶"));
    assertThat(text(second)).contains("New in EN", "#301").doesNotContain("#300");
    assertThat(second.manner()).isEqualTo(Manner.REPLACING);
  }

  @Test
  void previewsAlsoWhereNothingIsSubscribed() {
    assertThat(text(run("preview", "recap", CHENGDU))).contains("New in ZH", "还没有订阅任何频道");
  }

  @Test
  void announcesByHandOnceAndSaysWhereItIs() {
    assertThat(text(run("announce", "recap", CHENGDU))).contains("还没有订阅任何频道");
    subscribe(HALL);
    bureau.settle();
    assertThat(text(run("announce", "recap", CHENGDU))).contains("马上发布到 1 个频道", "#300：现在发布");
    bureau.settle();
    assertThat(bureau.titles(HALL)).hasSize(1);
    assertThat(run("announce", "recap", CHENGDU).cards().get(0).items().get(0).toString())
        .contains("已发布", "https://chat.example/300/");
    bureau.settle();
    assertThat(bureau.titles(HALL)).hasSize(1);
  }

  @Test
  void announcesInOneChannelOnly() {
    subscribe(HALL);
    subscribe(ATTIC);
    bureau.settle();
    run("announce", "recap", CHENGDU, "channel", ATTIC.id());
    bureau.settle();
    assertThat(bureau.titles(HALL)).isEmpty();
    assertThat(bureau.titles(ATTIC)).hasSize(1);
    assertThat(text(run("announce", "recap", CHENGDU, "channel", "999"))).contains("#999 没有订阅");
  }

  @Test
  void asksBeforeItPostsWhatWasNotNamedExactly() {
    subscribe(HALL);
    bureau.settle();
    Reply which = run("announce", "recap", "哥本哈根");
    assertThat(text(which)).startsWith("是哪一场");
    assertThat(which.buttons()).noneMatch(Button.Share.class::isInstance);
    assertThat(text(bot.press(((Button.Press) which.buttons().get(0)).state()))).contains("马上发布");
    assertThat(text(run("announce", "recap", "zzqx"))).contains("没有活动“zzqx”");
  }

  @Test
  void showsWhereAndWhenSomethingWasPosted() {
    assertThat(text(run("receipts"))).contains("还没有发布过");
    subscribe(HALL, "announce-last", "3");
    bureau.settle();
    assertThat(run("receipts").cards().get(0).items()).hasSize(3);
    run("announce", "recap", CHENGDU);
    bureau.settle();
    Reply reply = run("receipts", "recap", CHENGDU);
    assertThat(reply.cards().get(0).items()).hasSize(1);
    assertThat(reply.toString()).contains("https://chat.example/300/", "2026-03-01T");
  }

  @Test
  void turnsThePagesOfTheReceipts() {
    for (int room = 1; room <= 12; room++) {
      subscribe(new Room("" + room), "announce-last", "1");
    }
    bureau.settle();
    Reply first = run("receipts");
    assertThat(first.cards().get(0).items()).hasSize(10);
    assertThat(bot.press(Said.state(first, "2 ▶")).cards().get(0).items()).hasSize(2);
  }

  @Test
  void repairsWhatWasDeletedAndDoublesNothing() {
    subscribe(HALL, "announce-last", "2");
    bureau.settle();
    assertThat(text(run("repair"))).contains("没有缺少的帖子", "检查了 2 篇");
    bureau.clear(HALL);
    assertThat(text(run("repair"))).contains("重新发布的帖子：2", "#300");
    bureau.settle();
    assertThat(bureau.titles(HALL)).hasSize(2).doesNotHaveDuplicates();
    bureau.close(HALL, SendFailed.missing("View Channel"));
    assertThat(text(run("repair"))).contains("没能全部检查", "View Channel");
  }

  @Test
  void tellsTheStateOfAnnouncing() {
    subscribe(HALL);
    bureau.settle();
    assertThat(text(run("status"))).contains("由本进程负责，1 个频道正常，0 个有问题，0 篇待发布");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subscribe",
        "subscriptions",
        "preview",
        "announce",
        "receipts",
        "repair",
        "status"
      })
  void saysThatTheLedgerCanNotBeUsed(String command) {
    bureau.lose();
    assertThat(text(run(command, "channel", "300", "recap", CHENGDU))).contains("ledger");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subscribe | language | z | zh",
        "subscribe | kinds | | both",
        "subscribe | city | cheng | 成都",
        "subscribe | city | 北京，cheng | 北京，成都",
        "subscribe | tag | meet | Meetup",
        "subscribe | page-language | | zh",
        "preview | recap | 2020-11 | 2020-11-14-chengdu.md",
        "announce | recap | cheng | 2020-11-14-chengdu.md",
        "receipts | recap | cheng | 2020-11-14-chengdu.md",
      })
  void completesWhatIsTyped(String command, String option, String typed, String value) {
    assertThat(bot.completeForAdmins(command, option, typed == null ? "" : typed))
        .extracting(Choice::value)
        .contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subscribe",
        "unsubscribe",
        "subscriptions",
        "preview",
        "announce",
        "receipts",
        "repair"
      })
  void isForAdminsOnly(String command) {
    Reply refused = bot.as("someone").runForAdmins(command, "channel", "300", "recap", CHENGDU);
    assertThat(text(refused)).contains("只有管理员");
    assertThat(kept(HALL)).isNull();
  }

  @Test
  void isNotOfferedWhereNothingIsAnnounced() {
    assertThat(SampleBot.ofTheSamples().commands())
        .extracting(it -> it.name().en())
        .doesNotContain("subscribe", "announce");
    assertThat(bot.commands()).extracting(it -> it.name().en()).doesNotHaveDuplicates();
    assertThat(bot.commands())
        .flatExtracting(Command::options)
        .allMatch(it -> it.name().en().matches("[a-z-]{1,32}"))
        .allMatch(it -> it.description().en().length() <= 100);
  }
}
