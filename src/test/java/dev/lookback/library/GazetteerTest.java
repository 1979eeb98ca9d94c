package dev.lookback.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  @ParameterizedTest
  @CsvSource({
    "Nanjing, 南京",
    "南京市, 南京",
    "瀋陽, 沈阳",
    "Xi'an, 西安",
    "xi’an, 西安",
    "XIAN, 西安",
    "Sao Paulo, 圣保罗",
    "São Paulo, 圣保罗",
    "Ｔｏｋｙｏ, 东京",
    "Online, 线上",
    "线上, 线上",
    "Luxembourg, 卢森堡市",
    "四川成都, 成都",
    "'Shenzhen, China', 深圳",
    "Hobbiton, hobbiton",
  })
  void givesOneSpellingForOneCity(String city, String canonical) {
    assertThat(Gazetteer.canonical(city)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "去年在齐齐哈尔办过吗, 齐齐哈尔",
    "上海南站那场, 上海",
    "長沙那場, 长沙",
    "meetups in hong kong, 香港",
    "HongKong meetup, 香港",
    "苏州站有哪些讲师, 苏州",
    "when were you last in Düsseldorf?, 杜塞尔多夫",
    "in Dusseldorf, 杜塞尔多夫",
    "重庆大学, 重庆",
    "大湾区的活动, 大湾区",
    "吉林办过吗, 吉林",
    "Northeast China, 东北",
  })
  void findsPlaces(String text, String name) {
    assertThat(Gazetteer.in(text)).extracting(Gazetteer.Found::name).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "北京时间下午两点",
    "三明治",
    "宁德时代",
    "romeo and parisian",
    "到场来宾",
    "数据库",
    "xianglong",
  })
  void findsNoneInOtherWords(String text) {
    assertThat(Gazetteer.in(text)).isEmpty();
  }

  @Test
  void tellsWhereTheNameStands() {
    List<Gazetteer.Found> found = Gazetteer.in("从 Xi'an 到四川省成都市");
    assertThat(found)
        .extracting(place -> "从 Xi'an 到四川省成都市".substring(place.start(), place.end()))
        .containsExactly("Xi'an", "四川省", "成都市");
  }

  @Test
  void knowsTheCitiesOfAnArea() {
    assertThat(Gazetteer.in("东北").get(0).cities())
        .contains("沈阳", "大连", "长春", "哈尔滨")
        .doesNotContain("北京");
    assertThat(Gazetteer.in("欧洲").get(0).cities()).contains("柏林", "赫尔辛基");
    assertThat(Gazetteer.in("上海").get(0).isCity()).isTrue();
    assertThat(Gazetteer.in("辽宁").get(0).isCity()).isFalse();
  }
}
