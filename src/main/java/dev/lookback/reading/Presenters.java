package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who gave the talk of a heading, in the lines below it. */
final class Presenters {

  private static final int LOOK = 8;

  /** So little behind a marker is who speaks rather than what of: 主题演讲 - 某公司. */
  private static final int LONGEST_MARK = 10;

  private static final Wording GAVE_THIS =
      Wording.of(
          "^((?:[^.\\n]){2,200}?) (?:gave|gives|presents|presented|led|leads|delivered|held|hosts) (?:this|the) (?:talk|session|workshop|presentation|tutorial|keynote)");

  private static final Wording BIOGRAPHY = Wording.of("[^.,(]{4,50} is an? ");

  private static final Wording SPEAKS =
      Wording.of(
          "\\b(?:present|introduc|demonstrat|explain|discuss|walked|spoke|talk|gave|keynote|session)");

  private static final Wording NAMED =
      Wording.of("^(?:[Bb]y )?(\\p{Lu}[^-–—|,(]{3,50}?) ?(?: [-–—|] |, )([^-–—|,(]{2,60})$");

  private static final Wording BY =
      Wording.of(
          "^[—–-]* ?(?:[Bb]y|[Ww]ith|[Vv]on|[Mm]it|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor) (\\p{Lu}.{3,100})$");

  private final List<Block> blocks;
  private final Cast cast;
  private final Recordings recordings;

  Presenters(Material material) {
    this.blocks = material.blocks();
    this.cast = material.cast();
    this.recordings = material.recordings();
  }

  /** The speakers, from the lines below the heading. */
  void find(Section section, int end, Draft draft) {
    if (section.heading() != null && Titles.isMarked(section.heading().text())) {
      introduced(section, end, draft);
    }
    int seen = 0;
    boolean named = false;
    for (int i = section.from(); i < end && seen < LOOK && draft.people.isEmpty(); i++) {
      if (!(blocks.get(i) instanceof Prose prose)
          || (prose.is(Shape.HEADING) && section.to() <= i && seen > 2)) {
        continue;
      }
      seen++;
      Mention below = prose.is(Shape.HEADING) && seen == 1 ? named(prose) : null;
      if (below != null) {
        draft.add(below);
      } else if (prose.is(Shape.HEADING)) {
        named =
            Section.kindOf(prose) == Section.Kind.GUESTS
                || Labels.kindOf(Titles.bare(prose.text())) == Labels.Kind.PEOPLE;
      } else if (named) {
        guests(prose, draft);
        named = false;
      } else {
        lines(prose, draft, seen == 1);
        if (seen == 1 && draft.people.isEmpty() && isName(prose.text()) && isTalk(section)) {
          draft.add(Mention.of(prose.text(), null));
        }
        leads(i, end, draft);
        if (prose.is(Shape.CENTRED)) {
          credentialBelow(i, end, draft);
        }
      }
    }
    if (draft.people.isEmpty()) {
      told(section, end, draft);
    }
    if (draft.people.isEmpty()) {
      introduced(section, end, draft);
    }
  }

  /** The person of a heading such as "Jane Roe - Acme"; null for others. */
  static @Nullable Mention named(Prose heading) {
    Wording.Search named = NAMED.matcher(heading.text());
    return named.matches() && LatinSpeakers.isFullName(named.group(1))
        ? Mention.of(named.group(1), named.group(2))
        : null;
  }

  /** Those whom a paragraph opens with, and says of what they are. */
  private void introduced(Section section, int end, Draft draft) {
    boolean marked = section.heading() != null && Titles.isMarked(section.heading().text());
    for (int i = section.from(); i < Math.min(end, section.from() + LOOK); i++) {
      if (!(blocks.get(i) instanceof Prose prose) || !prose.is(Shape.PARAGRAPH)) {
        continue;
      }
      String text = prose.text().replace('\n', ' ');
      Mention person = LatinCaption.opening(text);
      boolean biography = i > section.from() && BIOGRAPHY.matcher(text).lookingAt();
      if (person != null
          && (marked || biography || SPEAKS.matcher(text).find())
          && !draft.isBy(person.name())) {
        draft.add(person);
        cast.caption(person, prose.line());
      }
    }
  }

  /** The speakers that a label or "… gave this talk" names. */
  void findLabelled(Section section, int end, Draft draft) {
    int seen = 0;
    for (int i = section.from(); i < end && seen < LOOK; i++) {
      if (blocks.get(i) instanceof Prose prose) {
        seen++;
        for (Line line : prose.lines()) {
          Labels.Labelled labelled = line.label();
          if (labelled != null && labelled.kind() == Labels.Kind.PEOPLE && draft.people.isEmpty()) {
            String value = labelled.value();
            if (value.isEmpty()) {
              below(i + 1, draft);
            }
            NameList.read(value).forEach(draft::add);
          } else if (labelled != null && labelled.kind() == Labels.Kind.BIOGRAPHY) {
            biography(labelled.value(), line, draft);
          }
        }
        Wording.Search gave =
            seen == 1 && draft.people.isEmpty()
                ? GAVE_THIS.matcher(prose.lines().get(0).text())
                : null;
        if (gave != null && gave.find()) {
          Verbatim.people(gave.group(1)).forEach(draft::add);
        }
      }
    }
  }

  /** What the lines below a draft's first say of its people's jobs. */
  void jobs(Draft draft) {
    for (int i = draft.from + 1; i <= Math.min(draft.to, draft.from + LOOK); i++) {
      if (!(blocks.get(i) instanceof Prose prose)) {
        continue;
      }
      for (Line line : prose.lines()) {
        Labels.Labelled label = line.label();
        Mention person = label == null ? line.caption() : null;
        if (label != null && label.kind() == Labels.Kind.BIOGRAPHY) {
          biography(label.value(), line, draft);
        } else if (person != null && person.credential() != null && isJobless(draft, person)) {
          cast.caption(person, line.number());
        }
      }
    }
  }

  private static boolean isJobless(Draft draft, Mention named) {
    return draft.people.stream()
        .anyMatch(person -> person.name().equals(named.name()) && person.credential() == null);
  }

  /** The people of the next line, or of all items of the list that it begins. */
  private void below(int from, Draft draft) {
    for (int i = from; i < blocks.size() && blocks.get(i) instanceof Prose next; i++) {
      if (i > from && !next.is(Shape.ITEM)) {
        return;
      }
      String text = next.lines().get(0).text();
      int comma = text.indexOf(", ");
      boolean one =
          next.is(Shape.ITEM) && comma > 0 && LatinSpeakers.isFullName(text.substring(0, comma));
      if (one) {
        draft.add(Mention.of(text.substring(0, comma), text.substring(comma + 2)));
      } else {
        NameList.read(text).forEach(draft::add);
      }
      if (!next.is(Shape.ITEM)) {
        return;
      }
    }
  }

  private void biography(String value, Line line, Draft draft) {
    if (draft.people.isEmpty()) {
      Mention lead = Caption.lead(value);
      if (lead != null) {
        draft.add(lead);
      }
      return;
    }
    Mention person = draft.people.get(0);
    String job =
        draft.people.size() == 1 && person.credential() == null
            ? Credential.ofBiography(Labelled.withoutName(value, person.name()))
            : null;
    if (job != null) {
      cast.caption(person.with(job), line.number());
    }
  }

  /** What the paragraph below a caption says of the person. */
  private void credentialBelow(int block, int end, Draft draft) {
    if (draft.people.size() == 1
        && draft.people.get(0).credential() == null
        && block + 1 < end
        && blocks.get(block + 1) instanceof Prose below) {
      Mention person = draft.people.get(0);
      String job = Credential.ofBiography(below.text());
      if (job != null) {
        cast.caption(person.with(job), below.line());
      }
    }
  }

  private static boolean isName(String text) {
    return Names.isHan(text) && Names.isSureHanName(text) && Credential.roleAt(text, 0) == 0;
  }

  private boolean isTalk(Section section) {
    return recordings.hasAny(section.from(), section.to());
  }

  /** Full names only: "A and B", or one with an organisation behind a comma. */
  private static List<Mention> people(String words) {
    int comma = words.indexOf(", ");
    if (comma > 0
        && LatinSpeakers.isFullName(words.substring(0, comma))
        && !LatinSpeakers.isFullName(words.substring(comma + 2))
        && words.indexOf(" and ") < 0) {
      String behind = words.substring(comma + 2);
      String credential = Days.find(behind).isEmpty() ? behind : null;
      return List.of(Mention.of(words.substring(0, comma), credential));
    }
    List<Mention> people = NameList.read(words);
    boolean full = people.stream().allMatch(person -> LatinSpeakers.isFullName(person.name()));
    return full ? people : List.of();
  }

  private static void lines(Prose prose, Draft draft, boolean first) {
    Wording.Search by = BY.matcher(prose.text().replace('\n', ' '));
    if (by.matches()) {
      people(by.group(1)).forEach(draft::add);
    }
    for (Line line : prose.lines()) {
      boolean apart =
          prose.is(Shape.QUOTE)
              || line.isBold()
              || prose.is(Shape.CENTRED)
              || (first && prose.lines().size() <= 2);
      if (apart && line.text().length() <= 80) {
        Mention mention = line.caption();
        boolean bare = mention == null || mention.credential() == null;
        if (bare && prose.is(Shape.CENTRED) && isName(line.text())) {
          mention = Mention.of(line.text(), null);
          draft.add(mention);
          return;
        }
        if (mention != null
            && (mention.credential() != null || line.isBold() || prose.is(Shape.QUOTE))) {
          draft.add(mention);
          return;
        }
      }
    }
  }

  private static void guests(Prose prose, Draft draft) {
    for (Line line : prose.lines()) {
      Mention lead = Caption.lead(line.text());
      List<Mention> people = lead != null ? List.of(lead) : NameList.read(line.text());
      people.forEach(draft::add);
    }
  }

  /** Paragraphs one after the other that each open with a name and a job. */
  private void leads(int from, int end, Draft draft) {
    for (int i = from;
        i < end && blocks.get(i) instanceof Prose prose && !prose.is(Shape.HEADING);
        i++) {
      Mention lead = Caption.lead(prose.lines().get(0).text());
      if (lead == null) {
        return;
      }
      draft.add(lead);
    }
  }

  /** The first of the paragraphs that tells who spoke. */
  private void told(Section section, int end, Draft draft) {
    for (int i = section.from(); i < Math.min(end, section.from() + LOOK); i++) {
      if (blocks.get(i) instanceof Prose prose && !prose.is(Shape.HEADING)) {
        Speech.Told told = Speech.read(prose.text().replace('\n', ' '), prose.line(), i);
        Draft said = told.draft();
        if (said == null && told.named().size() == 1 && isAlone(section, told.named().get(0))) {
          draft.add(told.named().get(0));
          return;
        }
        if (said != null && !isGroup(section)) {
          said.people.forEach(draft::add);
          boolean other =
              (said.sureness == Title.QUOTED || said.sureness == Title.GREETING)
                  && Titles.alike(said.title, draft.title) < 0.4;
          boolean brief = draft.title.length() <= LONGEST_MARK;
          if (other
              && section.heading() != null
              && (brief || !Titles.isMarked(section.heading().text()))) {
            draft.title = said.title;
          }
          return;
        }
      }
    }
  }

  /** Whether paragraphs or items of the section tell of talks by different people. */
  boolean isGroup(Section section) {
    Mention first = null;
    for (int i = section.from(); i < section.to(); i++) {
      if (blocks.get(i) instanceof Prose prose) {
        Speech.Told read = Speech.read(prose.text().replace('\n', ' '), prose.line(), i);
        Draft told = read.draft();
        if (!read.more().isEmpty()) {
          return true;
        }
        Draft draft = told != null ? told : Speech.opened(prose.lines().get(0), i);
        if (draft != null && first != null && !draft.isBy(first.name())) {
          return true;
        }
        if (draft != null && first == null) {
          first = draft.people.get(0);
        }
      }
    }
    return false;
  }

  /** Whether the section names nobody else with a job. */
  private boolean isAlone(Section section, Mention person) {
    for (int i = section.from(); i < section.to(); i++) {
      if (blocks.get(i) instanceof Prose prose) {
        boolean other =
            People.in(prose.text()).stream().anyMatch(named -> !named.name().equals(person.name()));
        Draft opened = Speech.opened(prose.lines().get(0), i);
        if (other || (opened != null && !opened.isBy(person.name()))) {
          return false;
        }
      }
    }
    return true;
  }
}
