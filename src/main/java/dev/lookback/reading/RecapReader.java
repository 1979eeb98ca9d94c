package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Table;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Passage;
import dev.lookback.recap.Place;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads recap documents. Immutable and safe for use by several threads. */
public final class RecapReader {

  private static final Pattern HTML =
      Pattern.compile("^\\s*(?:<!doctype html|<html|<head|<body)", Pattern.CASE_INSENSITIVE);

  /** A shorter label in the front matter is a tag. */
  private static final int SHORTEST_TITLE = 8;

  private static final int SUMMARY_LENGTH = 300;
  private static final String TOO_MANY_TALKS =
      "The page seems to have more than %d talks, and only so many were taken. Part it into several pages."
          .formatted(Limits.TALKS);
  private static final String TOO_LONG =
      "The page is so long that no talks, people and recordings were looked for from here on. Part it into several pages.";

  private final Links links;

  /**
   * @param site the address that relative pages and images are resolved against, if known
   */
  public RecapReader(@Nullable URI site) {
    this.links = new Links(site);
  }

  /** Reads the text of a Markdown or HTML document. Never throws, whatever the text. */
  public Reading read(RecapId id, String written) {
    String text = Texts.withoutRadicals(written);
    List<Problem> problems = new ArrayList<>();
    FrontMatter front = FrontMatter.parse(text, problems);
    Page page = page(id, front, problems);
    List<Section> sections = Section.of(page.blocks());
    Recordings recordings = new Recordings(page.blocks(), sections, front, links);
    Fact<String> titled = title(id, front, page);
    String title = Texts.cut(titled.value(), Limits.TITLE);
    Fact<String> summary = summary(front, page);
    String about = summary == null ? "" : summary.value();
    boolean chinese = isChinese(title, page);
    Fact<LocalDate> published = GivenDates.published(front, page);
    Fact<LocalDate> eventDate = GivenDates.ofEvent(front);
    if (eventDate == null) {
      eventDate =
          EventDates.read(page, titled, summary, GivenDates.hints(published, title, id.path()));
    }
    if (eventDate == null) {
      eventDate = GivenDates.ofEventPage(front, published);
    }
    if (eventDate == null) {
      eventDate = GivenDates.ofFile(id.path());
    }
    Place place = EventPlaces.read(page, front, titled, chinese);
    Kinds.Signs signs =
        new Kinds.Signs(
            recordings.hasRecording() || GivenProgramme.hasRecording(front),
            recordings.decks(),
            place.venue() != null,
            eventDate != null,
            eventDate == null || published == null
                ? 0
                : ChronoUnit.DAYS.between(eventDate.value(), published.value()),
            0);
    String judged = title.equals(id.path()) ? "" : title;
    Kind kind = Kinds.of(page, judged, about, signs);
    Material material =
        new Material(front, title, page.blocks(), sections, recordings, new Cast(), new BitSet());
    Programme programme = Programme.read(material, kind == Kind.UPCOMING);
    if (programme.isFull()) {
      problems.add(Problem.error(1, 1, TOO_MANY_TALKS));
    }
    programme =
        GivenProgramme.over(
            programme, new Fact<>(title, titled.evidence()), front, links, problems);
    if (kind == Kind.OTHER) {
      int talks = programme.talksWithSpeakers() + (GivenProgramme.names(front) ? 2 : 0);
      kind = Kinds.of(page, judged, about, signs.withTalks(talks));
      if (kind == Kind.OTHER && !GivenProgramme.isIn(front)) {
        programme = programme.withoutTalks();
      }
    }
    Recap recap =
        new Recap(
            id,
            kind,
            title,
            chinese ? "zh" : "en",
            eventDate,
            published,
            place,
            resolve(value(front, "link", "url", "permalink")),
            resolve(image(front, page)),
            summary == null ? null : summary.value(),
            tags(front),
            Hosts.read(page),
            programme.speakers(),
            programme.talks(),
            programme.otherVideos(),
            Handouts.read(page, programme.talks()),
            isDraft(front),
            passages(page));
    problems.addAll(recordings.problems());
    Review.of(recap, text, problems);
    return new Reading(recap, bounded(problems));
  }

  private static List<Problem> bounded(List<Problem> problems) {
    if (problems.size() <= Limits.PROBLEMS) {
      return problems;
    }
    List<Problem> first = new ArrayList<>(problems.subList(0, Limits.PROBLEMS));
    int more = problems.size() - Limits.PROBLEMS;
    int line = problems.get(Limits.PROBLEMS).line();
    first.add(Problem.error(line, 1, "There are %d problems more.".formatted(more)));
    return first;
  }

  private static Page page(RecapId id, FrontMatter front, List<Problem> problems) {
    String markup = Markup.of(front, problems);
    String path = id.path().toLowerCase(Locale.ROOT);
    boolean html = path.endsWith(".html") || path.endsWith(".htm") || HTML.matcher(markup).find();
    Page page =
        html
            ? HtmlPage.parse(markup, front.bodyLine())
            : MarkdownPage.parse(markup, front.bodyLine());
    if (!page.rest().isEmpty()) {
      problems.add(Problem.error(page.rest().get(0).line(), 1, TOO_LONG));
    }
    return page;
  }

  private static Fact<String> title(RecapId id, FrontMatter front, Page page) {
    Fact<String> given = front.text("title");
    if (given != null) {
      return given;
    }
    int seen = 0;
    for (Block block : page.blocks()) {
      if (block instanceof Prose prose
          && prose.is(Prose.Shape.HEADING)
          && (prose.level() == 1 || seen == 0)
          && prose.text().codePoints().anyMatch(Character::isLetter)) {
        return new Fact<>(prose.text().replace('\n', ' '), prose.evidence());
      }
      seen++;
    }
    Fact<String> label = front.text("label", "linktitle", "heading", "subject");
    if (label != null && label.value().length() >= SHORTEST_TITLE) {
      return label;
    }
    String title = page.title() != null ? page.title() : id.path();
    return new Fact<>(title, Evidence.inferred(1, title));
  }

  private static @Nullable String value(FrontMatter front, String... keys) {
    Fact<String> fact = front.text(keys);
    return fact == null ? null : fact.value();
  }

  private static @Nullable Fact<String> summary(FrontMatter front, Page page) {
    Fact<String> given =
        front.text("summary", "description", "excerpt", "abstract", "custom_excerpt");
    if (given != null) {
      return given;
    }
    if (page.description() != null) {
      return new Fact<>(page.description(), Evidence.inferred(1, page.description()));
    }
    for (Block block : page.blocks()) {
      if (block instanceof Prose prose
          && !prose.is(Prose.Shape.HEADING)
          && prose.text().length() > 40) {
        return new Fact<>(
            Texts.cut(prose.text().replace('\n', ' '), SUMMARY_LENGTH), prose.evidence());
      }
    }
    return null;
  }

  private static boolean isChinese(String title, Page page) {
    int han = 0;
    int latin = 0;
    for (Prose prose : Prose.first(page.blocks(), 40)) {
      for (Line line : prose.lines()) {
        String text = line.text();
        for (int i = Math.min(text.length(), 400) - 1; i >= 0; i--) {
          char c = text.charAt(i);
          if (c < 0x250) {
            latin += DayScan.isLatin(c) || (c >= 0x80 && Character.isLetter(c)) ? 1 : 0;
          } else {
            han += Names.isHan(c) ? 1 : 0;
          }
        }
      }
    }
    boolean inTitle = Names.hasHan(title);
    return (han * 6 > latin && han > 0) || (inTitle && han * 20 >= latin);
  }

  /** Site generators say {@code draft: true} or {@code published: false}. */
  private static boolean isDraft(FrontMatter front) {
    return "true".equalsIgnoreCase(value(front, "draft"))
        || "false".equalsIgnoreCase(value(front, "published"));
  }

  private static List<String> tags(FrontMatter front) {
    return front.list("tags", "tag", "keywords");
  }

  private static @Nullable String image(FrontMatter front, Page page) {
    String given = value(front, "img", "image", "cover", "banner", "thumbnail", "og_image");
    if (given != null) {
      return given;
    }
    if (page.image() != null) {
      return page.image();
    }
    for (Block block : page.blocks()) {
      if (block instanceof Block.Picture picture && !picture.url().isBlank()) {
        return picture.url();
      }
    }
    return null;
  }

  /** Absolute where the document's is or the site is known; only http and https survive. */
  private @Nullable String resolve(@Nullable String reference) {
    if (reference == null) {
      return null;
    }
    Target target = links.read(new Link(Link.Element.IMAGE, reference, "", "", ""));
    return target instanceof Target.Page page ? page.url() : reference;
  }

  private static List<Passage> passages(Page page) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : page.all()) {
      if (block instanceof Prose prose && !prose.is(Prose.Shape.CODE)) {
        passages.add(new Passage(prose.line(), prose.text()));
      } else if (block instanceof Table table) {
        for (Table.Row row : table.rows()) {
          passages.add(new Passage(row.line(), row.text()));
        }
      }
    }
    return passages;
  }
}
