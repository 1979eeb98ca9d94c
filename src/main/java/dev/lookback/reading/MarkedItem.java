package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an item of a list whose title quotation marks, a link, its bold speaker or a dash before
 * its speakers set apart: "[Title](…) by Name", "**Name** Title", "Title - Name shows …".
 */
final class MarkedItem {

  private static final String NAMES =
      LatinSpeakers.NAME + "(?:(?:, | and | & )" + LatinSpeakers.NAME + "){0,3}";

  private static final Wording QUOTED_BY =
      Wording.of("^[\"“*]([^\"“”*]{3,150}?)[.,]?[\"”*],? (?:by|with|from|von|par|por) (.{2,120})$");

  private static final Wording HONORIFIC =
      Wording.of("^(?:(?:Prof|Dr|Mr|Ms|Mrs)\\.? |[Mm]e$|[Mm]yself$)");

  /** "[Title](…) by Name - what it was about", over several lines. */
  private static final Wording LINKED_BY =
      Wording.of("^,? ?by (" + NAMES + ")(?:(?: [-–—:]|[,.])(?: .*)?)?$");

  /** "[Title](…) + [demo](…) (Jane Roe, John Doe)", without the links. */
  private static final Wording IN_BRACKETS =
      Wording.of("^[^\\p{L}\\p{N}(（]*[(（]([^()（）]{3,120})[)）]$");

  private static final Wording DASHED = Wording.of("[-–—] ");

  /** A word that only says what slides are of: "company", "keynote". */
  private static final Wording WORD = Wording.of("\\p{Ll}+");

  private static final Wording FIGURE =
      Wording.anyCase("(?:fig(?:ure)?|table|step|chapter)\\.? \\d");

  private static final Wording JOINT = Wording.of("[)）],? (?:/|and|&) $");

  private static final Wording ENDING_BRACKETS = Wording.of("[(（]([^()（）]{3,120})[)）]\\s*$");

  /** "Title - Jane Roe, from Acme, and John Doe show what …", up to the verb. */
  private static final Wording TOLD =
      Wording.of(
          "^(.{4,100}?) [-–—] (\\p{Lu}.{3,160}?)(?: [(]@\\w+[)])? (?:\\p{Ll}{2,}(?:s|ed)|give|provide|present|discuss|talk|speak|look|show|share|explain|demonstrate|introduce|describe|explore|cover|walk|take|tell|lead|teach)\\b");

  /** "Jane Roe's Caches in Practice slides". */
  private static final Wording OWNED =
      Wording.anyCase(
          "^(.{5,40}?)(?:['’]s?) (.{3,90}?) (?:slides?|slide deck|presentation|talk|video|recording)$");

  /** What goes on with a sentence rather than with a title. */
  private static final Wording TELLS =
      Wording.anyCase(
          "[,.;]|(?:is|was|are|has|had|will|who|and|of|from|at|for|gave|gives|works?|worked|joined|won|\\p{L}+ed)\\b");

  /** A company's name has no small words. */
  private static final Wording PHRASE = Wording.of("^\\S+ .*\\b\\p{Ll}|^\\p{Ll}\\S* \\S+ ");

  private MarkedItem() {}

  /** The talk of an item; null if nothing sets a title apart. */
  static @Nullable Draft read(Prose item, int block) {
    Line line = item.lines().get(0);
    Draft draft = quoted(item, block);
    draft = draft == null ? bold(line, block) : draft;
    draft = draft == null ? linked(item, block) : draft;
    draft = draft == null ? owned(line, block) : draft;
    return draft == null ? told(line, block) : draft;
  }

  /** "“Title” by somebody", where a name of any form may follow, even on the next line. */
  private static @Nullable Draft quoted(Prose item, int block) {
    String text =
        item.lines().size() == 1
            ? TalkItem.withoutLinks(item.lines().get(0))
            : item.text().replace('\n', ' ');
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
    return TalkItem.draft(
        new Line(line.number(), text, List.of(), 0), quoted.group(1), people, block, block);
  }

  private static @Nullable Draft bold(Line line, int block) {
    int end = line.boldTo();
    String text = line.text();
    if (end < 4 || end + 8 > text.length() || !LatinSpeakers.isFullName(text.substring(0, end))) {
      return null;
    }
    String whole = TalkItem.withoutLinks(line);
    String rest = (whole.length() > end ? whole : text).substring(end).strip();
    boolean parted = rest.length() > 2 && "/|-–—:：".indexOf(rest.charAt(0)) >= 0;
    rest = parted ? rest.substring(1).strip() : rest;
    boolean sentence = TELLS.matcher(rest).lookingAt() || !PHRASE.matcher(rest).find();
    if (TalkItem.isJob(rest) || (sentence && !parted)) {
      return null;
    }
    return TalkItem.draft(
        line, rest, List.of(Mention.of(text.substring(0, end), null)), block, block);
  }

  /** A link that is the title, and behind it its speakers, wherever the lines end. */
  private static @Nullable Draft linked(Prose item, int block) {
    Line line = item.lines().get(0);
    if (line.anchors().isEmpty() || line.anchors().get(0).start() > 0) {
      return null;
    }
    String title = line.words(line.anchors().get(0));
    Wording.Search by = LINKED_BY.matcher(item.text().replace('\n', ' ').substring(title.length()));
    if (by.matches()) {
      return TalkItem.draft(line, title, LatinSpeakers.read(by.group(1)), block, block);
    }
    Draft story = story(item, title, block);
    if (story != null) {
      return story;
    }
    String behind = behindLinks(line);
    List<Mention> dashed =
        DASHED.matcher(behind).lookingAt() ? names(behind.substring(2)) : List.of();
    if (!dashed.isEmpty()) {
      return TalkItem.draft(line, title, dashed, block, block);
    }
    Wording.Search bracketed = IN_BRACKETS.matcher(behind);
    List<Mention> people = bracketed.matches() ? TalkItem.people(bracketed.group(1)) : List.of();
    return people.isEmpty() ? null : TalkItem.draft(line, title, people, block, block);
  }

  /** Full names, perhaps with their organisations behind; none if anything else is there. */
  private static List<Mention> names(String words) {
    List<Mention> people = NameList.read(words);
    boolean full = people.stream().allMatch(person -> TalkItem.isPerson(person.name()));
    return full ? people : List.of();
  }

  /** "[Title](…)：来自某公司的 Jane Roe 介绍了…". */
  private static @Nullable Draft story(Prose item, String title, int block) {
    String text = item.text().replace('\n', ' ');
    int colon = title.length();
    if (colon >= text.length() || ":：".indexOf(text.charAt(colon)) < 0) {
      return null;
    }
    Draft told = Speech.read(text.substring(colon + 1).strip(), item.line(), block).draft();
    return told == null || told.people.isEmpty()
        ? null
        : TalkItem.draft(item.lines().get(0), title, told.people, block, block);
  }

  /** The talks of "[Title](…) (Name) / [Title](…) (Name)"; none if it has no two. */
  static List<Draft> several(Line line, int block) {
    List<Draft> drafts = new ArrayList<>();
    int end = line.text().length();
    for (int i = line.anchors().size() - 1; i >= 0; i--) {
      Line.Anchor anchor = line.anchors().get(i);
      Wording.Search joint = JOINT.matcher(line.text().substring(0, anchor.start()));
      boolean first = anchor.start() == 0;
      if (!first && !joint.find()) {
        continue;
      }
      Wording.Search people = ENDING_BRACKETS.matcher(line.text().substring(anchor.end(), end));
      List<Mention> named = people.find() ? TalkItem.people(people.group(1)) : List.of();
      Draft draft =
          named.isEmpty() ? null : TalkItem.draft(line, line.words(anchor), named, block, block);
      if (draft == null) {
        return List.of();
      }
      drafts.add(0, draft);
      end = first ? 0 : joint.start() + 1;
    }
    return drafts.size() > 1 && end == 0 ? drafts : List.of();
  }

  /** What stands behind and between the links of a line. */
  static String behindLinks(Line line) {
    StringBuilder rest = new StringBuilder();
    List<Line.Anchor> anchors = line.anchors();
    for (int i = 0; i < anchors.size(); i++) {
      int end = i + 1 < anchors.size() ? anchors.get(i + 1).start() : line.text().length();
      rest.append(line.text(), Math.min(anchors.get(i).end(), end), end);
    }
    return rest.toString().strip();
  }

  private static @Nullable Draft owned(Line line, int block) {
    if (line.anchors().size() != 1) {
      return null;
    }
    Wording.Search owned = OWNED.matcher(line.words(line.anchors().get(0)));
    return owned.matches()
            && !WORD.matcher(owned.group(2)).matches()
            && LatinSpeakers.isFullName(owned.group(1))
        ? TalkItem.draft(
            line, owned.group(2), List.of(Mention.of(owned.group(1), null)), block, block)
        : null;
  }

  private static @Nullable Draft told(Line line, int block) {
    Wording.Search told = TOLD.matcher(line.text());
    if (!told.find()
        || FIGURE.matcher(told.group(1)).lookingAt()
        || told.group(1).indexOf(". ") >= 0) {
      return null;
    }
    List<Mention> people = LatinSpeakers.read(told.group(2));
    return people.isEmpty() ? null : TalkItem.draft(line, told.group(1), people, block, block);
  }
}
