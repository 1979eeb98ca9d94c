package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final String URL = "https://example.org/";

  @Test
  void putsAFewWordsInTheText() {
    Outgoing message = composed(lines(2, "word"), List.of());
    assertThat(message.content()).isEqualTo("word 1\nword 2");
    assertThat(message.embeds()).isEmpty();
  }

  @Test
  void putsManyWordsInAnEmbedWhereMoreFits() {
    Outgoing message = composed(lines(300, "a line"), List.of());
    assertThat(message.content()).isEmpty();
    assertThat(message.embeds()).hasSize(1);
    assertThat(description(message, 0)).startsWith("a line 1\n").endsWith("a line 300");
  }

  @Test
  void saysHowMuchOfTheTextIsLeftOut() {
    Outgoing message = composed(lines(1000, "a line"), List.of());
    List<String> shown = description(message, 0).lines().toList();
    assertThat(shown.get(shown.size() - 1))
        .isEqualTo("…and %,d more".formatted(1000 - (shown.size() - 1)));
  }

  @Test
  void showsACardAsAnEmbed() {
    Card card =
        new Card(
            "Chengdu *meetup*",
            URL,
            List.of(Line.of("In Chengdu.")),
            List.of(Line.of("Talk one"), Line.of("Talk two")),
            URL + "cover.png",
            "recaps/2020_chengdu.md:3");
    assertThat(composed(List.of(), List.of(card)).embeds())
        .containsExactly(
            new Embed(
                "Chengdu \\*meetup\\*",
                URL,
                "In Chengdu.\n\n- Talk one\n- Talk two",
                URL + "cover.png",
                "recaps/2020_chengdu.md:3"));
  }

  @Test
  void showsWholeItemsAndSaysHowManyMoreThereAre() {
    Card card = card("Talks", List.of(), lines(400, "A talk about something"));
    List<String> shown = description(composed(List.of(), List.of(card)), 0).lines().toList();
    int left = 400 - (shown.size() - 1);
    assertThat(shown.get(shown.size() - 2)).isEqualTo("- A talk about something " + (400 - left));
    assertThat(shown.get(shown.size() - 1)).isEqualTo("…and %d more".formatted(left));
  }

  @Test
  void givesNumberedItemsNoOtherMark() {
    Card card = card("Talks", List.of(), List.of(Line.of("1. A talk"), Line.of("2. Another")));
    assertThat(description(composed(List.of(), List.of(card)), 0))
        .isEqualTo("1\\. A talk\n2\\. Another");
  }

  @Test
  void saysItInTheReplysLanguage() {
    Reply reply =
        new Reply(
            Language.ZH,
            List.of(),
            List.of(card("演讲", List.of(), lines(4000, "一个演讲"))),
            List.of(),
            Manner.PUBLIC);
    assertThat(description(Composer.compose(reply, false), 0)).containsPattern("\n……还有 3,\\d+ 项$");
  }

  @Test
  void leavesRoomForItemsBelowALongBody() {
    Card card = card("Event", List.of(Line.of("word ".repeat(3000))), lines(3, "Talk"));
    assertThat(description(composed(List.of(), List.of(card)), 0))
        .contains("word…\n\n- Talk 1\n- Talk 2\n- Talk 3");
  }

  @Test
  void sharesTheRoomOfAllEmbeds() {
    List<Card> cards =
        IntStream.range(0, 10)
            .mapToObj(i -> card("Event " + i, lines(200, "A sentence."), List.of()))
            .toList();
    List<Embed> embeds = composed(List.of(), cards).embeds();
    assertThat(embeds)
        .hasSize(10)
        .allSatisfy(embed -> assertThat(embed.size()).isBetween(550, 600));
  }

  @Test
  void saysHowManyCardsAreLeftOut() {
    List<Card> cards =
        IntStream.range(0, 14).mapToObj(i -> card("Event " + i, List.of(), List.of())).toList();
    Outgoing message = composed(lines(1, "Found"), cards);
    assertThat(message.embeds()).hasSize(10);
    assertThat(message.content()).isEqualTo("Found 1\n…and 4 more");
    Outgoing wordy = composed(lines(300, "a line"), cards);
    assertThat(wordy.embeds()).hasSize(10);
    assertThat(wordy.content()).isEqualTo("…and 5 more");
  }

  @Test
  void leadsNowhereUnsafe() {
    Card card = new Card("T", "javascript:a", List.of(), List.of(), "file:///etc/passwd", null);
    assertThat(composed(List.of(), List.of(card)).embeds())
        .containsExactly(new Embed("T", null, null, null, null));
    assertThat(controls(false, new Button.Open("go", "javascript:a"))).isEmpty();
  }

  @Test
  void keepsEmbedsOfOneAddressApart() {
    Card card = new Card("T", URL, List.of(), List.of(), null, null);
    assertThat(composed(List.of(), List.of(card, card)).embeds())
        .extracting(Embed::url)
        .containsExactly(URL, null);
  }

  @Test
  void givesEveryButtonAnIdOfItsOwn() {
    Button.Press press = new Button.Press("Again", "page:2");
    List<Control> controls = controls(false, press, press, new Button.Open("Page", URL));
    assertThat(controls)
        .containsExactly(
            new Control("Again", "press:0:page:2", null),
            new Control("Again", "press:1:page:2", null),
            new Control("Page", null, URL));
    assertThat(Control.state("press:1:page:2")).isEqualTo("page:2");
    assertThat(Control.state("share")).isNull();
  }

  @Test
  void offersToShareOnlyWhatIsHidden() {
    Button share = new Button.Share("Share");
    assertThat(controls(true, share, share)).hasSize(1).allMatch(Control::isShare);
    assertThat(controls(false, share)).isEmpty();
  }

  @Test
  void sendsSomethingWhereThereIsNothing() {
    assertThat(composed(List.of(), List.of()).content()).isEqualTo("…");
    assertThat(
            composed(List.of(Line.of(" \u200b")), List.of(card(" ", lines(0, ""), List.of())))
                .content())
        .isEqualTo("…");
  }

  @Test
  void dropsABlankLinkOnlyIfItLeadsNowhere() {
    assertThat(composed(List.of(Line.of(new Piece.Link("", URL))), List.of()).content())
        .isEqualTo("<" + URL + ">");
  }

  private static List<Control> controls(boolean hidden, Button... buttons) {
    Reply reply = new Reply(Language.EN, lines(1, "x"), List.of(), List.of(buttons), Manner.PUBLIC);
    return Composer.compose(reply, hidden).controls();
  }

  private static Outgoing composed(List<Line> text, List<Card> cards) {
    return Composer.compose(new Reply(Language.EN, text, cards, List.of(), Manner.PUBLIC), false);
  }

  private static Card card(String title, List<Line> body, List<Line> items) {
    return new Card(title, null, body, items, null, null);
  }

  private static List<Line> lines(int count, String text) {
    return Stream.iterate(1, i -> i + 1).limit(count).map(i -> Line.of(text + " " + i)).toList();
  }

  private static String description(Outgoing message, int embed) {
    String description = message.embeds().get(embed).description();
    return description == null ? "" : description;
  }
}
