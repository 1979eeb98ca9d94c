package dev.lookback.bot;

import static dev.lookback.bot.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Button;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotTest {

  private final SampleBot bot = SampleBot.ofTheSamples();

  private Reply press(Reply reply, String label) {
    return press(bot, reply, label);
  }

  private static Reply press(SampleBot bot, Reply reply, String label) {
    return bot.press(Said.state(reply, label));
  }

  @Test
  void answersWhatIsSaidAndGoesOnFromIt() {
    assertThat(text(bot.say("田文罡在成都讲了什么"))).contains("openGauss 未来的演进方向");
    assertThat(text(bot.say("那视频呢"))).contains("20201114meetup/3.mp4");
  }

  @Test
  void showsTheEventThatAnAnswerIsAboutBesideIt() {
    Reply reply = bot.say("When was the latest event?");
    assertThat(reply.cards()).hasSize(1);
    assertThat(reply.cards().get(0).footer()).matches(".+:\\d+.*");
    assertThat(reply.manner()).isEqualTo(Manner.PUBLIC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "city | 成都 | 2020-11-14",
        "city | chengdu | 2020-11-14",
        "year | 2022 | Copenhagen",
        "tag | meetup | 活动",
      })
  void listsTheEventsThatAreWanted(String option, String value, String one) {
    assertThat(text(bot.run("events", option, value))).contains(one);
  }

  @ParameterizedTest
  @CsvSource({"city, Atlantis", "year, 1950", "year, soon", "tag, nothing"})
  void saysThatThereAreNoSuchEvents(String option, String value) {
    assertThat(text(bot.run("events", option, value))).contains("没有这样的活动");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-11-14", "2020-11-14-chengdu.md", "成都"})
  void showsAnEventWithItsTalksAndRecordings(String typed) {
    Reply reply = bot.run("event", "event", typed);
    assertThat(text(reply)).contains("田文罡", "2020-11-14", "2020-11-14-chengdu.md:");
    assertThat(reply.buttons()).extracting(Button::label).contains("录像", "讲者");
    assertThat(text(press(reply, "录像"))).contains("▶");
    assertThat(text(press(reply, "讲者"))).contains("虚谷伟业");
  }

  @Test
  void asksWhichEventIsMeant() {
    Reply reply = bot.run("event", "event", "meetup");
    assertThat(text(reply)).startsWith("是哪一场");
    Reply chosen = bot.press(((Button.Press) reply.buttons().get(0)).state());
    assertThat(chosen.manner()).isEqualTo(Manner.REPLACING);
    assertThat(text(chosen)).doesNotContain("是哪一场");
  }

  @Test
  void saysHonestlyThatThereIsNoSuchEvent() {
    assertThat(text(bot.run("event", "event", "第九十九届"))).contains("没有找到");
  }

  @ParameterizedTest
  @ValueSource(strings = {"田文罡", "tianwengang", "田文钢", "twg"})
  void showsASpeakerHoweverTheNameIsWritten(String typed) {
    assertThat(text(bot.run("speaker", "speaker", typed)))
        .startsWith("田文罡")
        .contains("openGauss 未来的演进方向", "20");
  }

  @Test
  void offersTheNearestSpeakers() {
    Reply reply = bot.run("speaker", "speaker", "田文");
    assertThat(text(reply)).contains("是不是", "- 田文罡");
    assertThat(text(press(reply, "田文罡"))).startsWith("田文罡");
  }

  @ParameterizedTest
  @CsvSource({
    "event, event, zzqx, 没有活动“zzqx”。",
    "talks, topic, ”“, 没有关于“”“”的分享。",
    "speaker, speaker, zzqx, 没有讲者“zzqx”。",
    "speaker, speaker, '', 要有讲者的姓名。",
  })
  void saysThatThereIsNothingOfWhatWasTyped(
      String command, String option, String typed, String said) {
    assertThat(text(bot.run(command, option, typed))).startsWith(said);
  }

  @Test
  void saysLittleOfALongTextBack() {
    assertThat(text(bot.run("speaker", "speaker", "田".repeat(6_000)))).hasSizeLessThan(200);
  }

  @Test
  void findsTalksByTopic() {
    assertThat(text(bot.run("talks", "topic", "Django"))).contains("Django", "▶ YouTube");
    assertThat(text(bot.run("talks", "topic", "qwxz"))).contains("qwxz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "random"})
  void showsOneEventThatWas(String command) {
    assertThat(text(bot.run(command))).contains(".md:");
  }

  @Test
  void turnsThePagesOfALongList() {
    SampleBot many = SampleBot.ofEvents(23);
    Reply first = many.run("events");
    assertThat(first.cards().get(0).items()).hasSize(10);
    Reply second = press(many, first, "2 ▶");
    assertThat(second.manner()).isEqualTo(Manner.REPLACING);
    Reply third = press(many, second, "3 ▶");
    assertThat(third.cards().get(0).items()).hasSize(3);
    assertThat(third.buttons())
        .filteredOn(Button.Press.class::isInstance)
        .extracting(Button::label)
        .containsExactly("◀ 2");
    assertThat(third.cards().get(0).footer()).isEqualTo("第 3 页，共 3 页");
  }

  @Test
  void keepsPrivateWhatIsAskedPrivatelyAndOffersToShareIt() {
    Reply reply = bot.run("latest", "private", "true");
    assertThat(reply.manner()).isEqualTo(Manner.PRIVATE);
    assertThat(reply.buttons()).last().isInstanceOf(Button.Share.class);
    assertThat(bot.run("latest").buttons()).noneMatch(it -> it instanceof Button.Share);
  }

  @Test
  void stillOffersToShareAPrivateListWhosePageWasTurned() {
    SampleBot many = SampleBot.ofEvents(23);
    Reply turned = press(many, many.run("events", "private", "true"), "2 ▶");
    assertThat(turned.manner()).isEqualTo(Manner.REPLACING);
    assertThat(turned.buttons()).last().isInstanceOf(Button.Share.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "2147483647", "99999999999", "-1", "0", "two", ""})
  void turnsToAPageThatThereIsWhateverAButtonSays(String page) {
    Reply reply = SampleBot.ofEvents(23).press("=lookback/events?page=" + page);
    assertThat(reply.cards().get(0).items()).isNotEmpty();
  }

  @Test
  void answersAButtonOfAnEarlierRun() {
    Reply reply = bot.run("event", "event", "成都");
    assertThat(text(press(SampleBot.ofTheSamples(), reply, "录像"))).contains("▶");
  }

  @Test
  void isPoliteWhenTheSubjectOfAButtonIsGone() {
    Reply reply = press(SampleBot.ofEvents(1), bot.run("event", "event", "成都"), "录像");
    assertThat(text(reply)).contains("已经没有这个了");
    assertThat(reply.manner()).isEqualTo(Manner.PRIVATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "=lookback", "-lookback/dance?a=b", "+lookback/event?part", "/"})
  void isPoliteToButtonsThatAreNoneOfItsOwn(String state) {
    assertThat(text(bot.press(state))).isNotBlank();
  }

  @Test
  void asksAgainWhatWasPerhapsMeant() {
    Reply reply = bot.say("What did Johannes Wilmersen talk about?");
    assertThat(text(press(reply, "Johannes Wilm"))).contains("Johannes Wilm");
  }

  @ParameterizedTest
  @CsvSource({"someone, false", "manager, true", "role:keepers, true", "named, true"})
  void helpsAdminsWithTheirCommandsToo(String who, boolean told) {
    assertThat(text(bot.as(who).run("help")).contains("lookback-admin")).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=lookback-admin/problems", "+lookback-admin/reload"})
  void keepsTheCommandsForAdminsFromMadeUpButtons(String state) {
    Reply refused = bot.press(state);
    assertThat(text(refused)).contains("只有管理员");
    assertThat(refused.manner()).isEqualTo(Manner.PRIVATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reload", "status", "problems"})
  void keepsTheCommandsForAdminsFromOthers(String command) {
    Reply refused = bot.as("someone").runForAdmins(command);
    assertThat(text(refused)).contains("只有管理员");
    assertThat(refused.manner()).isEqualTo(Manner.PRIVATE);
    assertThat(text(bot.as("manager").runForAdmins(command))).doesNotContain("只有管理员");
    assertThat(text(bot.as("role:keepers").runForAdmins(command))).doesNotContain("只有管理员");
    assertThat(text(bot.as("named").runForAdmins(command))).doesNotContain("只有管理员");
  }

  @Test
  void showsThePageThatIsInTheReadersLanguage() {
    assertThat(text(bot.run("event", "event", "2020-11-14"))).contains("成都站回顾", "数据库");
    assertThat(text(bot.inEnglish().run("event", "event", "2020-11-14")))
        .contains("Chengdu")
        .doesNotContain("成都站回顾");
  }

  @Test
  void tellsOnceAMinuteThatItWasTooMuch() {
    SampleBot slow = SampleBot.allowing(1);
    slow.say("谁讲得最多");
    assertThat(slow.say("谁讲得最多").isNothing()).isFalse();
    assertThat(slow.say("谁讲得最多").isNothing()).isTrue();
    assertThat(text(slow.run("latest"))).contains("稍等");
  }

  @Test
  void asksThoseWhoAskTooMuchToWait() {
    SampleBot slow = SampleBot.allowing(2);
    slow.say("谁讲得最多");
    slow.say("谁讲得最多");
    Reply reply = slow.say("谁讲得最多");
    assertThat(text(reply)).contains("稍等");
    assertThat(reply.manner()).isEqualTo(Manner.PRIVATE);
    assertThat(text(slow.as("another").say("谁讲得最多"))).doesNotContain("稍等");
    slow.wait(61);
    assertThat(text(slow.say("谁讲得最多"))).doesNotContain("稍等");
  }

  @ParameterizedTest
  @CsvSource({
    "event, event, cheng, 成都",
    "event, event, 2020-11, 2020-11-14",
    "events, city, cd, 成都",
    "events, city, Cope, Copenhagen",
    "speaker, speaker, tianw, 田文罡",
    "speaker, speaker, 田, 田文罡",
    "ask, question, 田文, 田文罡",
    "ask, question, who is Johannes, who is Johannes Wilm",
  })
  void completesWhatIsTyped(String command, String option, String typed, String label) {
    assertThat(bot.complete(command, option, typed))
        .extracting(Choice::label)
        .anyMatch(choice -> choice.contains(label));
  }

  @Test
  void completesWithAsManyAsAPlatformShows() {
    assertThat(SampleBot.ofEvents(60).complete("event", "event", "")).hasSize(25);
  }

  @Test
  void hasCommandsThatPlatformsTake() {
    List<Command> commands = bot.commands();
    assertThat(commands).extracting(it -> it.name().en()).doesNotHaveDuplicates();
    assertThat(commands).allMatch(it -> it.name().en().matches("[a-z-]{1,32}"));
    assertThat(commands)
        .allMatch(it -> it.description().en().length() <= 100)
        .allMatch(it -> it.options().stream().allMatch(o -> o.description().en().length() <= 100));
  }
}
