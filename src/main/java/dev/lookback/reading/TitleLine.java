package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines that hold the title of a talk, most with its speakers, and nothing else. */
final class TitleLine {

  private static final int LEAST_TITLE = 3;

  private static final Wording NUMBERED =
      Wording.of(
          "^\\d{1,2}\\s*[-–—.、·_]\\s*(\\p{IsHan}{2,4}|[\\p{Lu}][\\p{L}. -]{2,30})\\s*[-–—:：]?\\s*《(.{2,120})》$");

  private static final Wording BOLD_NAMES =
      Wording.of("^ ?(?:[（(](\\p{Lu}[^()（）]{3,80})[)）]|(\\p{Lu}[^()（）:：]{3,100}))$");

  private static final Wording DASH_NAMES =
      Wording.of("^(.{4,160}) [—–-] (\\p{Lu}[\\p{L}'’.-]+ [^,]{2,80})$");

  private static final Wording PRESENTED_BY =
      Wording.anyCase(
          "\\s*(?:presented by|presenters?:|speakers?:|by) ([^\\n]{3,200}?(?:,| and| from| of| at)\\n[^\\n|]{2,80}|[^\\n]{3,200})(?=\\n|$)");

  private static final Wording ORDINAL =
      Wording.of("^第[一二三四五六七八九十\\d]{1,2}[场個个位讲]?\\s*[:：、]?\\s*[《「“]([^《》「」“”]{3,100})[》」”][:：。]?$");

  private TitleLine() {}

  /** 03-姓名《题目》. */
  static @Nullable Draft numbered(Line line, String text, int block) {
    Wording.Search numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      return null;
    }
    Draft draft = draft(line, Titles.bare(numbered.group(2)), Title.QUOTED, block);
    draft.add(Mention.of(numbered.group(1), null));
    return draft;
  }

  /** A bold line, and below it in the same paragraph "Presented by Jane Roe from Acme". */
  static @Nullable Draft presented(Prose prose, int block) {
    Line title = prose.lines().get(0);
    if (prose.lines().size() < 2 || !title.isBold() || title.text().length() < LEAST_TITLE) {
      return null;
    }
    Wording.Search by = PRESENTED_BY.matcher(prose.text().substring(title.text().length() + 1));
    List<Mention> people = by.lookingAt() ? presenters(by.group(1)) : List.of();
    if (people.isEmpty()) {
      return null;
    }
    Draft draft = draft(title, Titles.clean(title.text()), Title.HEADED, block);
    people.forEach(draft::add);
    return draft;
  }

  private static List<Mention> presenters(String words) {
    List<Mention> people = LatinSpeakers.read(words.replace('\n', ' ').strip());
    return people.isEmpty() ? NameList.read(words) : people;
  }

  /** "**Title** (Jane Roe)", or "“Title” — Jane Roe & John Doe" that stands apart. */
  static @Nullable Draft titled(Prose prose, Line line, int block) {
    if (line.text().isEmpty() || Names.hasHan(line.text()) || prose.lines().size() > 1) {
      return null;
    }
    boolean bold = line.boldTo() > LEAST_TITLE && line.label() == null;
    boolean link =
        !line.anchors().isEmpty()
            && line.anchors().get(0).start() == 0
            && line.anchors().get(0).end() == line.boldTo();
    Wording.Search bracketed = BOLD_NAMES.matcher(line.text().substring(line.boldTo()));
    if (bold && bracketed.matches() && (link || bracketed.group(1) != null)) {
      String names = bracketed.group(1) != null ? bracketed.group(1) : bracketed.group(2);
      return by(line, line.text().substring(0, line.boldTo()), names, block);
    }
    boolean quoted = "“\"«".indexOf(line.text().charAt(0)) >= 0;
    boolean apart = line.isBold() || (prose.is(Shape.QUOTE) && quoted);
    Wording.Search dashed = DASH_NAMES.matcher(line.text());
    return apart && dashed.matches() ? by(line, dashed.group(1), dashed.group(2), block) : null;
  }

  private static @Nullable Draft by(Line line, String title, String names, int block) {
    List<Mention> people = NameList.read(names);
    boolean full =
        !people.isEmpty()
            && people.stream().allMatch(person -> LatinSpeakers.isFullName(person.name()));
    if (!full) {
      return null;
    }
    Draft draft = draft(line, Titles.clean(title), Title.HEADED, block);
    people.forEach(draft::add);
    return draft;
  }

  /** "**第一场：「题目」** …", with whoever the text behind it says spoke. */
  static @Nullable Draft ordinal(Prose prose, int block) {
    Line line = prose.lines().get(0);
    Wording.Search opening =
        ORDINAL.matcher(line.text().substring(0, Math.min(line.boldTo(), line.text().length())));
    if (!opening.matches()) {
      return null;
    }
    Draft draft = draft(line, Titles.bare(opening.group(1)), Title.QUOTED, block);
    draft.told = true;
    Speech.speaking(prose.text().substring(line.boldTo())).forEach(draft::add);
    return draft;
  }

  private static Draft draft(Line line, String title, Title sureness, int block) {
    return new Draft(title, sureness, line.evidence(), block, block);
  }
}
