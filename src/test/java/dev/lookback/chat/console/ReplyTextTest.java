package dev.lookback.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTextTest {
  private static final Button OPEN = new Button.Open("Page", "https://a.example/");

  private static Reply reply(boolean one) {
    Card card = new Card("Title", null, List.of(), List.of(), null, "a.md:1");
    return new Reply(
        Language.EN,
        List.of(Line.of("Text")),
        List.of(card),
        List.of(OPEN, new Button.Press("More", "m")),
        Manner.PRIVATE,
        one);
  }

  @Test
  void leavesTheCardsBesideATextThatSaysItAll() {
    assertThat(ReplyText.lines(reply(false))).containsExactly("Text");
  }

  @Test
  void writesAllOfWhatIsOne() {
    assertThat(ReplyText.lines(reply(true)))
        .containsExactly("Text", "Title", "(a.md:1)", "Page https://a.example/");
    assertThat(ReplyText.lines(reply(true).with(Manner.PUBLIC))).hasSize(4);
  }
}
