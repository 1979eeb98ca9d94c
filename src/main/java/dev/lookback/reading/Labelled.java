package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads programmes made of labelled lines: "议题：…" and "讲师：…" in either order, and sections of
 * guests, each with a biography and the title or the abstract of the talk.
 */
final class Labelled {

  private static final int NONE = Integer.MAX_VALUE;
  private static final int APART = 10;
  private static final int LONGEST_CAPTION = 80;

  /** How far above the title its speaker's line may stand, with a biography and a time between. */
  private static final int NEAR = 4;

  private static final Wording YEARS = Wording.of("\\d+\\+? ?(?:多)?年|经验|毕业|曾|主要从事|专注|擅长");

  private static final Wording STARTING_VERB =
      Wording.of("(?:本次|此次|主要|将|会|通过|[^，。]{0,30}，)?(?:介绍|分享|讲解|探讨|讲述|阐述|解读)");

  private final List<Block> blocks;
  private final BitSet taken;
  private final Cast cast;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Mention> guests = new ArrayList<>();
  private final List<Mention> waiting = new ArrayList<>();
  private @Nullable Draft open;
  private int waitingSince;
  private @Nullable Line topic;
  private String topicValue = "";
  private int topicAt;
  private @Nullable Mention last;

  /** The level of the heading above the guests that are read, or {@link #NONE}. */
  private int guestsLevel = NONE;

  private boolean peopleFirst;
  private int lastAt;

  private Labelled(Material material) {
    this.blocks = material.blocks();
    this.taken = material.taken();
    this.cast = material.cast();
  }

  /** What the labels say: talks, and guests who may have none. */
  record Programme(List<Draft> drafts, List<Mention> guests) {}

  static Programme read(Material material) {
    Labelled labelled = new Labelled(material);
    for (Section section : material.sections()) {
      if (!section.isAside()) {
        labelled.section(section);
      }
    }
    labelled.drafts.removeIf(draft -> draft.title.isEmpty());
    return new Programme(labelled.drafts, labelled.guests);
  }

  private void section(Section section) {
    boolean guestSection = section.is(Section.Kind.GUESTS);
    Prose heading = section.heading();
    if (guestSection && heading != null) {
      guestsLevel = heading.level();
    } else if (heading != null && heading.level() <= guestsLevel) {
      guestsLevel = NONE;
    } else if (heading != null && guestsLevel != NONE) {
      guest(heading, section);
    }
    if (guestSection) {
      waiting.clear();
      open = null;
    }
    for (int i = section.from(); i < section.to(); i++) {
      if (taken.get(i) || !(blocks.get(i) instanceof Prose prose) || prose.is(Shape.CODE)) {
        continue;
      }
      for (int at = 0; at < prose.lines().size(); at++) {
        line(prose, at, i, guestSection);
      }
    }
  }

  private void line(Prose prose, int at, int block, boolean guestSection) {
    Line line = prose.lines().get(at);
    Labels.Labelled labelled = line.label();
    if (labelled == null) {
      if (at == 0 && underTitle(line, block)) {
        return;
      }
      if (guestSection) {
        guest(prose, line, block, at);
      } else if (line.text().length() <= LONGEST_CAPTION && prose.lines().size() == 1) {
        unlabelled(line, block);
      }
      return;
    }
    String value = labelled.value().isEmpty() ? next(prose, at, block) : labelled.value();
    switch (labelled.kind()) {
      case TITLE -> title(value, line, block);
      case EVENT_TOPIC -> {
        if (guestSection && !waiting.isEmpty()) {
          title(value, line, block);
        } else {
          topic = line;
          topicValue = value;
          topicAt = block;
        }
      }
      case PEOPLE -> people(value, line, block);
      case BIOGRAPHY -> biography(value, line, block);
      case ABSTRACT -> about(value, line, block, guestSection);
      default -> {}
    }
  }

  /**
   * A person for the title below, or a numbered bold line, which is a title if a person follows.
   */
  private void unlabelled(Line line, int block) {
    Mention person = line.caption();
    if (person != null && person.credential() != null) {
      last = person;
      lastAt = block;
    } else if (line.isBold() && Titles.isMarked(line.text())) {
      topic = line;
      topicValue = Titles.clean(line.text());
      topicAt = block;
    }
  }

  /** Whether the line opens with a person in bold, directly below a numbered bold title. */
  private boolean underTitle(Line line, int block) {
    Line above = topic;
    if (above == null || block - topicAt != 1 || line.boldTo() < 2 || line.isBold()) {
      return false;
    }
    String name = line.text().substring(0, line.boldTo()).strip();
    if (!Names.isHanName(name) && !LatinSpeakers.isFullName(name)) {
      return false;
    }
    Mention lead = Caption.lead(line.text(), true);
    Mention person = lead == null ? Mention.of(name, null) : lead;
    cast.caption(person, line.number());
    title(topicValue, above, topicAt);
    if (open != null) {
      open.add(person);
      open.to = block;
    }
    topic = null;
    return true;
  }

  /** A biography below a name makes it a guest's, wherever it stands. */
  private void biography(String value, Line line, int block) {
    Mention person = last;
    Mention named =
        waiting.size() == 1
            ? waiting.get(0)
            : open != null && open.people.size() == 1 && block - open.to <= 3
                ? open.people.get(0)
                : null;
    if (named != null && named.credential() == null) {
      String job = Credential.ofBiography(withoutName(value, named.name()));
      if (job != null) {
        cast.caption(named.with(job), line.number());
      }
    }
    if (person != null && block - lastAt <= 3) {
      cast.caption(person, line.number());
      addGuest(person, block);
      last = null;
    }
  }

  static String withoutName(String biography, String name) {
    return biography.startsWith(name)
        ? biography.substring(name.length()).replaceFirst("^[\\s，,：:（(]+", "")
        : biography;
  }

  private void addGuest(Mention person, int block) {
    if (guests.size() < Limits.PEOPLE
        && guests.stream().noneMatch(known -> known.name().equals(person.name()))) {
      guests.add(person);
      waiting.clear();
      waiting.add(person);
      waitingSince = block;
      open = null;
    }
  }

  /** A guest whose name is a heading below that of the guests: "### 01 王小明". */
  private void guest(Prose heading, Section section) {
    String name = Titles.clean(heading.text());
    if (!Names.isSureHanName(name) && !LatinSpeakers.isFullName(name)) {
      return;
    }
    String job =
        section.from() < section.to() && blocks.get(section.from()) instanceof Prose story
            ? Credential.ofBiography(story.text())
            : null;
    Mention person = Mention.of(name, job);
    cast.caption(person, heading.line());
    addGuest(person, section.from() - 1);
  }

  private String next(Prose prose, int at, int block) {
    if (at + 1 < prose.lines().size()) {
      return prose.lines().get(at + 1).text();
    }
    return block + 1 < blocks.size()
            && !taken.get(block + 1)
            && blocks.get(block + 1) instanceof Prose next
            && !next.is(Shape.HEADING)
        ? next.lines().get(0).text()
        : "";
  }

  private void title(String value, Line line, int block) {
    String title = Titles.clean(value);
    if (title.length() < 3 || title.length() > 160 || title.startsWith("http")) {
      return;
    }
    Draft draft = new Draft(title, Title.HEADED, line.evidence(), block, block);
    if (block - waitingSince <= APART) {
      waiting.forEach(draft::add);
      waiting.clear();
    }
    below(draft, block);
    drafts.add(draft);
    open = draft;
  }

  /** The person of the line above, on a page where the first title has one above it too. */
  private void below(Draft draft, int block) {
    Mention person = last;
    boolean above = person != null && lastAt < block && block - lastAt <= NEAR;
    if (drafts.isEmpty()) {
      peopleFirst = above;
    }
    if (peopleFirst && above && person != null && draft.people.isEmpty()) {
      cast.caption(person, blocks.get(lastAt).line());
      draft.add(person);
      last = null;
    }
  }

  private void people(String value, Line line, int block) {
    List<Mention> people = NameList.read(withoutYears(value));
    people.forEach(person -> cast.caption(person, line.number()));
    if (people.isEmpty()) {
      return;
    }
    if (open != null && open.people.isEmpty() && block - open.from <= APART) {
      people.forEach(open::add);
      open.to = Math.max(open.to, block);
      return;
    }
    Line above = topic;
    if (above != null && block - topicAt <= 2 && people.size() <= 2) {
      title(topicValue, above, topicAt);
      Draft draft = open;
      if (draft != null) {
        people.forEach(draft::add);
        draft.to = Math.max(draft.to, block);
      }
      topic = null;
      return;
    }
    guests.addAll(people);
    waiting.clear();
    waiting.addAll(people);
    waitingSince = block;
  }

  private static String withoutYears(String value) {
    StringBuilder kept = new StringBuilder();
    for (String part : value.split("(?<=[、，。；])", -1)) {
      if (kept.isEmpty() || !YEARS.matcher(part).find()) {
        kept.append(part);
      } else {
        break;
      }
    }
    return Titles.bare(kept.toString().strip());
  }

  private void about(String value, Line line, int block, boolean guestSection) {
    if (!guestSection || waiting.isEmpty() || value.isEmpty()) {
      return;
    }
    String phrase = Topic.phrase(value, 0);
    String title = phrase == null || !startsWithVerb(value) ? firstClause(value) : phrase;
    Draft draft = new Draft(title, Title.PHRASE, line.evidence(), block, block);
    waiting.forEach(draft::add);
    waiting.clear();
    drafts.add(draft);
    open = draft;
  }

  private static boolean startsWithVerb(String value) {
    return STARTING_VERB.matcher(value).lookingAt();
  }

  private static String firstClause(String value) {
    String[] clauses = value.split("[。；，,;\\n]", -1);
    return Titles.bare(clauses.length == 0 ? value : clauses[0]).replaceFirst("(?<=.{6})分享$", "");
  }

  private void guest(Prose prose, Line line, int block, int at) {
    String text = line.text();
    Mention person = text.length() > 100 ? null : line.caption();
    if ((person == null && prose.is(Shape.ITEM))
        || (person != null && person.credential() == null)) {
      person = withCredentialBelow(person, prose, block, at);
    }
    if (person == null) {
      person = Caption.lead(text, true);
    }
    if (person == null) {
      return;
    }
    cast.caption(person, line.number());
    addGuest(person, block);
  }

  private @Nullable Mention withCredentialBelow(
      @Nullable Mention person, Prose prose, int block, int at) {
    if (person == null) {
      return null;
    }
    String below = next(prose, at, block);
    boolean fits =
        !below.isEmpty()
            && below.length() <= 60
            && Credential.hasRole(below)
            && Caption.parse(below) == null
            && Labels.parse(below) == null;
    return fits ? person.with(Credential.trim(below)) : person;
  }
}
