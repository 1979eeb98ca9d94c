package dev.lookback.reading;

import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for what an author probably overlooked in a document that was read. */
final class Review {

  private final Recap recap;
  private final String text;
  private final List<Problem> problems;

  /** The text's lines, once a warning needs one. */
  private @Nullable List<String> lines;

  private Review(Recap recap, String text, List<Problem> problems) {
    this.recap = recap;
    this.text = text;
    this.problems = problems;
  }

  /** Adds a warning for each oversight. */
  static void of(Recap recap, String text, List<Problem> problems) {
    if (recap.kind() == Kind.OTHER) {
      return;
    }
    Review review = new Review(recap, text, problems);
    review.event();
    review.talks();
    review.addresses();
  }

  private void event() {
    if (recap.title().equals(recap.id().path())) {
      warn(1, "", "The page has no title. Add 'title: …' to the front matter, or a heading.");
    }
    if (recap.eventDate() == null) {
      warn(
          1,
          "",
          "The text doesn't say on which day the event %s. Add a line such as '%s'."
              .formatted(
                  recap.kind() == Kind.RECAP ? "was" : "will be",
                  recap.language().equals("zh") ? "时间：2024 年 5 月 1 日" : "Date: 1 May 2024"));
    }
    if (recap.place().city() == null) {
      warn(
          1,
          "",
          "The page doesn't say in which city the event was, or that it was online. Add 'location: …' to the front matter.");
    }
  }

  private void talks() {
    List<Talk> talks = recap.talks();
    boolean recorded = talks.stream().anyMatch(talk -> !talk.videos().isEmpty());
    boolean spoken = talks.stream().anyMatch(talk -> !talk.speakers().isEmpty());
    for (Talk talk : talks) {
      int line = talk.evidence().line();
      if (recorded && recap.kind() == Kind.RECAP && talk.videos().isEmpty()) {
        warn(
            line,
            talk.title(),
            "The talk '%s' has no recording, others of this page have. Put its video below it, or link it with the talk's title as the link's words."
                .formatted(shown(talk)));
      }
      if (spoken && talk.speakers().isEmpty()) {
        warn(
            line,
            talk.title(),
            "Nobody is named who gave '%s'. Add a line such as '%s'."
                .formatted(
                    shown(talk),
                    recap.language().equals("zh")
                        ? "讲师：姓名，机构职务"
                        : "Speaker: Name, Role at Organisation"));
      }
    }
  }

  private static String shown(Talk talk) {
    return Texts.cut(talk.title(), 60);
  }

  /** One address under two talks is mostly a slip of copy and paste. */
  private void addresses() {
    Map<String, Talk> seen = new HashMap<>();
    for (Talk talk : recap.talks()) {
      for (Video video : talk.videos()) {
        twice(
            seen.putIfAbsent(video.url(), talk),
            talk,
            "recording",
            video.evidence().line(),
            video.url());
      }
      for (Slides slides : talk.slides()) {
        twice(
            seen.putIfAbsent(slides.url(), talk),
            talk,
            "slides",
            slides.evidence().line(),
            slides.url());
      }
    }
  }

  private void twice(Talk first, Talk talk, String what, int line, String url) {
    if (first != null && !first.equals(talk)) {
      warn(
          line,
          url,
          "'%s' and '%s' have the same %s, %s. Give each its own address."
              .formatted(shown(first), shown(talk), what, Texts.cut(url, 120)));
    }
  }

  private void warn(int line, String words, String message) {
    problems.add(Problem.warning(line, column(line, words), message));
  }

  /**
   * Where the words stand in the line, in code points counted from 1; 1 if they don't stand there
   * as written.
   */
  private int column(int line, String words) {
    if (lines == null) {
      lines = text.lines().toList();
    }
    if (words.isEmpty() || line < 1 || line > lines.size()) {
      return 1;
    }
    String written = lines.get(line - 1);
    int at = written.indexOf(words);
    return at < 0 ? 1 : written.codePointCount(0, at) + 1;
  }
}
