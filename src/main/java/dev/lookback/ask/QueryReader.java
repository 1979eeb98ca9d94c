package dev.lookback.ask;

import static java.util.Comparator.comparing;

import dev.lookback.library.Edition;
import dev.lookback.library.Gazetteer;
import dev.lookback.search.NameIndex;
import dev.lookback.search.RecapIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question: first what it names, surest first, then the cues in what is left; the rest are
 * words to search for.
 */
final class QueryReader {

  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"'，。？）)]+");

  /** What stands in brackets is a remark, such as how to count. */
  private static final Pattern REMARK =
      Pattern.compile("[(（][^()（）]*[)）]|[，,][^，,。?？]*(?:也算|算上|算进|不算|别算|不计|包括在内|不包括)[^，,。?？]*");

  private static final Pattern QUOTED = Pattern.compile("[《「『“\"]([^》」』”\"]{2,})[》」』”\"]");

  private static final Pattern PLACED_BEFORE =
      Pattern.compile("(?:\\b(?:at|from|in|during)(?: the)?|在|于|参加)\\s*$");
  private static final Pattern PLACED_BEHIND =
      Pattern.compile(
          "^\\s*(?:上|现场|那场|那次|这场|这次|那期|那届|站|期间|会上|大会|峰会|meetup|conference|event|summit|workshop)");

  /** Bodies that carry a place's name: not every talk of 重庆大学 is in 重庆. */
  private static final Pattern BODY =
      Pattern.compile("^(?:\\p{IsHan}{0,4}?)(?:大学|学院|银行|移动|联通|电信|公司|科技|集团|科大|师大|理工|交大|鲲鹏|证券|农商)");

  private final Edition edition;
  private final String text;
  private final String folded;

  /** Whatever could be a place. */
  private final List<Gazetteer.Found> named;

  private final BitSet taken = new BitSet();
  private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
  private final List<Cues.Found> found = new ArrayList<>();

  private QueryReader(Edition edition, String text) {
    this.edition = edition;
    this.text = text;
    this.folded = Letters.fold(text);
    this.named = Gazetteer.in(text);
  }

  static Query read(Edition edition, String text, LocalDate today) {
    return new QueryReader(edition, RecapIndex.simplify(text)).read(today);
  }

  private Query read(LocalDate today) {
    List<String> urls = urls();
    remarks();
    List<Query.Naming> people = people();
    Periods.Found period = Periods.in(masked(), today);
    if (period != null) {
      taken.set(period.start(), period.end());
    }
    Ordinals.Found ordinal = Ordinals.in(masked());
    if (ordinal != null) {
      taken.set(ordinal.start(), ordinal.end());
    }
    List<Gazetteer.Found> places = places();
    List<Segment> segments = new ArrayList<>(quoted());
    cues();
    segments.addAll(segments());
    segments.sort(comparing(Segment::start));
    String language = language();
    return new Query(text, language, cues, people, places, period, ordinal, segments, urls);
  }

  private String language() {
    if (found.stream().anyMatch(cue -> Letters.isHan(folded.charAt(cue.start())))) {
      return "zh";
    }
    return found.isEmpty() && Letters.hasHan(text) ? "zh" : "en";
  }

  private List<String> urls() {
    List<String> urls = new ArrayList<>();
    Matcher matcher = URL.matcher(text);
    while (matcher.find()) {
      urls.add(matcher.group());
      taken.set(matcher.start(), matcher.end());
    }
    return urls;
  }

  private void remarks() {
    Matcher matcher = REMARK.matcher(masked());
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        Cues.Found cue = taken.get(i) ? null : Cues.at(folded, i);
        if (cue != null && cue.is(Cue.NO_PANEL)) {
          cues.add(Cue.NO_PANEL);
        }
      }
      taken.set(matcher.start(), matcher.end());
    }
  }

  /** The folded text with blanks in place of what is already understood. */
  private String masked() {
    StringBuilder masked = new StringBuilder(folded);
    taken.stream().forEach(i -> masked.setCharAt(i, ' '));
    return masked.toString();
  }

  private List<Query.Naming> people() {
    List<Query.Naming> people = new ArrayList<>();
    BitSet places = new BitSet();
    named.forEach(place -> places.set(place.start(), place.end()));
    List<NameIndex.Found> names = edition.names().in(text);
    for (int i = 0; i < names.size(); ) {
      NameIndex.Found first = names.get(i);
      List<String> all = new ArrayList<>();
      int next = i;
      while (next < names.size() && names.get(next).start() == first.start()) {
        all.add(names.get(next).name());
        next++;
      }
      boolean place =
          first.how().compareTo(NameIndex.How.SPELLING) > 0
              && places.get(first.start(), first.end()).cardinality()
                  == first.end() - first.start();
      if (!place && taken.get(first.start(), first.end()).isEmpty() && isName(first)) {
        people.add(new Query.Naming(first.start(), first.end(), all));
        taken.set(first.start(), first.end());
      }
      i = next;
    }
    return people;
  }

  /**
   * Initials and single words are names only where they are no word of the documents or of ours.
   */
  private boolean isName(NameIndex.Found name) {
    String word = folded.substring(name.start(), name.end());
    Cues.Found cue = Cues.at(folded, name.start());
    if (cue != null && cue.end() >= name.end() && name.how() != NameIndex.How.EXACT) {
      return false;
    }
    return switch (name.how()) {
      case EXACT, SPELLING -> true;
      case PINYIN -> word.indexOf(' ') > 0 || edition.index().pagesWith(word) == 0 || cue == null;
      case INITIALS -> edition.index().pagesWith(word) == 0;
      case HOMOPHONE, TYPO -> edition.index().pagesWith(word) == 0;
    };
  }

  private List<Gazetteer.Found> places() {
    List<Gazetteer.Found> places = new ArrayList<>();
    for (Gazetteer.Found place : named) {
      if (!taken.get(place.start(), place.end()).isEmpty()
          || place.name().equals("中国")
          || place.name().equals("China")
          || BODY.matcher(text.substring(place.end())).find()) {
        continue;
      }
      places.add(place);
      taken.set(place.start(), place.end());
    }
    return places;
  }

  private List<Segment> quoted() {
    List<Segment> quoted = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
        quoted.add(segment(matcher.start(1), matcher.end(1)));
        taken.set(matcher.start(), matcher.end());
      }
    }
    return quoted;
  }

  private void cues() {
    int at = 0;
    while (at < folded.length()) {
      Cues.Found cue = taken.get(at) ? null : Cues.at(folded, at);
      if (cue == null || !isFree(cue) || isGlued(cue)) {
        at++;
        continue;
      }
      cues.addAll(cue.cues());
      found.add(cue);
      at = cue.end();
    }
    found.forEach(cue -> taken.set(cue.start(), cue.end()));
  }

  private boolean isFree(Cues.Found cue) {
    return taken.get(cue.start(), cue.end()).isEmpty();
  }

  /** A single Chinese character that is part of a word of the documents, as 和 is in 云和恩墨. */
  private boolean isGlued(Cues.Found cue) {
    if (cue.end() - cue.start() > 1 || !Letters.isHan(folded.charAt(cue.start()))) {
      return false;
    }
    int before = isPlain(cue.start() - 1) && !endsCue(cue.start()) ? 1 : 0;
    int behind = isPlain(cue.end()) && longCueAt(cue.end()) == null ? 1 : 0;
    if (before + behind == 2) {
      return occurs(cue.start() - 1, cue.end() + 1);
    }
    if (behind == 1 && isPlain(cue.end() + 1) && !endsCue(cue.start())) {
      return startsRun(cue.start()) && occurs(cue.start(), cue.end() + 2);
    }
    return false;
  }

  private boolean occurs(int start, int end) {
    return edition.index().pagesWith(folded.substring(start, end)) > 0;
  }

  private boolean startsRun(int at) {
    return at == 0 || taken.get(at - 1) || !Letters.isHan(folded.charAt(at - 1));
  }

  private boolean endsCue(int at) {
    return !found.isEmpty() && found.get(found.size() - 1).end() == at;
  }

  private Cues.@Nullable Found longCueAt(int at) {
    Cues.Found cue = Cues.at(folded, at);
    return cue == null || cue.end() - cue.start() == 1 ? null : cue;
  }

  private boolean isPlain(int at) {
    return at >= 0 && at < folded.length() && !taken.get(at) && Letters.isHan(folded.charAt(at));
  }

  private List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isContent(at)) {
        at++;
        continue;
      }
      int end = at;
      int last = at;
      while (end < text.length() && !taken.get(end) && !isBreak(end)) {
        if (isContent(end)) {
          last = end + 1;
        }
        end++;
      }
      int[] core = core(at, last);
      Segment segment = segment(core[0], core[1]);
      if (!isChatter(segment)) {
        segments.add(segment);
      }
      at = last;
    }
    return segments;
  }

  /** Without a few Chinese characters beside a Latin word that no document has. */
  private int[] core(int start, int end) {
    int from = start;
    while (from < end && Letters.isHan(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > start && Letters.isHan(text.charAt(to - 1))) {
      to--;
    }
    boolean before = from > start && from < end && isUnknown(start, from);
    boolean behind = to < end && to > start && isUnknown(to, end);
    return new int[] {before ? from : start, behind ? to : end};
  }

  private boolean isUnknown(int start, int end) {
    return end - start <= 3 && !Terms.anyKnown(edition, text.substring(start, end));
  }

  /** Words that no document has and that don't stand where a subject would. */
  private boolean isChatter(Segment segment) {
    String words = segment.text();
    if (words.length() == 1) {
      return true;
    }
    if (segment.isSubject() || segment.isProper() || segment.placed()) {
      return false;
    }
    boolean brief = words.length() <= 3 && Letters.hasHan(words);
    return brief ? edition.index().pagesWith(words) == 0 : !Terms.anyKnown(edition, words);
  }

  private boolean isContent(int at) {
    return !taken.get(at) && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isBreak(int at) {
    return "，,。？?！!；;：、\n|".indexOf(text.charAt(at)) >= 0;
  }

  private Segment segment(int start, int end) {
    Set<Cue> before = EnumSet.noneOf(Cue.class);
    int from = start;
    for (int i = found.size() - 1; i >= 0; i--) {
      Cues.Found cue = found.get(i);
      if (cue.end() <= from && isBlank(cue.end(), from)) {
        before.addAll(cue.cues());
        from = cue.is(Cue.FILLER) ? cue.start() : -1;
      }
    }
    Set<Cue> behind = EnumSet.noneOf(Cue.class);
    int to = end;
    for (Cues.Found cue : found) {
      if (cue.start() >= to && isBlank(to, cue.start())) {
        behind.addAll(cue.cues());
        to = cue.is(Cue.FILLER) ? cue.end() : Integer.MAX_VALUE;
      }
    }
    boolean placed =
        PLACED_BEFORE.matcher(folded.substring(0, start)).find()
            || PLACED_BEHIND.matcher(folded.substring(end)).find();
    return new Segment(start, end, text.substring(start, end), before, behind, placed);
  }

  private boolean isBlank(int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c == ' ' || c == '\'' || c == '’');
  }
}
