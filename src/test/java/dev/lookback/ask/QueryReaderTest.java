package dev.lookback.ask;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.library.Gazetteer;
import dev.lookback.library.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "田文罡在成都讲了什么          | 田文罡",
        "田文剛講過什麼                | 田文罡",
        "tian wengang 讲过几次         | 田文罡",
        "tianwengang 讲过几次          | 田文罡",
        "田文纲讲过什么                | 田文罡",
        "昱恒讲了什么                  | 肖健",
        "who is marijke luttekes       | Marijke Luttekes",
        "who is Marike Luttekes        | Marijke Luttekes",
        "MARIJKE LUTTEKES 讲了啥       | Marijke Luttekes",
        "穆廷和罗琪同台过几次          | 穆廷 罗琪",
        "who spoke in Copenhagen       | ``",
      })
  void findsPeopleByAnyOfTheirSpellings(String question, String names) {
    assertThat(
            SampleTalk.read(question).people().stream()
                .flatMap(naming -> SampleTalk.EDITION.named(naming.names().get(0)).stream())
                .map(Person::name)
                .collect(joining(" ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "成都那次都有谁讲了            | 成都",
        "who spoke in Chengdu          | 成都",
        "在上海办过吗                  | 上海",
        "did you ever go to Berlin?    | 柏林",
        "重庆大学的人讲过吗            | ``",
        "中国有哪些活动                | ``",
      })
  void findsPlacesButNotThoseInNamesOfOthers(String question, String places) {
    assertThat(
            SampleTalk.read(question).places().stream()
                .map(Gazetteer.Found::name)
                .map(Gazetteer::canonical)
                .collect(joining(" ")))
        .isEqualTo(places);
  }

  @Test
  void takesWhatIsQuotedAsItStands() {
    Query query = SampleTalk.read("《openGauss 社区治理》的视频");
    assertThat(query.segments()).extracting(Segment::text).containsExactly("openGauss 社区治理");
    assertThat(query.has(Cue.VIDEO)).isTrue();
  }

  @Test
  void leavesAddressesWhole() {
    Query query = SampleTalk.read("谁讲的 https://example.org/who/2020-11-14/成都?a=b，谢谢");
    assertThat(query.urls()).containsExactly("https://example.org/who/2020-11-14/成都?a=b");
    assertThat(query.places()).isEmpty();
    assertThat(query.period()).isNull();
  }

  @Test
  void takesARemarkAboutCountingForARemark() {
    Query query = SampleTalk.read("田文罡讲过几次（圆桌不算）");
    assertThat(query.has(Cue.NO_PANEL)).isTrue();
    assertThat(query.segments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Who spoke in 成都, en",
    "田文罡 talks, en",
    "成都, zh",
    "谁讲了 Django, zh",
    "Copenhagen, en",
    "Django 的视频, zh",
  })
  void answersInTheLanguageOfTheQuestionNotOfItsNames(String question, String language) {
    assertThat(SampleTalk.read(question).language()).isEqualTo(language);
  }

  @Test
  void readsFullWidthFormsAndTraditionalCharacters() {
    Query query = SampleTalk.read("２０２１年３月２６日，深圳那場的視頻");
    assertThat(query.period()).isNotNull();
    assertThat(query.period().period()).isEqualTo(Period.day(LocalDate.of(2021, 3, 26)));
    assertThat(query.places()).hasSize(1);
    assertThat(query.has(Cue.VIDEO)).isTrue();
  }
}
