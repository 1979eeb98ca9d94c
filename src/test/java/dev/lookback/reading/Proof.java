package dev.lookback.reading;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Evidence.Basis;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Passage;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that each fact's evidence quotes the line that it names, and that the quote holds it. */
final class Proof {

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?s)</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^>]*)?/?>|\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]|\\{:[^{}]*\\}|&[a-z]+;");
  private static final Pattern ONLINE =
      Pattern.compile("(?i)线上|直播|网络|online|virtual|webinar|live ?stream|broadcast");
  private static final int LONGEST = 60;

  private final List<String> lines;
  private final List<String> faults = new ArrayList<>();

  private Proof(String document) {
    this.lines = Lines.of(document);
  }

  /** What is wrong with the evidence of a document's facts; empty if nothing is. */
  static List<String> faults(String document, Recap recap) {
    Proof proof = new Proof(document);
    proof.date("event date", recap.eventDate());
    proof.date("publish date", recap.publishDate());
    proof.place("city", recap.place().city());
    proof.place("venue", recap.place().venue());
    for (Speaker speaker : recap.speakers()) {
      proof.speaker(speaker);
    }
    for (Talk talk : recap.talks()) {
      proof.holds("talk", talk.evidence(), List.of(talk.title()));
      talk.speakers().forEach(proof::speaker);
      talk.videos().forEach(proof::video);
      talk.slides().forEach(proof::slides);
    }
    recap.otherVideos().forEach(proof::video);
    return proof.faults;
  }

  /** The lines that the evidence of all facts names. */
  static List<Integer> lines(Recap recap) {
    List<Evidence> all = new ArrayList<>();
    Stream.of(recap.eventDate(), recap.publishDate(), recap.place().city(), recap.place().venue())
        .filter(fact -> fact != null)
        .forEach(fact -> all.add(fact.evidence()));
    recap.speakers().forEach(speaker -> all.add(speaker.evidence()));
    recap.otherVideos().forEach(video -> all.add(video.evidence()));
    for (Talk talk : recap.talks()) {
      all.add(talk.evidence());
      talk.speakers().forEach(speaker -> all.add(speaker.evidence()));
      talk.videos().forEach(video -> all.add(video.evidence()));
      talk.slides().forEach(slides -> all.add(slides.evidence()));
    }
    return Stream.concat(
            all.stream().map(Evidence::line), recap.passages().stream().map(Passage::line))
        .toList();
  }

  private void date(String what, @Nullable Fact<LocalDate> date) {
    if (date == null) {
      return;
    }
    quoted(what, date.evidence());
    String day = String.valueOf(date.value().getDayOfMonth());
    if (date.evidence().basis() == Basis.STATED && !date.evidence().quote().contains(day)) {
      fault(what + " " + date.value(), date.evidence(), "isn't in the quote");
    }
  }

  private void place(String what, @Nullable Fact<String> place) {
    if (place == null) {
      return;
    }
    Evidence evidence = place.evidence();
    boolean online = ONLINE.matcher(place.value()).matches();
    if (online && ONLINE.matcher(evidence.quote()).find()) {
      quoted(what, evidence);
    } else {
      holds(what, evidence, List.of(place.value()));
    }
  }

  private void speaker(Speaker speaker) {
    List<String> names =
        Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()).toList();
    holds("speaker", speaker.evidence(), names);
  }

  private void video(Video video) {
    address("video", video.url(), video.evidence());
  }

  private void slides(Slides slides) {
    address("slides", slides.url(), slides.evidence());
  }

  /** The longest part of the address stands on the line, or on those that its tag goes on over. */
  private void address(String what, String url, Evidence evidence) {
    String part =
        Arrays.stream(decoded(url).split("[/?=&#]", -1))
            .skip(3) // the scheme and the host, which a canonical address may have anew
            .max(Comparator.comparingInt(String::length))
            .orElseThrow();
    if (!decoded(from(evidence.line(), 4)).contains(part)) {
      fault(what + " " + url, evidence, "isn't on the line");
    }
  }

  private static String decoded(String url) {
    String escaped = url.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
    return URLDecoder.decode(escaped, StandardCharsets.UTF_8).replaceAll("\\s|:443", "");
  }

  private void holds(String what, Evidence evidence, List<String> wanted) {
    quoted(what, evidence);
    String quote = Likeness.letters(evidence.quote());
    if (wanted.stream().noneMatch(one -> quote.contains(Likeness.letters(one)))) {
      fault(what + " " + wanted.get(0), evidence, "isn't in the quote");
    }
  }

  private void quoted(String what, Evidence evidence) {
    String quote = Likeness.letters(evidence.quote());
    String start = quote.substring(0, Math.min(4, quote.length()));
    String most = quote.substring(0, Math.min(LONGEST, quote.length()));
    String markup = Likeness.letters(from(evidence.line(), 1));
    if (markup.contains(most)) {
      return;
    }
    if (!plain(from(evidence.line(), 1)).contains(start)) {
      fault(what, evidence, "is quoted from another line");
    } else if (!plain(from(evidence.line(), 12)).contains(most)) {
      fault(what, evidence, "is quoted in other words");
    }
  }

  private String from(int line, int count) {
    int start = Math.max(0, line - 1);
    return String.join(
        "\n", lines.subList(Math.min(start, lines.size()), Math.min(start + count, lines.size())));
  }

  private static String plain(String markup) {
    return Likeness.letters(MARKUP.matcher(markup).replaceAll(" "));
  }

  private void fault(String fact, Evidence evidence, String what) {
    faults.add("%s %s: line %d, '%s'".formatted(fact, what, evidence.line(), evidence.quote()));
  }
}
