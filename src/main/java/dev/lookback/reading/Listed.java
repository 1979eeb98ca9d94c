package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists with an item a talk: "姓名: 题目 [slides](…)", "[题目，姓名](…)", "Name, Title", or a title
 * with its speaker one level below. One item proves nothing; two of one form do, and so does one
 * with slides or a recording.
 */
final class Listed {

  private static final Wording NAME_TITLE =
      Wording.of(
          "^(\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})\\s*(?:[（(]([^（()）]{1,40})[）)])?\\s*(?:[:：]|\\s[-–—]+\\s|——|，|,)\\s*(.{4,160})$");
  private static final Wording TITLE_NAMES =
      Wording.of(
          "^(.{6,160}?)\\s*(?:，|,|——|—|\\s[-–—|｜]\\s|\\sby\\s)\\s*((?:\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})(?:\\s*[，、,&]\\s*(?:\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})){0,4})$");
  private static final Wording LANGUAGE =
      Wording.anyCase("\\s*[（(](?:中文|英文|English|Chinese)[)）]\\s*$");
  private static final Wording QUOTED_BY =
      Wording.of("^[\"“*]([^\"“”*]{3,150}?)[.,]?[\"”*],? (?:by|with|from|von|par|por) (.{2,120})$");
  private static final Wording HONORIFIC =
      Wording.of("^(?:(?:Prof|Dr|Mr|Ms|Mrs)\\.? |[Mm]e$|[Mm]yself$)");
  private static final Wording BIOGRAPHY = Wording.of("现任|现为|目前|曾任|曾就职|毕业于|就职于|任职于|来自");
  private static final Wording NICKNAME = Wording.of("^(\\p{IsHan}{2,5})\\s*[:：]\\s*(.{6,160})$");
  private static final Wording UNSURE = Wording.of("\\s*[（(](?:待定|TBD|TBC)[)）]$");
  private static final int LONGEST_NAME = 30;
  private static final Wording NAMES = Wording.of("\\s*[，、,&]\\s*");

  private final List<Block> blocks;
  private final BitSet taken;
  private final Recordings recordings;
  private final Cast cast;
  private final boolean links;
  private final List<Draft> drafts = new ArrayList<>();

  private Listed(Material material, boolean links) {
    this.links = links;
    this.blocks = material.blocks();
    this.taken = material.taken();
    this.recordings = material.recordings();
    this.cast = material.cast();
  }

  /**
   * @param links whether to read items that are nothing but a link, which a page with a programme
   *     has as a list of recordings, or the others
   */
  static List<Draft> read(Material material, boolean links) {
    Listed listed = new Listed(material, links);
    for (Section section : material.sections()) {
      if (!section.isAside()) {
        listed.section(section);
      }
    }
    return listed.drafts;
  }

  private void section(Section section) {
    if (!links && section.is(Section.Kind.TALKS)) {
      pairs(section);
    }
    int from = section.from();
    while (from < section.to()) {
      int to = from;
      while (to < section.to()
          && blocks.get(to) instanceof Prose prose
          && prose.is(Shape.ITEM)
          && !taken.get(to)) {
        to++;
      }
      if (to > from) {
        list(from, to);
      }
      from = Math.max(to, from + 1);
    }
  }

  /** A line with a name and nothing else, a bullet with the title below, and so at least twice. */
  private void pairs(Section section) {
    List<Draft> found = new ArrayList<>();
    for (int i = section.from(); i + 1 < section.to(); i++) {
      if (blocks.get(i) instanceof Prose person
          && person.is(Shape.PARAGRAPH)
          && person.lines().size() == 1
          && person.text().length() <= LONGEST_NAME
          && blocks.get(i + 1) instanceof Prose title
          && title.is(Shape.ITEM)
          && !taken.get(i)) {
        List<Mention> people = NameList.read(UNSURE.matcher(person.text()).cut());
        Draft draft =
            people.size() != 1 ? null : draft(title.lines().get(0), title.text(), people, i, i + 1);
        if (draft != null) {
          found.add(draft);
        }
      }
    }
    if (found.size() > 1) {
      for (Draft draft : found) {
        taken.set(draft.from, draft.to + 1);
      }
      drafts.addAll(found);
    }
  }

  private void list(int from, int to) {
    List<Draft> found = new ArrayList<>();
    boolean linked = false;
    for (int i = from; i < to; i++) {
      Prose item = (Prose) blocks.get(i);
      Draft draft = i + 1 < to ? nested(item, (Prose) blocks.get(i + 1), i) : null;
      linked |= draft != null && i > from && isPeopleLabel((Prose) blocks.get(i - 1), item);
      if (draft == null) {
        draft = item(item, i);
      }
      if (draft != null) {
        found.add(draft);
        linked |= recordings.hasAny(draft.from, draft.to + 1);
      }
    }
    if (found.size() > 1) {
      nicknames(from, to, found);
    }
    if (found.size() > 1 || (linked && !found.isEmpty())) {
      for (Draft draft : found) {
        draft.people.forEach(person -> cast.caption(person, draft.evidence.line()));
        taken.set(draft.from, draft.to + 1);
      }
      drafts.addAll(found);
    }
  }

  /** Whether the item is the first below one that is nothing but "Speakers:". */
  private static boolean isPeopleLabel(Prose above, Prose item) {
    Labels.Labelled label = above.lines().get(0).label();
    return label != null
        && label.kind() == Labels.Kind.PEOPLE
        && label.value().isEmpty()
        && above.level() < item.level();
  }

  /** Where other items are "姓名: 题目", a name of another form is one too. */
  private void nicknames(int from, int to, List<Draft> found) {
    BitSet read = new BitSet();
    found.forEach(draft -> read.set(draft.from, draft.to + 1));
    for (int i = from; i < to; i++) {
      Wording.Search named = NICKNAME.matcher(withoutLinks(((Prose) blocks.get(i)).lines().get(0)));
      if (named.matches() && !read.get(i)) {
        Line line = ((Prose) blocks.get(i)).lines().get(0);
        Draft draft =
            draft(
                line,
                LANGUAGE.matcher(named.group(2)).cut(),
                List.of(new Mention(named.group(1), List.of(), null, 0, 0, 0)),
                i,
                i);
        if (draft != null) {
          found.add(draft);
        }
      }
    }
  }

  /** A title with a person below, or a person with a title below. */
  private static @Nullable Draft nested(Prose outer, Prose inner, int block) {
    if (inner.level() <= outer.level() || outer.lines().size() > 1) {
      return null;
    }
    Mention below = inner.lines().get(0).caption();
    Mention above = Caption.parse(outer.text());
    if (below != null
        && below.credential() != null
        && above == null
        && Labels.parse(outer.text()) == null) {
      return draft(outer.lines().get(0), outer.text(), List.of(below), block, block + 1);
    }
    if (above != null
        && above.credential() != null
        && below == null
        && Labels.parse(inner.text()) == null) {
      return draft(
          inner.lines().get(0), inner.lines().get(0).text(), List.of(above), block, block + 1);
    }
    return null;
  }

  private @Nullable Draft item(Prose item, int block) {
    Line line = item.lines().get(0);
    Draft quoted = links ? null : quoted(item, block);
    if (quoted != null) {
      return quoted;
    }
    if (isLink(line) != links) {
      return null;
    }
    String text = LANGUAGE.matcher(withoutLinks(line)).cut();
    if (text.length() < 8 || text.length() > 220 || Labels.parse(text) != null) {
      return null;
    }
    Wording.Search named = NAME_TITLE.matcher(text);
    if (named.matches() && isPerson(named.group(1)) && !isJob(named.group(3))) {
      Mention person = new Mention(named.group(1), List.of(), named.group(2), 0, 0, 0);
      return draft(line, LANGUAGE.matcher(named.group(3)).cut(), List.of(person), block, block);
    }
    Wording.Search titled = TITLE_NAMES.matcher(text);
    if (titled.matches()) {
      List<Mention> people = new ArrayList<>();
      for (String name : NAMES.split(titled.group(2))) {
        if (!isPerson(name)) {
          return null;
        }
        people.add(new Mention(name, List.of(), null, 0, 0, 0));
      }
      return draft(line, titled.group(1), people, block, block);
    }
    return null;
  }

  /** "“Title” by somebody", where a name of any form may follow, even on the next line. */
  private static @Nullable Draft quoted(Prose item, int block) {
    String text = item.text().replace('\n', ' ');
    if (text.isEmpty() || "\"“*".indexOf(text.charAt(0)) < 0 || text.length() > 300) {
      return null;
    }
    Wording.Search quoted = QUOTED_BY.matcher(text);
    if (!quoted.matches()) {
      return null;
    }
    List<Mention> people =
        HONORIFIC.matcher(quoted.group(2)).matches()
            ? List.of()
            : NameList.read(HONORIFIC.matcher(quoted.group(2)).cut());
    Line line = item.lines().get(0);
    return draft(
        new Line(line.number(), text, List.of(), 0), quoted.group(1), people, block, block);
  }

  /** The text of a line without links that only say what they lead to, such as "slides". */
  private static String withoutLinks(Line line) {
    String text = line.text();
    for (int i = line.anchors().size() - 1; i >= 0; i--) {
      Line.Anchor anchor = line.anchors().get(i);
      String words = line.words(anchor).toLowerCase(Locale.ROOT);
      if (Cue.of(words) != null || words.startsWith("http")) {
        text =
            text.substring(0, anchor.start())
                + text.substring(Math.max(anchor.start(), anchor.end()));
      }
    }
    return Titles.bare(text.replaceAll("[(（\\[]\\s*[)）\\]]", "").strip());
  }

  private static boolean isLink(Line line) {
    return line.anchors().size() == 1
        && line.words(line.anchors().get(0)).length() > line.text().length() * 2 / 3;
  }

  /** What stands behind a name may be what the person does. */
  static boolean isJob(String words) {
    return Credential.hasRole(words.substring(0, Math.min(20, words.length())))
        || (words.length() <= 40 && Credential.roleEndingAt(words, words.length()) > 0)
        || BIOGRAPHY.matcher(words).lookingAt();
  }

  private static boolean isPerson(String name) {
    return Names.isHan(name)
        ? Names.isSureHanName(name) && !Credential.hasRole(name)
        : Names.isLatinName(name) && name.indexOf(' ') > 0 && !Credential.hasRole(name);
  }

  private static @Nullable Draft draft(
      Line line, String title, List<Mention> people, int from, int to) {
    String clean = Titles.clean(title);
    if (clean.length() < 4) {
      return null;
    }
    Draft draft =
        new Draft(clean, Title.LISTED, Evidence.stated(line.number(), line.text()), from, to);
    people.forEach(draft::add);
    return draft;
  }
}
