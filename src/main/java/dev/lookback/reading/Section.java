package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A heading, or a bold line that serves as one, and the blocks under it up to the next.
 *
 * @param heading null for what stands before the first heading
 * @param from the first block under the heading
 * @param to behind the last block
 */
record Section(@Nullable Prose heading, Kind kind, int from, int to) {

  /** What a heading says that its section holds. */
  enum Kind {
    NEXT(
        "下次(?:活动|分享|会议|沙龙)|下期|下一[期场次]|未来(?:分享|活动|议题)|活动预告$|^(?:next|upcoming|future|coming) (?:meetups|events|meetings|dates)|^next (?:meetup|event|meeting|session|month|time)|future (?:talks|events|meetings)"),
    AGENDA(
        "议程|日程|流程|时间安排|\\bagenda\\b|\\bschedule\\b|\\bprogram(?:me)?\\b|\\btime ?table\\b|running order"),
    GUESTS(
        "嘉宾(?!分享|致辞)|讲师|讲者|演讲者|分享人|主讲人|^speakers?$|^(?:our|the|meet the) speakers|presenters|panelists"),
    PAST("往期|历史|上期|前[几\\d]期|历届|past events|previous|earlier"),
    MEMBERS("成员|名单|志愿者|获奖|委员会成员|组委会|organi[sz]ers|our team|prize winners"),
    ELSEWHERE(
        "^(?:更新日志|依赖|功能特性|新特性|贡献者|参考文献|推荐书目|书单|延伸阅读|招聘|媒体报道|用户(?:声音|反馈|评价)|社区(?:动态|新闻))"
            + "|^(?:change ?log|release notes|dependencies|requirements|features|contributors|acknowledge?ments|credits|references|further reading|reading list|books|bibliography|related(?: (?:posts|articles|reading|links))?|read more|see also|jobs|job openings|open positions|careers|press|in the (?:news|press)|awards?|winners|nominees|feedback|testimonials|screenshots|courses|tutorials|tweets(?: of the day)?|election|actions?|action items|to-?dos?|tasks|next steps|volunteers?|contacts?|committees?|mentors|coaches|attendees|participants|shifts|budget|house rules|rules|glossary|definitions|playlist|games|menu|curriculum|syllabus|course outline|office hours|merch|stickers|swag|from the archives?|archives?|obituar(?:y|ies)|candidates|manifestos|further watching|watch next|program committee|organi[sz]ing committee|outlook|what (?:users|people|attendees) (?:say|said))\\b"),
    PRIZES("奖|福利|彩蛋|礼品|礼物|\\bprizes?\\b|gifts"),
    SIGNUP("报名|预约|参与方式|参会|加入|扫码|\\bregist|\\brsvp\\b|sign up|\\bjoin\\b|tickets"),
    SLIDES(
        "^(?:相关|活动)?(?:资料|课件|讲义|ppt|幻灯片?|演示文稿)|(?:ppt|课件|幻灯片|资料|材料)(?:下载|分享|获取|地址|链接)*$|\\bslides\\b|materials"),
    REPLAY("回放|录像|录播|视频|重播|\\brecordings?\\b|\\bvideos?\\b|\\breplays?\\b"),
    PHOTOS("照片|合影|图集|花絮|\\bphotos?\\b|gallery"),
    ABOUT(
        "^关于|简介|背景|概要|概述|活动介绍|^介绍|活动信息|活动详情|基本信息|^时间|^地点|^内容$|主办|承办|协办|赞助|合作|提示|须知|了解更多|前言|总结|致谢|"
            + "感谢|参考|相关(?:阅读|链接|文章)|推荐阅读|大纲|收益|收获|直播地址|直播间|活动主题|faq|常见问题|^about|overview|introduction|"
            + "^abstract$|^bio(?:graphy)?$|^(?:meeting |meetup )?notes$|亮点|sponsors?|venue|location|^when|^where|thank|summary|conclusion|contact|resources|^links?$|code of conduct"),
    TALKS(
        "^会话|分享|致辞|致词|演讲|议题|主题|精彩|回顾|论坛|圆桌|仪式|现场|^talks?$|^(?:invited|lightning|featured|selected|contributed|accepted|all|the|our|watch the) talks?$|^sessions?$|recap|presentations|keynotes?|\\bdemos\\b|^(?:unconference|(?:breakout|training) sessions?|trainings?)$"),
    /** Nothing known: perhaps the title of a talk. */
    OPEN("(?!)");

    @SuppressWarnings("ImmutableEnumChecker") // It never changes once it is made.
    private final Wording words;

    Kind(String words) {
      this.words = Wording.of(words);
    }
  }

  private static final Wording VALUED = Wording.of("[:：].");
  private static final int LONGEST_LABEL = 16;
  private static final int MOST_SPACES = 2;
  private static final int LONGEST_ENTRY = 60;

  /** Parts a page at its headings. */
  static List<Section> of(List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    Prose heading = null;
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Prose prose && startsSection(prose)) {
        if (i > from || heading != null) {
          add(sections, blocks, heading, from, i);
        }
        heading = prose;
        from = i + 1;
      }
    }
    add(sections, blocks, heading, from, blocks.size());
    return inherited(sections);
  }

  /** What stands below a heading about something else is about that, whatever its own heading. */
  private static List<Section> inherited(List<Section> sections) {
    int level = 0;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Prose heading = section.heading();
      if (heading == null || !heading.is(Shape.HEADING)) {
        continue;
      }
      if (level > 0 && heading.level() > level) {
        sections.set(i, new Section(heading, Kind.ELSEWHERE, section.from(), section.to()));
      } else {
        level = section.is(Kind.ELSEWHERE) ? heading.level() : 0;
      }
    }
    return sections;
  }

  /** A list of members or prize winners ends where prose goes on, heading or not. */
  private static void add(
      List<Section> sections, List<Block> blocks, @Nullable Prose heading, int from, int to) {
    Kind known = kindOf(heading);
    boolean pages = known == Kind.PAST && heading != null && heading.level() == 1;
    Kind kind = pages ? Kind.OPEN : known;
    int end = to;
    if (kind == Kind.MEMBERS) {
      end = from;
      while (end < to
          && !(blocks.get(end) instanceof Prose prose && prose.text().length() > LONGEST_ENTRY)) {
        end++;
      }
    }
    sections.add(new Section(heading, kind, from, end));
    if (end < to) {
      sections.add(new Section(null, Kind.OPEN, end, to));
    }
  }

  private static boolean startsSection(Prose prose) {
    if (prose.is(Shape.HEADING)) {
      return true;
    }
    if (prose.lines().size() > 1 || !prose.lines().get(0).isBold() || prose.is(Shape.ITEM)) {
      return false;
    }
    String words = bare(prose.text());
    Kind kind = kindOf(prose);
    boolean known = kind != Kind.OPEN && (kind != Kind.TALKS || words.length() <= 8);
    return known
        && words.length() <= LONGEST_LABEL
        && !VALUED.matcher(words).find()
        && Caption.parse(words) == null;
  }

  static Kind kindOf(@Nullable Prose heading) {
    if (heading == null) {
      return Kind.OPEN;
    }
    String words = Names.simplified(bare(heading.text()).toLowerCase(Locale.ROOT));
    boolean latin = !Names.hasHan(words);
    boolean title = latin && words.chars().filter(c -> c == ' ').count() > MOST_SPACES;
    if (title || words.length() > (latin ? 32 : LONGEST_LABEL) || words.startsWith("《")) {
      return Kind.OPEN;
    }
    for (Kind kind : Kind.values()) {
      if (kind != Kind.OPEN && kind.words.matcher(words).find()) {
        return kind;
      }
    }
    return Kind.OPEN;
  }

  /** Without brackets, signs and pictures around it. */
  private static String bare(String words) {
    String bare = Texts.trim(words, "|-–—•·◆▍■#「『【[", ":：」』】]");
    int start = 0;
    while (start < bare.length() && Texts.isPicture(bare.codePointAt(start))) {
      start += Character.charCount(bare.codePointAt(start));
    }
    return start == 0 ? bare : bare.substring(start).strip();
  }

  /** Behind a section and those of lower rank that follow, such as an abstract or a biography. */
  static int end(List<Section> sections, int at) {
    Prose heading = sections.get(at).heading();
    int level = heading == null ? 0 : heading.level();
    int end = at + 1;
    while (end < sections.size()) {
      Prose next = sections.get(end).heading();
      boolean lower = next != null && (!next.is(Shape.HEADING) || next.level() > level);
      boolean own = next != null && next.is(Shape.HEADING) && Titles.isMarked(next.text());
      if (!lower || own || sections.get(end).isAside()) {
        break;
      }
      end++;
    }
    return sections.get(end - 1).to();
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether its heading speaks of talks, so that what it lists are some. */
  boolean isOfTalks() {
    return switch (kind) {
      case AGENDA, TALKS, SLIDES, REPLAY, GUESTS -> true;
      default -> false;
    };
  }

  /** Whether what is in it can't be part of the programme. */
  boolean isAside() {
    return switch (kind) {
      case NEXT, PAST, MEMBERS, ELSEWHERE, PRIZES, SIGNUP, PHOTOS -> true;
      default -> false;
    };
  }
}
