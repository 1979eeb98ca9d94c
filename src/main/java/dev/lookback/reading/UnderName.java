package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks under a heading that is nothing but their speaker. What they are called stands in a
 * label below, in a link, in the text, or in the heading above.
 */
final class UnderName {

  private static final int LOOK = 8;
  private static final int SHORTEST_TITLE = 4;
  private static final Wording FULL_NAME = Wording.of(LatinSpeakers.NAME);
  private static final Wording BRACKETS = Wording.of(" ?[（(][^（()）]{1,30}[)）]$");

  /** Addresses of slides and recordings. */
  private static final Wording MATERIAL =
      Wording.anyCase("\\.(?:pdf|pptx?|key|odp)$|slides|speakerdeck|youtu|vimeo");

  private final List<Block> blocks;
  private final Recordings recordings;

  /** How many headings are nothing but a person. */
  private final long people;

  UnderName(Material material) {
    this.blocks = material.blocks();
    this.recordings = material.recordings();
    this.people =
        material.sections().stream()
            .map(Section::heading)
            .filter(heading -> heading != null && heading.is(Shape.HEADING))
            .filter(heading -> isPerson(name(heading.text())))
            .count();
  }

  /**
   * The talks of the person that the heading names; none if it names none, or nothing tells of a
   * talk.
   *
   * @param end behind the last block under the heading
   */
  List<Draft> read(Section section, String heading, int end) {
    String name = name(heading);
    if (!isPerson(name)) {
      return List.of();
    }
    Mention person = Mention.of(name, affiliation(section, end));
    List<Draft> drafts = new ArrayList<>();
    Draft labelled = labelled(section, end);
    if (labelled != null) {
      drafts.add(labelled);
    } else if (people > 1 || speaksOf(name, section, end)) {
      linked(section, end, drafts);
    }
    if (drafts.isEmpty()) {
      Draft other = told(name, section, end);
      boolean single = recordings.hasAny(section.from(), end) && speaksOf(name, section, end);
      other = other == null && single ? above(section, end) : other;
      if (other != null) {
        drafts.add(other);
      }
    }
    drafts.forEach(draft -> draft.add(person));
    return drafts;
  }

  private static String name(String heading) {
    return BRACKETS.matcher(Titles.bare(heading)).cut().strip();
  }

  private static boolean isPerson(String name) {
    return Names.isHan(name)
        ? Names.isSureHanName(name) && name.length() == 3
        : FULL_NAME.matcher(name).matches() && Names.isLatinName(name) && !Credential.hasRole(name);
  }

  private @Nullable String affiliation(Section section, int end) {
    for (Line line : lines(section, end)) {
      Labels.Labelled label = line.label();
      if (label != null && label.kind() == Labels.Kind.AFFILIATION && !label.value().isEmpty()) {
        return label.value();
      }
    }
    return null;
  }

  private @Nullable Draft labelled(Section section, int end) {
    for (Line line : lines(section, end)) {
      Labels.Labelled label = line.label();
      if (label != null
          && label.kind() == Labels.Kind.TITLE
          && label.value().length() >= SHORTEST_TITLE
          && !TalkItem.isJob(label.value())) {
        return draft(Titles.clean(label.value()), Title.HEADED, line.evidence(), section, end);
      }
    }
    return null;
  }

  /** Links that are whole lines and lead to slides or a recording; one link may take two lines. */
  private void linked(Section section, int end, List<Draft> drafts) {
    List<Line> lines = lines(section, end);
    for (int i = 0; i < lines.size(); i++) {
      String url = wholeLink(lines.get(i));
      if (url == null || !MATERIAL.matcher(url).find()) {
        continue;
      }
      Line first = lines.get(i);
      StringBuilder words = new StringBuilder(first.text());
      while (i + 1 < lines.size() && url.equals(wholeLink(lines.get(i + 1)))) {
        words.append('\n').append(lines.get(++i).text());
      }
      String title = words.toString().replace('\n', ' ');
      if (!Found.saysNothing(title) && Cue.of(title) == null) {
        Evidence evidence = Evidence.stated(first.number(), words.toString());
        drafts.add(draft(Titles.clean(title), Title.LISTED, evidence, section, end));
      }
    }
  }

  /** The address of a link that takes all of a line; null if there is none. */
  private static @Nullable String wholeLink(Line line) {
    return line.anchors().size() == 1
            && line.words(line.anchors().get(0)).length() == line.text().length()
        ? line.anchors().get(0).url()
        : null;
  }

  private @Nullable Draft told(String name, Section section, int end) {
    for (int i = section.from(); i < Math.min(end, section.from() + LOOK); i++) {
      if (blocks.get(i) instanceof Prose prose && !prose.is(Shape.HEADING)) {
        Draft told = Speech.read(prose.text().replace('\n', ' '), prose.line(), i).draft();
        if (told != null && told.isBy(name) && !told.title.isEmpty()) {
          Draft draft = draft(told.title, told.sureness, told.evidence, section, end);
          told.people.forEach(draft::add);
          return draft;
        }
      }
    }
    return null;
  }

  /** The title where it is a heading of its own directly above. */
  private @Nullable Draft above(Section section, int end) {
    int at = section.from() - 2;
    return at >= 0
            && blocks.get(at) instanceof Prose title
            && title.is(Shape.HEADING)
            && title.text().length() >= SHORTEST_TITLE
            && Section.kindOf(title) == Section.Kind.OPEN
            && !isPerson(title.text())
        ? draft(
            Titles.clean(title.text().replace('\n', ' ')),
            Title.HEADED,
            title.lines().get(0).evidence(),
            section,
            end)
        : null;
  }

  /** Whether the text below speaks of the person, if only by one of the names. */
  private boolean speaksOf(String name, Section section, int end) {
    String[] names = name.split(" ", -1);
    return lines(section, end).stream()
        .anyMatch(line -> Texts.contains(line.text(), names[0], names[names.length - 1]));
  }

  private List<Line> lines(Section section, int end) {
    List<Line> lines = new ArrayList<>();
    for (int i = section.from(); i < Math.min(end, section.from() + LOOK); i++) {
      if (blocks.get(i) instanceof Prose prose) {
        lines.addAll(prose.lines());
      }
    }
    return lines;
  }

  private static Draft draft(
      String title, Title sureness, Evidence evidence, Section section, int end) {
    return new Draft(title, sureness, evidence, section.from() - 1, end - 1);
  }
}
