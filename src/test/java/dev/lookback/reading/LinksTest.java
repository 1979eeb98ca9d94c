package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.reading.Link.Element;
import dev.lookback.reading.Target.Deck;
import dev.lookback.reading.Target.Page;
import dev.lookback.reading.Target.Recording;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  private final Links links = new Links(null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.youtube.com/watch?v=A-u8XHAUac4&t=10s      | YOUTUBE  | https://www.youtube.com/watch?v=A-u8XHAUac4
          http://youtu.be/MCmNGmFh6wE?si=x                       | YOUTUBE  | https://www.youtube.com/watch?v=MCmNGmFh6wE
          //www.youtube.com/embed/A-u8XHAUac4?rel=0              | YOUTUBE  | https://www.youtube.com/watch?v=A-u8XHAUac4
          https://www.youtube-nocookie.com/embed/A-u8XHAUac4     | YOUTUBE  | https://www.youtube.com/watch?v=A-u8XHAUac4
          https://m.youtube.com/live/A-u8XHAUac4?feature=share   | YOUTUBE  | https://www.youtube.com/watch?v=A-u8XHAUac4
          https://youtube.com/shorts/A-u8XHAUac4                 | YOUTUBE  | https://www.youtube.com/watch?v=A-u8XHAUac4
          https://www.youtube.com/playlist?list=PL_x-1           | YOUTUBE  | https://www.youtube.com/playlist?list=PL_x-1
          https://www.bilibili.com/video/BV1j84y1v7BV/?spm_id_from=333.999.0.0&vd_source=65c | BILIBILI | https://www.bilibili.com/video/BV1j84y1v7BV/
          https://www.bilibili.com/video/BV1j84y1v7BV?p=2        | BILIBILI | https://www.bilibili.com/video/BV1j84y1v7BV/?p=2
          https://b23.tv/BV1j84y1v7BV                            | BILIBILI | https://www.bilibili.com/video/BV1j84y1v7BV/
          https://b23.tv/Gnz9y6D                                 | BILIBILI | https://b23.tv/Gnz9y6D
          https://www.bilibili.com/video/av170001                | BILIBILI | https://www.bilibili.com/video/av170001/
          //player.bilibili.com/player.html?aid=1&bvid=BV1j84y1v7BV&page=1 | BILIBILI | https://www.bilibili.com/video/BV1j84y1v7BV/
          https://vimeo.com/134407444                            | VIMEO    | https://vimeo.com/134407444
          http://vimeo.com/134407444                             | VIMEO    | http://vimeo.com/134407444
          http://player.vimeo.com/video/134407444                | VIMEO    | https://vimeo.com/134407444
          http://v.youku.com/v_show/id_XMTI0.html                | YOUKU    | http://v.youku.com/v_show/id_XMTI0.html
          https://player.vimeo.com/video/134407444?h=ab12        | VIMEO    | https://vimeo.com/134407444/ab12
          https://v.qq.com/x/page/q0549wlsfop.html               | TENCENT  | https://v.qq.com/x/page/q0549wlsfop.html
          https://v.qq.com/txp/iframe/player.html?vid=q0549wlsfop | TENCENT | https://v.qq.com/x/page/q0549wlsfop.html
          https://player.youku.com/embed/XMTI0==                 | YOUKU    | https://v.youku.com/v_show/id_XMTI0==.html
          https://v.youku.com/v_show/id_XMTI0==.html?from=s1     | YOUKU    | https://v.youku.com/v_show/id_XMTI0==.html
          https://tube.example.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d | PEERTUBE | https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d
          https://tube.example.org/w/nVN2LD9wjJ5f5rZ5s5bTrZ      | PEERTUBE | https://tube.example.org/w/nVN2LD9wjJ5f5rZ5s5bTrZ
          https://video.fosdem.org/2017/UD2.120/python.vp8.webm  | FILE     | https://video.fosdem.org/2017/UD2.120/python.vp8.webm
          https://a.example.com:443/南京 [1]/x.MP4               | FILE     | https://a.example.com/南京 [1]/x.MP4
          http://a.example.com:80/x.mp4?Signature=t%2FV&amp;Expires=1 | FILE | http://a.example.com/x.mp4?Signature=t%2FV&Expires=1
          media/x.mp4                                            | FILE     | media/x.mp4
          """)
  void knowsRecordingsByTheirAddress(String url, String provider, String canonical) {
    assertThat(links.read(new Link(Element.LINK, url, "", "", "")))
        .isInstanceOfSatisfying(
            Recording.class,
            recording -> {
              assertThat(recording.provider()).hasToString(provider);
              assertThat(recording.url()).isEqualTo(canonical);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          戳这里            | 直播回顾：                     | -                | recording
          ''                | 视频回放：                     | -                | recording
          ''                | 活动视频回顾：                 | -                | recording
          IT大咖说          | 本次活动的视频回放，请访问     | 相关资料         | recording
          直播视频回顾      | ''                             | 概要             | recording
          直播回顾文章      | ''                             | 概要             | ARTICLE
          ''                | ''                             | 视频回顾地址     | recording
          ''                | 地址：                         | 视频回放与资料下载 | recording
          ''                | ''                             | 本期视频回顾以及 PPT 查看地址 | recording
          ''                | 深度解析 #4 直播整理：         | 往期直播精彩回顾 | recording
          ''                | ''                             | 点击即可报名     | REGISTRATION
          ''                | 报名方式：                     | 概要             | REGISTRATION
          ''                | B 站直播间地址：               | 概要             | LIVE
          ''                | 网址链接：                     | 报名方式         | REGISTRATION
          戳这里            | PPT 下载：                     | 回顾视频以及 PPT 下载地址 | deck
          PPT               | ''                             | ''               | deck
          Slides            | ''                             | ''               | deck
          Video             | Slides ·                       | ''               | recording
          Watch the recording | ''                           | ''               | recording
          Building a blog with Django | ''                   | Recordings       | recording
          Recording         | ''                             | ''               | recording
          Replay            | ''                             | ''               | recording
          Register here     | Watch live:                    | ''               | REGISTRATION
          Register allocation in LLVM | ''                   | Recordings       | recording
          Link to powerpoint slides | ''                     | ''               | deck
          Slides and video  | ''                             | ''               | recording
          大会视频实录      | ''                             | ''               | recording
          会议回放          | 腾讯会议：                     | ''               | recording
          Zoom              | Join online:                   | ''               | LIVE
          视频编解码实践    | ''                             | ''               | none
          https://slides.example.com | ''                    | ''               | none
          https://b.example.com/slides | 视频回放：          | ''               | recording
          Django Blog       | ''                             | Recordings       | recording
          Keynote: Ann Lee  | ''                             | Recordings       | recording
          Video 1           | ''                             | ''               | recording
          B站视频           | ''                             | ''               | recording
          ''                | Slides: https://a.example.com/1 Under The Hood: | '' | none
          our site          | The recording is available on  | ''               | recording
          下载              | 分享资料：                     | ''               | deck
          ''                | [1] Slides: a / Video:         | ''               | recording
          项目主页          | 欢迎 Star 我：                 | ''               | none
          电子工业出版社    | ''                             | 致谢             | none
          """)
  void takesTheNearestWordsWhereTheAddressSaysNothing(
      String words, String lead, String section, String expected) {
    String blank = section == null ? "" : section;

    Target target =
        links.read(
            new Link(Element.LINK, "https://tech.example.com/activities/382", words, lead, blank));

    assertThat(kind(target)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://live.photoplus.cn/live/pc/83685600/#/live        | 点击回顾活动现场 | ALBUM
          https://m.alltuu.com/album/1136235302/?menu=live         | 点击回顾活动现场 | ALBUM
          https://gallery.vphotos.cn/vphotosgallery/index.html     | 精彩回顾         | ALBUM
          https://www.xxpie.com/console/albumViewer?id=6411        | 点击回顾活动现场 | ALBUM
          http://live.bilibili.com/21954520                        | 直播回放         | LIVE
          https://www.sofastack.example/blog/sofa-channel-1/       | 直播回顾         | ARTICLE
          https://mp.weixin.qq.com/s?__biz=x                       | 精彩回顾         | ARTICLE
          /blog/momo-service-mesh/                                 | 直播回顾         | REPLAY
          https://github.com/mosn/mosn                             | 视频             | none
          https://www.bilibili.com/opus/825142485488500792         | ''               | ARTICLE
          https://www.youtube.com/@community                       | our recordings   | ARTICLE
          https://space.bilibili.com/515485124                     | 视频回放         | ARTICLE
          https://space.bilibili.com/515485124/channel/collectiondetail?sid=745291 | 视频回放 | recording
          https://pycon.example.org/                               | Watch the recordings | none
          https://my-talk.example.org                              | Slides           | deck
          https://forms.gle/J8c1DfdpQbxCEvne8                      | Recordings       | REGISTRATION
          https://zoom.us/rec/share/abc                            | Recording        | recording
          https://zoom.us/j/123                                    | Watch            | LIVE
          https://replay.example.org/video/59477fd4                | Django           | recording
          https://link.zhihu.com/?target=https%3A//www.bilibili.com/video/BV1Wu411y7u1%3Fp%3D1 | 第一期 | recording
          /assets/2019/09/11/1-tests/slide.txt                     | Slides           | deck
          '#slides'                                                 | Slides           | SLIDES
          https://a.example.com/handbook.pdf                       | 参会手册         | none
          """)
  void knowsOtherPagesByTheirAddress(String url, String words, String expected) {
    assertThat(kind(links.read(new Link(Element.LINK, url, words, "", "")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example.com/x/b9eee439.pdf",
    "https://a.example.com/x.PPTX?download=1",
    "https://speakerdeck.com/ann/my-talk",
    "https://www.slideshare.net/ann/my-talk",
    "https://docs.google.com/presentation/d/1abc/edit",
    "/files/x.key",
  })
  void knowsSlidesByTheirAddress(String url) {
    assertThat(links.read(new Link(Element.LINK, url, "《议题》", "", ""))).isInstanceOf(Deck.class);
  }

  @Test
  void marksWhatIsOnlyToBeStreamed() {
    Link link = new Link(Element.AUTOLINK, "https://youtu.be/MCmNGmFh6wE", "", "直播地址：", "");

    assertThat(links.read(link))
        .isInstanceOfSatisfying(
            Recording.class, recording -> assertThat(recording.live()).isTrue());
  }

  @Test
  void takesAnyAddressOfAVideoTag() {
    Link link = new Link(Element.VIDEO, "https://a.example.com/file/A*40JMT\n    ", "", "", "");

    assertThat(links.read(link))
        .isInstanceOfSatisfying(
            Recording.class,
            recording ->
                assertThat(recording.url()).isEqualTo("https://a.example.com/file/A*40JMT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd.mp4",
        "data:video/mp4;base64,AA",
        " JavaScript:x",
        "java\nscript:x.mp4",
        "blob:https://a.example.com/1",
        "https://",
        "http:///x.mp4",
        "",
        "mailto:a@example.com",
        "https://<b>/x.mp4"
      })
  void followsNothingButTheWeb(String url) {
    assertThat(links.read(new Link(Element.VIDEO, url, "", "", "")))
        .isEqualTo(new Page(null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example.com/x.mp4。密码：open, https://a.example.com/x.mp4",
    "https://a.example.com/x.mp4）, https://a.example.com/x.mp4",
    "https://a.example.com/x.mp4., https://a.example.com/x.mp4",
    "https://a.example.com/x.mp4**, https://a.example.com/x.mp4",
  })
  void endsAnAddressInTheTextBeforeItsPunctuation(String url, String canonical) {
    assertThat(links.read(new Link(Element.AUTOLINK, url, "", "", "")))
        .isInstanceOfSatisfying(
            Recording.class, recording -> assertThat(recording.url()).isEqualTo(canonical));
  }

  @ParameterizedTest
  @CsvSource({
    "/media/x.mp4, https://example.org/media/x.mp4",
    "media/x.mp4, https://example.org/zh/media/x.mp4",
    "./x.mp4, https://example.org/zh/x.mp4",
    "../../x.mp4, https://example.org/x.mp4",
    "https://a.example.com/x.mp4, https://a.example.com/x.mp4",
  })
  void resolvesAgainstTheSite(String url, String canonical) {
    Links links = new Links(URI.create("https://example.org/zh/"));

    assertThat(links.read(new Link(Element.VIDEO, url, "", "", "")))
        .isInstanceOfSatisfying(
            Recording.class, recording -> assertThat(recording.url()).isEqualTo(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "?", "&", "#", "a", ":", "%", "[", " ", "\n", "视频", "http://", ".mp4"})
  @Timeout(5)
  void staysLinearInLongAddressesAndWords(String piece) {
    String big = piece.repeat(200_000);
    for (Element element : Element.values()) {
      assertThat(links.read(new Link(element, "https://example.org/" + big, big, big, big)))
          .isNotNull();
      assertThat(links.read(new Link(element, big, big, big, big))).isNotNull();
    }
  }

  private static String kind(Target target) {
    if (target instanceof Page page) {
      return page.cue() == null ? "none" : page.cue().name();
    }
    return target instanceof Deck ? "deck" : "recording";
  }
}
