package dev.lookback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.search.NameIndex.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

  private static final NameIndex NAMES =
      NameIndex.of(
          List.of(
              "田文罡",
              "贺承汉",
              "王宏志",
              "王南",
              "王南京",
              "吕小布",
              "单田芳",
              "欧阳明月",
              "曾国伟",
              "Alice Müller",
              "Jean-Pierre O'Neil",
              "José Álvarez",
              "Ed",
              "Bob",
              "gaoqiang-3",
              "田中 慎太郎"));

  private static String found(String question) {
    return String.join(
        " ",
        NAMES.in(question).stream()
            .map(f -> question.substring(f.start(), f.end()) + "=" + f.name() + "/" + f.how())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "田文罡讲了什么？, 田文罡=田文罡/EXACT",
        "请问田文罡的视频, 田文罡=田文罡/EXACT",
        "王南京和王南同台过吗, 王南京=王南京/EXACT 王南=王南/EXACT",
        "田文罡老师的PPT, 田文罡老师=田文罡/SPELLING",
        "王宏志总结了什么, 王宏志=王宏志/EXACT",
        "文罡老师讲过几次, 文罡老师=田文罡/SPELLING",
        "贺总讲过几次, 贺总=贺承汉/SPELLING",
        "賀承漢講了什麼, 賀承漢=贺承汉/SPELLING",
        "王 宏志的视频, 王 宏志=王宏志/SPELLING",
        "what did tianwengang say, tianwengang=田文罡/PINYIN",
        "Tian Wengang's slides, Tian Wengang=田文罡/PINYIN",
        "talks by Wengang Tian, Wengang Tian=田文罡/PINYIN",
        "tian-wen-gang, tian-wen-gang=田文罡/PINYIN",
        "tian wen gang, tian wen gang=田文罡/PINYIN",
        "twg的演讲, twg=田文罡/INITIALS",
        "TWG, TWG=田文罡/INITIALS",
        "lvxiaobu, lvxiaobu=吕小布/PINYIN",
        "Lu Xiaobu, Lu Xiaobu=吕小布/PINYIN",
        "Lyu Xiaobu, Lyu Xiaobu=吕小布/PINYIN",
        "Lü Xiaobu, Lü Xiaobu=吕小布/PINYIN",
        "shantianfang, shantianfang=单田芳/PINYIN",
        "dantianfang, dantianfang=单田芳/PINYIN",
        "Zeng Guowei, Zeng Guowei=曾国伟/PINYIN",
        "Mingyue Ouyang, Mingyue Ouyang=欧阳明月/PINYIN",
        "贺成汉讲了什么, 贺成汉=贺承汉/HOMOPHONE",
        "王洪志的视频, 王洪志=王宏志/HOMOPHONE",
        "往南走, -",
        "tianwengag, tianwengag=田文罡/TYPO",
        "what did alice muller say, alice muller=Alice Müller/SPELLING",
        "Müller Alice, Müller Alice=Alice Müller/SPELLING",
        "Alice Mueler's talk, Alice Mueler=Alice Müller/TYPO",
        "Alice Muler's talk, Alice Muler=Alice Müller/TYPO",
        "Ailce Muller, Ailce Muller=Alice Müller/TYPO",
        "Ａｌｉｃｅ　Ｍüller, Ａｌｉｃｅ　Ｍüller=Alice Müller/SPELLING",
        "jean pierre oneil, jean pierre oneil=Jean-Pierre O'Neil/SPELLING",
        "Jose Alvarez, Jose Alvarez=José Álvarez/SPELLING",
        "the editor said, -",
        "ed said, -",
        "Ed said, Ed=Ed/EXACT",
        "Bobby, -",
        "Bob和Ed, Bob=Bob/EXACT Ed=Ed/EXACT",
        "gaoqiang-3的视频, gaoqiang-3=gaoqiang-3/EXACT",
        "田中慎太郎さん, 田中慎太郎=田中 慎太郎/SPELLING",
        "你好, -",
      })
  void findsNamesHoweverTheyAreSpelled(String question, String expected) {
    assertThat(found(question)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void givesEachNameThatFitsTheSameWords() {
    NameIndex names = NameIndex.of(List.of("张伟", "章薇", "Zhang Wei"));

    assertThat(names.in("zhangwei")).extracting(Found::name).contains("Zhang Wei");
    assertThat(NameIndex.of(List.of("张伟", "章薇")).in("zw"))
        .extracting(Found::name)
        .containsExactly("张伟", "章薇");
  }

  @ParameterizedTest
  @CsvSource({
    "田文刚, 田文罡",
    "田文昊, 田文罡",
    "贺承翰, 贺承汉",
    "Alice Mueler, Alice Müller",
    "Alice, Alice Müller",
    "tianwegan, 田文罡",
    "Jose Alvares, José Álvarez"
  })
  void knowsTheNearestName(String typed, String expected) {
    assertThat(NAMES.like(typed, 3)).first().extracting(Found::name).isEqualTo(expected);
  }

  @Test
  void knowsNoNearNameWhereNoneIs() {
    assertThat(NAMES.like("Zaphod Beeblebrox", 3)).isEmpty();
    assertThat(NAMES.like("", 3)).isEmpty();
    assertThat(NAMES.like("田文罡", 0)).isEmpty();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("dev.lookback.search.Strange#texts")
  void takesAnyText(String text) {
    assertThat(NAMES.in(text)).allMatch(found -> found.end() <= text.length());
    assertThat(NAMES.like(text, 5)).hasSizeLessThanOrEqualTo(5);
  }
}
