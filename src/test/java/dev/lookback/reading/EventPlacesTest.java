package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the form beats all
          title: 成都站回顾; location: 成都   | 活动形式：线上直播            | 线上
          title: 成都站回顾; location: 成都   | 因为天气，活动改为线上举行。    | 线上
          # then a sentence that says where it was held
          title: Meetup 回顾; location: 北京 | 本次 Meetup 在深圳成功举行。   | 深圳
          # then the front matter
          title: Meetup 回顾; location: 成都 | 欢迎大家。                  | 成都
          title: Meetup 回顾; location: 线上 | 欢迎大家。                  | 线上
          title: Meetup 回顾; city: 四川成都  | 欢迎大家。                  | 成都
          # then the title
          title: Meetup 成都站回顾           | 欢迎大家。                  | 成都
          title: 【成都】Meetup 回顾          | 欢迎大家。                  | 成都
          # then the address
          title: Meetup 回顾                | 活动地点：成都市某某路 1 号     | 成都
          # a broadcast without a place
          title: Meetup 回顾                | 直播时间：7 月 8 日           | 线上
          title: 线上 Meetup 回顾            | 欢迎大家。                  | 线上
          title: Meetup 回顾                | 欢迎大家。                  | ''
          # in English
          title: Recap; location: Porto     | We met.                   | Porto
          title: Recap                      | The meetup was held in Copenhagen. | Copenhagen
          title: Recap                      | **Venue:** Example Hall, Berlin | Berlin
          title: Webinar recap              | We met on our screens.    | Online
          title: Recap                      | We loved hosting ExampleConf 2023 last month in Springfield, Ohio. | Springfield
          title: Recap                      | Our meetup was in a barn (Fairview, Oregon) this time. | Fairview
          title: Recap                      | ExampleCon + OtherCon India 2025 in Hyderabad was a blast. | Hyderabad
          title: Recap                      | Next stop was the Example Summit in Paris-Saclay. | Paris-Saclay
          title: Recap                      | The conference was held in New York City. | New York City
          title: Recap                      | Jane Roe of Springfield, Ohio, spoke about caches. | ''
          title: We are back; description: Looking back at ExampleConf 2023 in Munich | We were glad. | Munich
          title: Recap                      | We hosted a DevOps Bangalore Group meetup. | Bangalore
          title: Recap                      | Many thanks to London Example Ltd for the pizza. | ''
          title: Recap; location: Kyoto     | She spoke at the ExampleCon in Boston, too. | Kyoto
          # in groups of keys
          'title: Recap; venue: {name: The Mill, address: "6 Gloucester Street, Brighton, BN1 4EW"}' | We met. | Brighton
          'title: Recap; location: {name: "Dublin, Ireland"}' | We met. | Dublin
          'title: Recap; location: {name: Paris Cafe, city: Ashland}' | We met. | Ashland
          title: Recap                      | The meetup was held at Dublin City University. | Dublin
          title: Recap                      | The conference was held at Acme. In Rust, Jordan Roe showed us a cache. | ''
          title: Recap                      | Our meetup began at seven. Jane Roe, who works in Springfield, Ohio, came. | ''
          'title: Recap; venue: {name: The Mill, contactCity: Brisbane}' | We met. | Brisbane
          title: Recap; location: Mid Example Library System Auditorium | We met. | ''
          title: Recap; location: TBA | We met in a room. | ''
          title: Recap; locationName: Example Institute, Barcelona | We met. | Barcelona
          # still to come
          title: 数据技术嘉年华 | 第十三届数据技术嘉年华将在北京某某假日酒店盛大开启。 | 北京
          title: Meetup 回顾 | 下一次活动将在上海举行。 | ''
          title: 小聚 | 📍 **地點**：某某咖啡二樓（台北市中山區 1 號） | 台北
          title: Meetup 预告 | 线下：南京某某大学活动中心 | 南京
          """)
  void findsTheCity(String front, String text, String city) {
    assertThat(value(read(front, text).recap().place().city())).isEqualTo(city);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: 回顾                     | 活动地点：深圳国际开源谷 4 栋       | 深圳国际开源谷 4 栋
          title: 回顾                     | ## 活动地点\\n\\n深圳国际开源谷 4 栋 | 深圳国际开源谷 4 栋
          title: 回顾; venue: 某某酒店三楼   | 欢迎大家。                      | 某某酒店三楼
          title: Recap                   | **Venue:** Example Hall, Berlin | Example Hall, Berlin
          title: 回顾                     | 欢迎大家。                      | ''
          """)
  void findsTheVenue(String front, String text, String venue) {
    assertThat(value(read(front, text).recap().place().venue())).isEqualTo(venue);
  }

  @Test
  void citesTheLineThatSaysSo() {
    Fact<String> city =
        read("title: Meetup 回顾", "欢迎。\n\n本次 Meetup 在深圳成功举行。").recap().place().city();

    assertThat(city).isEqualTo(new Fact<>("深圳", Evidence.stated(6, "本次 Meetup 在深圳成功举行。")));
  }

  private static Reading read(String front, String body) {
    String text =
        "---\n" + front.replace("; ", "\n") + "\n---\n" + body.replace("\\n", "\n") + "\n";
    return Documents.read("event.md", text);
  }

  private static String value(Fact<String> fact) {
    return fact == null ? "" : fact.value();
  }
}
