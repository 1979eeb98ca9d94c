package dev.lookback.ask;

import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words answers in the asker's language. Titles and names stay as their documents write them. */
final class Phrases {

  /** How many lines of a list are written out. */
  static final int LIST = 20;

  private final boolean zh;

  Phrases(boolean zh) {
    this.zh = zh;
  }

  /** One of two wordings. */
  String of(String chinese, String english) {
    return zh ? chinese : english;
  }

  String names(Collection<String> names) {
    return String.join(of("、", ", "), names);
  }

  String source(RecapId recap, int line) {
    return of("（", " (") + recap.path() + ":" + line + of("）", ")");
  }

  String source(RecapId recap, Evidence evidence) {
    return source(recap, evidence.line());
  }

  /** Day and city, then the title. */
  String event(Event event) {
    List<String> parts = new ArrayList<>();
    LocalDate day = event.date() == null ? null : event.date().value();
    if (day != null) {
      parts.add(day.toString());
    }
    if (event.city() != null) {
      parts.add(event.city());
    }
    String head = String.join(" ", parts);
    return (head.isEmpty() ? "" : head + of("，", ", ")) + event.main().title();
  }

  String eventWithSource(Event event) {
    Recap dated = event.datedBy();
    Fact<LocalDate> date = event.date();
    return event(event)
        + (dated == null || date == null
            ? source(event.main().id(), 1)
            : source(dated.id(), date.evidence()));
  }

  String talk(Session session) {
    Talk talk = session.talk();
    String by =
        talk.speakers().isEmpty()
            ? ""
            : of("——", " — ") + names(talk.speakers().stream().map(Speaker::name).toList());
    return of("《" + talk.title() + "》", "“" + talk.title() + "”") + by;
  }

  String talkWithSource(Session session) {
    return talk(session) + source(session.page().id(), session.talk().evidence());
  }

  /** Name, then company and job where the document gives them. */
  String speaker(Speaker speaker) {
    String what = role(speaker);
    return what == null ? speaker.name() : speaker.name() + of("，", ", ") + what;
  }

  @Nullable String role(Speaker speaker) {
    if (speaker.affiliation() == null) {
      return speaker.role();
    }
    return speaker.role() == null
        ? speaker.affiliation()
        : speaker.affiliation() + of(" ", ", ") + speaker.role();
  }

  /** So much of a text as fits a citation. */
  static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  /** A number with what it counts: 3 场活动, 3 events. */
  String events(int number) {
    return zh ? number + " 场活动" : number + (number == 1 ? " event" : " events");
  }

  String talks(int number) {
    return zh ? number + " 个分享" : number + (number == 1 ? " talk" : " talks");
  }

  String more(int number) {
    return of("……还有 " + number + " 条", "…and " + number + " more");
  }
}
