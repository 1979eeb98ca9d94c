package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pages about one talk: transcripts, and announcements or recaps of a single broadcast. */
final class Solo {

  private static final int LOOK = 30;
  private static final int MOST_BLOCKS = 60;
  private static final int LONGEST_TOPIC = 80;
  private static final Wording TRANSCRIPT =
      Wording.anyCase(
          "本文(?:根据|为|是|由|系|整理自|来自).{0,120}(?:整理|实录|分享|演讲)|(?:文字|演讲|分享|直播)(?:整理|实录)|系列第.{1,3}篇|"
              + "(?:transcript|write-?up) of (?:a |the |his |her |their )?(?:talk|presentation|session)");
  private static final Wording SELF =
      Wording.of("我(?:叫|是|的名字(?:叫|是))([^，。,；;]{2,60})(?:[，,]\\s*(?:是|来自)?([^，。,；;]{2,40}))?");
  private static final Wording TOPIC =
      Wording.of("(?:主题(?:是|为|：|:)|题为)\\s*[《“]?([^《》“”。\\n]{4,80})[》”。]?");
  private static final Wording SHARED =
      Wording.of("(?:主题分享|分享的?)\\s*[《“]?([^《》“”。\\n]{4,80})[》”。]?");
  private static final Wording ABSTRACT =
      Wording.anyCase(
          "(?:分享|议题|演讲|直播)(?:内容)?(?:简介|介绍|大纲|概要)|^(?:abstract|about th(?:e|is) talk|talk (?:abstract|outline))$");
  private static final Wording THIS_TALK =
      Wording.anyCase(
          "\\bin (?:this|his|her|their) (?:talk|session|presentation)\\b|本次(?:分享|演讲)(?:将|会|中|介绍)");
  private static final Wording BOOKED = Wording.of("《([^《》]{3,120})》");

  private static final Wording GAVE = Wording.of("(?:主题|题|名)为|分享了|带来|发表|作了|做了");

  private Solo() {}

  /** The one talk of a transcript; null if the page is none. */
  static @Nullable Draft transcript(Material material) {
    List<Block> blocks = material.blocks();
    FrontMatter front = material.front();
    String title = material.title();
    Cast cast = material.cast();
    String summary = text(front, "summary", "description");
    Prose lead = lead(blocks);
    String cue = lead == null ? summary : lead.text();
    if (!TRANSCRIPT.matcher(title + "\n" + summary + "\n" + cue).find()) {
      return null;
    }
    Mention speaker = speaker(blocks, cue, summary, front, cast);
    if (speaker == null) {
      return null;
    }
    String booked = booked(blocks, speaker.name());
    String topic =
        booked == null || BOOKED.matcher(cue).find() ? topic(cue, summary, title) : booked;
    int line = lead == null ? 1 : lead.line();
    Draft draft = new Draft(topic, Title.QUOTED, Evidence.stated(line, cue), 0, blocks.size());
    draft.add(speaker);
    return draft;
  }

  private static String text(FrontMatter front, String... keys) {
    var fact = front.text(keys);
    return fact == null ? "" : fact.value();
  }

  private static @Nullable Prose lead(List<Block> blocks) {
    for (int i = 0; i < Math.min(LOOK, blocks.size()); i++) {
      if (blocks.get(i) instanceof Prose prose
          && !prose.is(Shape.HEADING)
          && TRANSCRIPT.matcher(prose.text()).find()) {
        return prose;
      }
    }
    return null;
  }

  /** The title that a paragraph at the start gives together with the speaker. */
  private static @Nullable String booked(List<Block> blocks, String speaker) {
    for (Prose prose : Prose.first(blocks, LOOK)) {
      Wording.Search booked = BOOKED.matcher(prose.text());
      if (prose.text().contains(speaker) && GAVE.matcher(prose.text()).find() && booked.find()) {
        return Titles.bare(booked.group(1));
      }
    }
    return null;
  }

  private static String topic(String cue, String summary, String title) {
    for (String text : new String[] {cue, summary}) {
      Wording.Search booked = BOOKED.matcher(text);
      if (booked.find()) {
        return Titles.bare(booked.group(1));
      }
      Wording.Search topic = TOPIC.matcher(text);
      if (topic.find()) {
        return Titles.bare(topic.group(1));
      }
      Wording.Search shared = SHARED.matcher(text);
      if (text.contains("主题") && shared.find()) {
        return Titles.bare(shared.group(1));
      }
    }
    String[] parts = title.split("\\s*[|｜]\\s*", -1);
    for (String part : parts) {
      if (!TRANSCRIPT.matcher(part).find() && !part.matches(".*(?:回顾|实录|整理).*")) {
        return Titles.withoutSeries(part);
      }
    }
    return Titles.withoutSeries(parts[0]);
  }

  private static @Nullable Mention speaker(
      List<Block> blocks, String cue, String summary, FrontMatter front, Cast cast) {
    for (int i = 0; i < Math.min(LOOK, blocks.size()); i++) {
      Mention self = blocks.get(i) instanceof Prose prose ? self(prose.text(), front) : null;
      if (self != null) {
        cast.caption(self, blocks.get(i).line());
        break;
      }
    }
    for (String text : new String[] {cue, summary}) {
      List<Mention> named = People.in(text);
      if (!named.isEmpty()) {
        return named.get(0);
      }
    }
    for (int i = 0; i < Math.min(LOOK, blocks.size()); i++) {
      if (blocks.get(i) instanceof Prose prose) {
        Mention self = self(prose.text(), front);
        if (self != null) {
          cast.prose(self, prose.line());
          return self;
        }
      }
    }
    return author(front, blocks);
  }

  /** "我叫李雨来，是 SpeedyCloud 的架构师", or "我是蚂蚁金服…核心成员青勤". */
  private static @Nullable Mention self(String text, FrontMatter front) {
    Wording.Search self = SELF.matcher(text);
    if (!self.find()) {
      return null;
    }
    String words = self.group(1).strip();
    String more = self.group(2) == null ? "" : self.group(2).strip();
    Mention caption = Caption.parse(words);
    if (caption == null) {
      List<Mention> in = People.in(words);
      caption = in.isEmpty() ? null : in.get(0);
    }
    if (caption != null) {
      boolean credential =
          caption.credential() != null || more.isEmpty() || !Credential.hasRole(more);
      return credential ? caption : caption.with(Credential.trim(more));
    }
    for (String author : front.list("author", "authors", "speaker")) {
      if (words.endsWith(author)) {
        return Mention.of(
            author, Credential.trim(words.substring(0, words.length() - author.length())));
      }
    }
    return null;
  }

  private static @Nullable Mention author(FrontMatter front, List<Block> blocks) {
    List<String> authors = front.list("speaker", "author", "authors");
    if (authors.size() != 1) {
      return null;
    }
    String author = authors.get(0).replaceAll("[\\[\\]'\"]", "").strip();
    boolean name = Names.isHanName(author) || (Names.isLatinName(author) && author.contains(" "));
    boolean named =
        blocks.stream()
            .limit(LOOK)
            .anyMatch(block -> block instanceof Prose prose && prose.text().contains(author));
    return name && named ? Mention.of(author, null) : null;
  }

  /**
   * The one talk of an event whose topic and single guest the page gives apart; null if it gives no
   * such.
   */
  static @Nullable Draft event(Material material, List<Mention> guests) {
    List<Block> blocks = material.blocks();
    Line topicAt = topicLine(blocks);
    String topic = topicAt == null ? null : topicIn(topicAt.text());
    Wording.Search booked = BOOKED.matcher(material.title());
    if (booked.find()) {
      topic = booked.group(1);
    }
    if (guests.isEmpty() || guests.size() > 3 || topic == null) {
      return null;
    }
    String name = Titles.withoutSeries(Titles.clean(topic));
    int line = topicAt == null ? 1 : topicAt.number();
    Draft draft = new Draft(name, Title.LISTED, Evidence.stated(line, topic), 0, 0);
    guests.stream().filter(guest -> !isHost(guest)).forEach(draft::add);
    return draft.people.isEmpty() ? null : draft;
  }

  /**
   * The one talk of a page that is all about it: the page's title names it, its headings promise
   * its abstract or outline, and there is one guest. Null if the page is another.
   */
  static @Nullable Draft page(Material material, List<Mention> guests) {
    boolean told = material.recordings().decks() == 1;
    for (Section section : material.sections()) {
      told |= section.heading() != null && ABSTRACT.matcher(section.heading().text()).find();
    }
    for (int i = 0; i < Math.min(LOOK, material.blocks().size()) && !told; i++) {
      told =
          material.blocks().get(i) instanceof Prose prose && THIS_TALK.matcher(prose.text()).find();
    }
    if (!told || guests.size() != 1 || isHost(guests.get(0))) {
      return null;
    }
    String title = Titles.withoutSeries(material.title());
    Evidence evidence = Evidence.inferred(titleLine(material.front()), title);
    Draft draft = new Draft(title, Title.LISTED, evidence, 0, 0);
    draft.add(guests.get(0));
    return draft;
  }

  private static int titleLine(FrontMatter front) {
    var fact = front.text("title");
    return fact == null ? 1 : fact.evidence().line();
  }

  /** The first line that a label or a heading with nothing but a label makes the topic. */
  private static @Nullable Line topicLine(List<Block> blocks) {
    boolean labelled = false;
    for (int i = 0; i < Math.min(MOST_BLOCKS, blocks.size()); i++) {
      if (!(blocks.get(i) instanceof Prose prose)) {
        continue;
      }
      Line only = prose.lines().get(0);
      if (labelled && prose.lines().size() == 1 && only.text().length() <= LONGEST_TOPIC) {
        return only;
      }
      for (Line line : prose.lines()) {
        if (topicIn(line.text()).length() > 3 && line.label() != null) {
          return line;
        }
      }
      labelled = prose.is(Shape.HEADING) && isTopic(Labels.kindOf(Titles.bare(prose.text())));
    }
    return null;
  }

  private static boolean isTopic(Labels.@Nullable Kind kind) {
    return kind == Labels.Kind.EVENT_TOPIC || kind == Labels.Kind.TITLE;
  }

  private static String topicIn(String text) {
    Labels.Labelled labelled = Labels.parse(text);
    return labelled == null ? text : isTopic(labelled.kind()) ? labelled.value() : "";
  }

  static boolean isHost(Mention guest) {
    return guest.credential() != null && guest.credential().matches("主持人|host|moderator");
  }
}
