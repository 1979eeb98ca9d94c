package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"张三", "明玉琢", "阙鸣健", "欧阳明", "司马青衫", "向新勇", "陈林静怡"})
  void takesASurnameAndOneOrTwoMoreForAName(String name) {
    assertThat(Names.isHanName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"张", "张三的", "墨天轮", "都一一了", "Jane", "李老师", "王先生", "张三李四五", ""})
  void takesNothingElseForAName(String words) {
    assertThat(Names.isHanName(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "张三分享了他的经验, 张三",
    "明玉琢接过话筒, 明玉琢",
    "林根介绍了迁移, 林根",
    "田文罡。企业想要什么, 田文罡",
    "罗琪和大家聊, 罗琪",
    "向新勇表示, 向新勇",
    "高效的数据库, ''",
    "方便大家交流, ''",
    "和大家分享, ''"
  })
  void findsWhereANameEndsInASentence(String sentence, String name) {
    assertThat(sentence.substring(0, Names.lengthAt(sentence, 0))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe",
        "Jane van der Roe",
        "Rômulo Jales",
        "Joseph Victor Zammit",
        "Jean-Luc O’Roe",
        "Иван Петров",
        "J. Roe"
      })
  void takesCapitalisedWordsForALatinName(String name) {
    assertThat(Names.isLatinName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jane",
        "the recording",
        "Jane gave a talk",
        "J",
        "One Two Three Four Five Six",
        "R2 D2"
      })
  void takesOtherWordsForNone(String words) {
    assertThat(Names.isLatinName(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"赵宏围, 赵宏维, true", "黄国锋, 黄国峰, true", "张健, 张建, true", "张三, 张四, false"})
  void hearsWhichNamesSoundAlike(String one, String other, boolean alike) {
    assertThat(Names.soundAlike(one, other)).isEqualTo(alike);
  }
}
