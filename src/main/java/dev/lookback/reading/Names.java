package dev.lookback.reading;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharTable;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether characters are a personal name. For Chinese names a pattern does most of the work
 * (a common surname, one or two more characters, and what may stand behind a name); HanLP's
 * recogniser and dictionary settle what the pattern leaves open, on a few characters only, since
 * they are slow beside it.
 */
final class Names {

  private static final BitSet SURNAMES = new BitSet();
  private static final Set<String> DOUBLE_SURNAMES = new HashSet<>();

  static {
    Words.lines("surnames.txt")
        .forEach(
            line -> {
              if (line.indexOf(' ') > 0) {
                DOUBLE_SURNAMES.addAll(List.of(line.split(" ", -1)));
              } else {
                line.chars().forEach(SURNAMES::set);
              }
            });
  }

  /** Surnames that are more often a word of their own. */
  private static final String DOUBTFUL =
      "和齐于向从就以为在时都能同有成任应让还经过对通由才将会与及的中等但么多后常门方高强全曲关师支水党区红修寻云明家山谷车班秋白双满国文广东空那公相别充居利越容平元印束连步解查计单";

  /** Characters that hardly ever stand in a given name. */
  private static final String NEVER = "的了是在与及就也都而将把被让对这那我你他她它们个些么吗呢吧啊或但则并且所由给跟已又还再只很最每此该各啦着过去说讲做";

  /** Characters that stand in given names now and then, but more often behind the name. */
  private static final String SELDOM = "和为以向于从";

  /** What may stand directly behind a name in a sentence. */
  private static final Words CUES = Words.resource("cues-zh.txt");

  /** Two characters behind a surname that are no given name. */
  private static final Words NO_GIVEN_NAME =
      Words.of(
          "大家", "我们", "他们", "各位", "现场", "本次", "此次", "社区", "用户", "嘉宾", "开源", "技术", "大会", "活动", "观众",
          "公司", "集团", "数据", "产品", "平台", "先生", "女士", "老师", "教授", "博士", "经理", "总监", "工程", "团队", "国内",
          "中国", "企业", "行业", "伙伴", "一起", "同学", "小伙", "分享", "介绍", "致辞", "主持", "演讲", "以及", "代表", "专家",
          "简介", "介绍", "背景", "如下", "名单", "团队", "风采", "阵容", "信息", "沙龙", "大会", "论坛", "峰会", "招募", "环节",
          "管理");

  private static final Wording LATIN =
      Wording.of(
          "\\p{Lu}[\\p{L}\\p{M}'’`.-]*(?: (?:[Dd]e|[Dd]el|[Dd]ella|[Dd]a|[Dd]os|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Ll]a|[Ll]e|al|bin|el|ten|ter|y|[\\p{Lu}(\"“][\\p{L}\\p{M}'’`.)\"”-]*)){0,4}");

  /** Capitalised words that no person's name begins with or holds. */
  private static final Set<String> NO_NAME =
      Set.of(
          ("Apache Meetup Conference Summit Community Cloud Open Source Workshop Talk Talks Session Sessions Keynote"
                  + " Keynotes Lightning Group Foundation University Institute Team Club Online Live Video Videos Slides"
                  + " Agenda Schedule Thanks Welcome Introduction Opening Closing Panel Discussion Networking Break Lunch"
                  + " Dinner Registration Sponsors Venue Location Date Time Event Events Native Web Development Machine"
                  + " Learning Data Open-Source Kubernetes Linux Python Java Docker Google Microsoft Amazon Hello Intro Lab Labs Inc Ltd GmbH Technologies Software Systems Solutions"
                  + " Analysis Object Objects App Apps Update Updates Project Projects Overview Roadmap Release Demo Party"
                  + " Booth Program Programme Committee Board Getting Started Building Running Using Deep Future Security"
                  + " Testing Engineering Platform Database Engine Framework Library Management Architecture Performance"
                  + " Service Services Server Client API Code Coding Programming Language Practice Practices Patterns"
                  + " Tools Tooling Deployment Automation Monitoring Observability Infrastructure Storage Streaming"
                  + " Analytics Intelligence Functional Distributed Modern Advanced Practical Faster Better Smart Generic"
                  + " Dynamic Static Reactive Serverless Microservices Container Containers Best Quick How Why What When"
                  + " Your With For The From And News Newsletter Notes Report Summary Recap Review Highlights Questions"
                  + " Answers Feedback Survey Results Photos Resources Links Contact About AI ML LLM LLMs IoT Edge Generation Next New Anywhere Everywhere Everyone Everything Network Model Models Agent Agents Compute Computing Partners Organizers Attendees Various Part Hotel Plaza Center Centre Road Avenue Campus Museum")
              .split(" ", -1));

  /** What surnames with a capital inside begin with. */
  private static final Set<String> PREFIXES =
      Set.of(
          "Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "Ab", "El", "Al");

  private static final int LONGEST_PREFIX = 4;

  /** Names given to children in many countries, and family names that are as telling. */
  private static final Set<String> GIVEN =
      Words.lines("given-names.txt").collect(Collectors.toUnmodifiableSet());

  private static final Segment RECOGNISER =
      new ViterbiSegment()
          .enableNameRecognize(true)
          .enablePlaceRecognize(false)
          .enableCustomDictionary(false);

  private Names() {}

  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf');
  }

  static boolean isHan(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isHan(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > 0;
  }

  static boolean hasHan(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same words in simplified characters, of the same length, to be compared with others. */
  static String simplified(String words) {
    return hasHan(words) ? CharTable.convert(words) : words;
  }

  static boolean isSurname(char c) {
    return SURNAMES.get(c);
  }

  /** Whether these two to four characters could be a Chinese name, going by themselves. */
  static boolean isHanName(CharSequence name) {
    int length = name.length();
    if (length < 2 || length > 4 || !isHan(name)) {
      return false;
    }
    boolean twice = length > 2 && DOUBLE_SURNAMES.contains(name.subSequence(0, 2).toString());
    if (!twice && (length == 4 ? !isDoubled(name) : !isSurname(name.charAt(0)))) {
      return false;
    }
    for (int i = twice ? 2 : 1; i < length; i++) {
      if (NEVER.indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    String plain = CharTable.convert(name.toString());
    return !NO_GIVEN_NAME.contains(plain.substring(1)) && !NO_GIVEN_NAME.contains(plain);
  }

  /** Husband's and own surname, as in 陈林静怡, or four characters after a surname alone. */
  private static boolean isDoubled(CharSequence name) {
    return isSurname(name.charAt(0))
        && isSurname(name.charAt(1))
        && DOUBTFUL.indexOf(name.charAt(0)) < 0
        && DOUBTFUL.indexOf(name.charAt(1)) < 0;
  }

  /**
   * The length of the Chinese name that starts at {@code from} in a sentence, or 0. Each length
   * from two to four is judged by its characters and by what follows.
   */
  static int lengthAt(String text, int from) {
    int best = 0;
    int bestScore = 0;
    for (int length = 2; length <= 4 && from + length <= text.length(); length++) {
      int score = score(text, from, length);
      if (score > bestScore) {
        bestScore = score;
        best = length;
      }
    }
    if (best > 0 && bestScore < 3) {
      return recognised(text, from);
    }
    return best;
  }

  private static int score(String text, int from, int length) {
    String name = text.substring(from, from + length);
    if (!isHanName(name)) {
      return 0;
    }
    int end = from + length;
    int score = length == 3 ? 2 : 1;
    if (end == text.length() || !isHan(text.charAt(end))) {
      score += 4;
    } else if (CUES.at(text, end) > 0) {
      score += CUES.at(text, end) > 1 ? 4 : 3;
    }
    if (score <= 2
        && end + 2 <= text.length()
        && CoreDictionary.contains(text.substring(end, end + 2))) {
      score += 2;
    }
    if (SELDOM.indexOf(name.charAt(length - 1)) >= 0) {
      score -= 4;
    }
    if (DOUBTFUL.indexOf(name.charAt(0)) >= 0) {
      score -= 2;
    }
    if (length == 3
        && DOUBTFUL.indexOf(name.charAt(0)) >= 0
        && isCommonWord(name.substring(0, 2))) {
      score -= 3;
    }
    if ((length > 2 && isCommonWord(name.substring(length - 2))) || isCommonWord(name)) {
      score -= 3;
    }
    return score;
  }

  /** Whether what follows is what may stand behind a name in a Chinese sentence. */
  static boolean mayEndAt(String text, int end) {
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return next == text.length() || !isHan(text.charAt(next)) || CUES.at(text, next) > 0;
  }

  /** Whether the character ends a name as rarely as it often follows one: 徐大为 or 徐大 with 为大家带来. */
  static boolean mayFollow(char c) {
    return SELDOM.indexOf(c) >= 0;
  }

  /**
   * Whether it is a name and hardly anything else: a surname that is a word of its own needs the
   * recogniser's word.
   */
  static boolean isSureHanName(String name) {
    return isHanName(name)
        && !isCommonWord(name)
        && !Cities.isCity(name)
        && (DOUBTFUL.indexOf(name.charAt(0)) < 0
            || recognised("，" + name + "，", 1) == name.length());
  }

  /** Whether HanLP's dictionary knows it as a frequent word that is no name. */
  static boolean isCommonWord(String word) {
    CoreDictionary.Attribute known = CoreDictionary.get(CharTable.convert(word));
    return known != null
        && known.totalFrequency > 30
        && known.getNatureFrequency(Nature.nr) * 2 < known.totalFrequency;
  }

  /** Whether it is a word and a number, such as 项目一. */
  static boolean isNumbered(String words) {
    int last = words.length() - 1;
    return last > 1
        && "一二三四五六七八九十".indexOf(words.charAt(last)) >= 0
        && CoreDictionary.contains(CharTable.convert(words.substring(0, last)));
  }

  /** Whether one name in Latin letters is the other without what stands in its middle. */
  static boolean isBriefer(String brief, String full) {
    int first = brief.indexOf(' ');
    return first > 0
        && brief.length() < full.length()
        && brief.lastIndexOf(' ') == first
        && full.startsWith(brief.substring(0, first + 1))
        && full.endsWith(brief.substring(first));
  }

  static boolean isMonth(String word) {
    return MonthNames.at(word, 0) > 0 || NamedDays.month(word, 0) > 0;
  }

  private static int recognised(String text, int from) {
    int start = Math.max(0, from - 8);
    String window = text.substring(start, Math.min(text.length(), from + 12));
    int offset = start;
    for (Term term : RECOGNISER.seg(window)) {
      if (offset == from && term.nature == Nature.nr && isHanName(term.word)) {
        return term.word.length();
      }
      offset += term.word.length();
    }
    return 0;
  }

  /** How Chinese words are spelt in Latin letters, without tones and spaces. */
  static String pinyin(String words) {
    StringBuilder spelt = new StringBuilder();
    PinyinDictionary.convertToPinyin(words)
        .forEach(sound -> spelt.append(sound.getPinyinWithoutTone()));
    return spelt.toString();
  }

  /** Whether two names of the same length are pronounced alike, tones aside. */
  static boolean soundAlike(String one, String other) {
    List<Pinyin> left = PinyinDictionary.convertToPinyin(one);
    List<Pinyin> right = PinyinDictionary.convertToPinyin(other);
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).getPinyinWithoutTone().equals(right.get(i).getPinyinWithoutTone())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last word begins with a capital: what ends in a Latin name does. */
  static boolean endsInCapitalised(String text) {
    int start = text.lastIndexOf(' ') + 1;
    return start < text.length() && Character.isUpperCase(text.codePointAt(start));
  }

  /**
   * Whether it reads like a name in Latin, Cyrillic or Greek letters: one to five capitalised
   * words.
   */
  static boolean isLatinName(String name) {
    return name.length() >= 2
        && name.length() <= 60
        && LATIN.matcher(name).matches()
        && !isProduct(name)
        && (name.indexOf(' ') < 0 || Stream.of(name.split(" ", -1)).noneMatch(NO_NAME::contains));
  }

  /**
   * Whether a name in Latin letters holds a common one: hardly any phrase of capitalised words
   * does, but neither do the names of some people.
   */
  static boolean isCommonName(String name) {
    for (String word : name.split("[ -]", -1)) {
      if (GIVEN.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A capital inside a word, as products have it: GraphQL. Some surnames begin so: McDonald. */
  private static boolean isProduct(String name) {
    for (int i = 2; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
        int start = Math.max(name.lastIndexOf(' ', i), name.lastIndexOf('-', i)) + 1;
        if (i - start > LONGEST_PREFIX || !PREFIXES.contains(name.substring(start, i))) {
          return true;
        }
      }
    }
    return false;
  }
}
