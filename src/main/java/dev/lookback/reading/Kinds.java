package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Kind;
import java.util.List;

/**
 * Whether a page tells of something past, announces something, or does neither. Words of title and
 * text are weighed with what was found in it.
 */
final class Kinds {

  private static final int LOOK = 25;

  /** How much slides weigh at most: one link may be of another event. */
  private static final int DECKS = 4;

  /** How much it weighs that the page was written after the event, or before it. */
  private static final int WRITTEN = 3;

  private static final Wording PAST_TITLE =
      Wording.anyCase(
          "回顾|后记|侧记|小记|心得|见闻|观后感|圆满|成功举[办行]|落幕|收官|精彩|实录|整理|纪实|纪要|回放|盛况|圆满结束|正式成立|亮相|直击|总结|花絮|"
              + "\\brecap|\\baftermath\\b|\\bretour (?:sur|en images)|compte[- ]rendu|\\brétro\\b|rückblick|nachlese|\\bresumo\\b|\\bresumen\\b|crónica|trip report|in review\\b|we were there|\\bretrospective\\b|wrap[- ]?up|highlights|\\bsummary\\b|report|recordings?\\b|write-?up|(?:meeting|meetup|event|conference|day) round-?up|\\b(?:meetup|meeting|conference|event) notes\\b|\\bminutes\\b|\\bpresentations$|videos? (?:released|available|online)|lookback|look(?:ing)? back");
  private static final Wording PAST =
      Wording.anyCase(
          "(?:成功|圆满|顺利|隆重|正式|如期|已|刚刚)(?:在|于)?[^，。；\\n]{0,16}?(?:举行|举办|召开|落幕|结束|落下帷幕|收官)|落下帷幕|圆满(?:结束|落幕|收官|成功)|收官|"
              + "(?:活动|大会|会议|论坛|沙龙)(?:已经)?(?:结束|落幕)|精彩回顾|视频回[顾放]|回顾视频|直播回[放顾]|全面回顾|(?:昨日|昨天|上周[一二三四五六日末])|"
              + "(?:发表|分享|带来|作|做|介绍|讲解|展示|演示|探讨|讨论|讲述|参加|吸引|迎来)了|致辞|感谢各位|在(?:本次|这次)?分享中|期待后续|我们下次再会|文字实录|文字整理|直播分享整理|"
              + "was (?:held|a success)|\\b[Rr]etour sur\\b|\\b[Rr]ückblick|\\b(?:was|were) (?:organi[sz]ed|hosted)\\b|\\bwe (?:organi[sz]ed|hosted|welcomed)\\b|\\bnous (?:a|ont) (?:présenté|parlé|proposé|fait)|\\bfand(?:en)? .{0,40}?statt\\b|\\b(?:hielt|zeigte|berichtete|stellte)\\b|\\b(?:aconteceu|rolou|falou sobre|apresentou)\\b|\\b(?:nos contó|habló sobre|presentó)|successfully (?:held|host(?:ed)?|concluded|organi[sz]ed|wrapped up)|took place|were held|thank(?:s| you)(?: so much| very much| all| everyone| everybody| to (?:all|everyone|everybody))*,?(?: who| for)? ?(?:came|coming|attending|attended|joining|joined|to everyone)\\b|\\bwe met (?:again|at|up|in|on)\\b|\\b(?:had|was|were) (?:a |an )?(?:really |very )?(?:great|good|fun|fantastic|amazing|wonderful|lovely|interesting) (?:time|evening|night|turn-?out|talks?|meetup|event|crowd|group|discussion)|\\blast night\\b|\\bwhat you missed\\b|\\bkicked (?:off|things off)|\\btook the stage\\b|\\bwe (?:also )?saw\\b|\\b(?:slides|videos|recordings|talks) are (?:now )?(?:available|online|up)\\b|presented|gave (?:a|this) talk|we (?:had|heard|learned)|watch the recording|\\b(?:talk|session|keynote) was\\b|\\bdelivered (?:a |the )?(?:talk|keynote)|\\bspoke (?:about|on)\\b|\\btalked about\\b|\\bshowed us\\b|\\bwho attended\\b|\\battendees (?:were|had|learned)");
  private static final Wording FUTURE_TITLE =
      Wording.anyCase(
          "预告|报名|(?:宣布|公布)(?!了|$)|欢迎|诚邀|邀您|等你|来袭|即将|相约|约你|开启|招募|倒计时|将在|将于|\\bjoin us\\b|\\bupcoming\\b|invitation|register|save the date|call for|\\bschedule\\b|announc|line-?up");
  private static final Wording FUTURE =
      Wording.anyCase(
          "将(?:于|在|会|带来|发表|举[办行]|邀请|作为|为大家|全程|由|和大家)|即将|报名(?:地址|链接|方式|参会|入口|通道|信息|二维码)?|扫码|欢迎(?:大家)?(?:参加|报名|加入|广大)|诚邀|敬请(?:期待|关注)|届时|不见不散|预约|"
              + "\\bwill (?:be|take place|host|present|talk|share|give|hold)\\b|register (?:now|here|today)|sign up|rsvp|join us|see you (?:there|soon)|upcoming|\\bdoors (?:will )?open\\b|\\bwe(?:'|’)ll\\b|\\bcome along\\b|don(?:'|’)t miss|\\b(?:get|buy|book) (?:your )?tickets\\b|\\b(?:spots|seats|places) are limited|\\blimited (?:spots|seats|places)|(?:pleased|happy|excited|delighted|proud) to (?:announce|invite|host|welcome)|\\bhope to see you\\b|\\bplease (?:register|bring|join|sign)\\b");
  private static final Wording OTHER_TITLE =
      Wording.anyCase(
          "征集|征文|问卷|调研|调查|知识问答|竞赛|大赛|挑战赛|黑客松|捉虫|认证|考试|训练营招|招聘|周报|月报|weekly(?! (?:meet|talk|session))|newsletter|monthly (?:report|update|digest|review|news)|(?<!agenda |schedule |programme? |videos? |slides |recordings? |tickets? )\\brelease(?! part)|发布公告|版本发布|招募令|(?:community|project|status) updates?\\b|\\bdigest\\b|(?<!meeting |meetup |event |conference |day )round-?up|\\bwin (?:a|an|free|tickets|your)\\b|giveaway|prize draw|征稿|徵稿|徵件|编程之夏|开源之夏|summer of code|有奖|抽奖|奖品|"
              + "survey|questionnaire|contest|hackathon|quiz|certification|bug ?(?:hunt|bash)|job opening");

  /** Titles of newsletters, and of calls for talks: never an event's own page. */
  private static final Wording NO_EVENT =
      Wording.anyCase(
          "周报|双周(?! ?(?:会|分享|沙龙|例会|会议|活动|讲座|party|meetup))|周刊|月报|月刊|bi-?weekly|weekly(?! (?:meet|talk|session))|newsletter|monthly report"
              + "|call for (?:papers|proposals|speakers|participation|presentations|sessions|abstracts|submissions|contributions)|\\bcfp\\b");

  private static final Wording OTHER =
      Wording.anyCase("投稿|征文|征集|奖品|积分|获奖|答题|参赛|考试|问卷|认领|领取|源码解析|读者问答|提问");
  private static final Wording EVENT =
      Wording.anyCase(
          "meetup|会议|沙龙|大会|论坛|峰会|活动议程|会议议程|线下活动|直播|演讲|嘉宾|讲师|技术大会|conference|summit|workshop|webinar|分享会|开放日|训练营|speakers?|agenda|\\btalks\\b|见面会|技术日|小聚|聚会|q&a session|活动时间|(?:group|joint|monthly|our|next|last|community) meeting\\b|\\bmeeting (?:round-?up|recap|summary)|\\b(?:community|contributors?|developers?|users?) days?\\b|\\bdojo\\b");

  private static final Wording CLOCK = Wording.of("(?<!\\d)\\d{1,2}[:：]\\d{2}(?!\\d)");

  private Kinds() {}

  /**
   * What the reading found besides words.
   *
   * @param recorded whether a recording is on the page
   * @param decks how many links to slides are
   * @param scheduled whether a time or place of an event is given in a labelled line
   * @param dated whether the day of an event is stated
   * @param written by how many days the page was written after the event; 0 if that isn't known
   * @param talks how many talks with speakers are, as far as that is known
   */
  record Signs(
      boolean recorded, int decks, boolean scheduled, boolean dated, long written, int talks) {

    Signs withTalks(int count) {
      return new Signs(recorded, decks, scheduled, dated, written, count);
    }
  }

  static Kind of(Page page, String titled, String summary, Signs signs) {
    String title = Names.simplified(titled);
    String text = Names.simplified(head(page.blocks()));
    boolean listed =
        signs.talks() > 1
            && (signs.dated()
                || EVENT.matcher(title + "\n" + text).find()
                || count(CLOCK, text, 2) > 1);
    boolean given = signs.talks() == 1 && signs.decks() > 0;
    boolean eventful =
        EVENT.matcher(title).find() || signs.scheduled() || signs.recorded() || listed || given;
    int other = NO_EVENT.matcher(title).find() ? 9 : OTHER_TITLE.matcher(title).find() ? 3 : 0;
    other += count(OTHER, text, 9) / 3;
    other -= signs.recorded() ? 2 : 0;
    other -= PAST_TITLE.matcher(title).find() ? 2 : 0;
    if (signs.recorded() && other < 3 && !FUTURE_TITLE.matcher(title).find()) {
      return Kind.RECAP;
    }
    int past =
        weigh(PAST_TITLE, PAST, title, text)
            + (signs.recorded() ? 4 : 0)
            + Math.min(DECKS, 2 * signs.decks())
            + (signs.written() > 0 ? WRITTEN : 0);
    int future =
        weigh(FUTURE_TITLE, FUTURE, title, text)
            + count(FUTURE, summary, 12)
            + (signs.written() < 0 ? 1 : 0);
    boolean programme = eventful || EVENT.matcher(text).find();
    if (other >= 3 || (!programme && past < 4)) {
      return Kind.OTHER;
    }
    if (past > future || (past == future && past > 0 && signs.recorded())) {
      return Kind.RECAP;
    }
    return future > 0 || signs.scheduled() || listed || EVENT.matcher(title).find()
        ? Kind.UPCOMING
        : Kind.OTHER;
  }

  private static int weigh(Wording inTitle, Wording inText, String title, String text) {
    return (inTitle.matcher(title).find() ? 4 : 0) + count(inText, text, 5);
  }

  private static int count(Wording pattern, String text, int most) {
    Wording.Search matcher = pattern.matcher(text);
    int count = 0;
    while (count < most && matcher.find()) {
      count++;
    }
    return count;
  }

  /** The first blocks, and the last few, where thanks and forms of registration stand. */
  private static String head(List<Block> blocks) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Prose prose
          && (i < LOOK || i >= blocks.size() - 5)
          && !prose.is(Prose.Shape.CODE)) {
        String text = prose.text();
        head.append(text, 0, Math.min(text.length(), 600)).append('\n');
      }
    }
    return head.toString();
  }
}
