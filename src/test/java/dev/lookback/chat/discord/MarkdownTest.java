package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Line;
import dev.lookback.chat.Piece.Day;
import dev.lookback.chat.Piece.Link;
import dev.lookback.chat.Piece.Moment;
import dev.lookback.chat.Piece.Person;
import dev.lookback.chat.Piece.Place;
import dev.lookback.chat.Piece.Role;
import dev.lookback.chat.Piece.Strong;
import dev.lookback.chat.Piece.Text;
import dev.lookback.chat.Room;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static final String URL = "https://example.org/a";

  @Test
  void linksWordsWithoutPreviewInText() {
    Line line = Line.of(new Text("See "), new Link("the *recording*", URL));
    assertThat(Markdown.CONTENT.line(line)).isEqualTo("See [the \\*recording\\*](<" + URL + ">)");
    assertThat(Markdown.EMBED.line(line)).isEqualTo("See [the \\*recording\\*](" + URL + ")");
  }

  @Test
  void showsAnAddressInPlaceOfWordsThatCouldLie() {
    Line line = Line.of(new Link("https://bank.example", URL));
    assertThat(Markdown.EMBED.line(line)).isEqualTo("<" + URL + ">");
    assertThat(Markdown.EMBED.line(Line.of(new Link(" ", URL)))).isEqualTo("<" + URL + ">");
  }

  @Test
  void letsNoBracketEndALink() {
    Line line = Line.of(new Link("a](https://evil.example) [b", URL));
    assertThat(Markdown.EMBED.line(line)).isEqualTo("<" + URL + ">");
    assertThat(Markdown.EMBED.line(Line.of(new Link("a](b) [c", URL))))
        .isEqualTo("[a)(b) (c](" + URL + ")");
  }

  @Test
  void leavesWordsWhoseAddressIsUnsafe() {
    assertThat(Markdown.EMBED.line(Line.of(new Link("run", "javascript:x")))).isEqualTo("run");
  }

  @Test
  void tellsDaysAtNoonSoThatTheyAreTheSameNearlyEverywhere() {
    Line line = Line.of(new Day(LocalDate.of(2020, 11, 14)));
    assertThat(Markdown.CONTENT.line(line)).isEqualTo("<t:1605355200:D>");
    assertThat(Markdown.CONTENT.line(Line.of(new Day(LocalDate.MAX))))
        .isEqualTo("\\+999999999-12-31");
  }

  @Test
  void namesPlacesAndPeopleAndTellsTimesByTheReadersClock() {
    ZonedDateTime time = ZonedDateTime.parse("2024-05-15T20:00:00+08:00");
    Line line =
        Line.of(
            new Place(new Room("300")),
            new Person("400"),
            new Role("500"),
            new Text(" "),
            new Moment(time));
    assertThat(Markdown.EMBED.line(line)).isEqualTo("<#300><@400><@&500> <t:1715774400:f>");
    assertThat(line.text()).isEqualTo("#300@400@500 2024-05-15 20:00:00 +08:00");
  }

  @Test
  void leavesWhatIsNoIdOfDiscords() {
    Line line = Line.of(new Place(new Room("a> @everyone <#")), new Role("1>"));
    assertThat(Markdown.EMBED.line(line)).isEqualTo("\\#a\\> \\@everyone \\<\\#\\@1\\>");
  }

  @Test
  void makesOneOfStrongPiecesThatTouch() {
    Line line =
        Line.of(new Strong("a*"), new Text(""), new Strong("b"), new Strong(" "), new Text("c"));
    assertThat(Markdown.CONTENT.line(line)).isEqualTo("**a\\*b** c");
  }

  @Test
  void seesTheStartOfALineOverSeveralPieces() {
    assertThat(Markdown.CONTENT.line(Line.of(new Text(" "), new Text("- a")))).isEqualTo("\\- a");
    assertThat(Markdown.CONTENT.line(Line.of(new Text("1"), new Text(". a")))).isEqualTo("1\\. a");
  }

  @Test
  void cutsNoMarkupInTwo() {
    Line line =
        Line.of(new Text("A long story: "), new Strong("very strong words"), new Link("more", URL));
    assertThat(Markdown.CONTENT.line(line, 30)).isEqualTo("A long story\\: **very**…");
    assertThat(Markdown.CONTENT.line(line, 20)).isEqualTo("A long story\\:…");
    assertThat(Markdown.CONTENT.line(line, 60)).isEqualTo("A long story\\: **very strong words**…");
    for (int room = 0; room < 80; room++) {
      assertThat(Markdown.CONTENT.line(line, room).length()).isLessThanOrEqualTo(room);
    }
  }

  @Test
  void cutsTheWordsOfALinkAndKeepsWhereItLeads() {
    Line line = Line.of(new Link("the recording of the whole evening", URL));
    assertThat(Markdown.EMBED.line(line, 40)).isEqualTo("[the recording](" + URL + ")…");
  }
}
