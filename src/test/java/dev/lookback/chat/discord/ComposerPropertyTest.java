package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for any reply at all. */
class ComposerPropertyTest {

  @Provide
  Arbitrary<Reply> replies() {
    return StrangeReplies.replies();
  }

  @Provide
  Arbitrary<String> texts() {
    return StrangeReplies.texts();
  }

  /** The limits themselves are checked where an {@link Outgoing} is made. */
  @Property(tries = 200, seed = "20201114", edgeCases = EdgeCasesMode.NONE)
  void anyReplyMakesAMessageWithinTheLimits(
      @ForAll("replies") Reply reply, @ForAll boolean hidden) {
    Outgoing message = Composer.compose(reply, hidden);
    ObjectNode body = MessageBody.of(message, hidden);
    assertThat(body.at("/allowed_mentions/parse")).isEmpty();
    assertThat(body.path("components").size()).isLessThanOrEqualTo(5);
    body.path("components").forEach(row -> assertThat(row.path("components")).hasSizeBetween(1, 5));
    assertThat(message.embeds()).noneMatch(Embed::isEmpty);
    body.path("embeds").forEach(ComposerPropertyTest::leadsOnlyToTheWeb);
  }

  /** By the marker it is found again, so it may never be lost. */
  @Property(tries = 200, seed = "20260301", edgeCases = EdgeCasesMode.NONE)
  void anyNoticeBearsItsMarker(
      @ForAll("replies") Reply reply, @ForAll @Size(max = 30) List<Long> roles) {
    Assume.that(!reply.cards().isEmpty());
    List<String> pings = roles.stream().map(role -> Long.toString(Math.abs(role))).toList();
    Notice notice =
        new Notice(
            reply.language(), reply.text(), reply.cards(), reply.buttons(), pings, null, false);
    Outgoing message = Composer.compose(new Posting(notice, "abcdef123456", "nonce", null));

    Embed last = message.embeds().get(message.embeds().size() - 1);
    assertThat(Posting.bears(last.footer(), "abcdef123456")).isTrue();
    assertThat(message.content()).startsWith(Calls.of(pings).text());
  }

  private static void leadsOnlyToTheWeb(JsonNode embed) {
    for (JsonNode address : List.of(embed.path("url"), embed.path("image").path("url"))) {
      if (!address.isMissingNode()) {
        assertThat(address.textValue()).matches("https?://[!-~]+");
      }
    }
  }

  @Property(tries = 1000, seed = "20200806")
  void nothingInATextActs(@ForAll("texts") String text) {
    String written = Markdown.CONTENT.line(Line.of(text));
    assertThat(acting(written))
        .doesNotContainPattern("[*_~`|<>@#:\\[\\]\\\\]|^\\s*([-+]|\\d+\\.)|(?i)discord\\.");
    assertThat(read(written)).isEqualTo(Escape.clean(text).strip());
  }

  @Property(tries = 1000, seed = "20191219")
  void aCutLeavesWholeCharactersAndEscapes(@ForAll("texts") String text) {
    for (int room : new int[] {1, 7, 40, 100}) {
      String written = Markdown.EMBED.line(Line.of(text), room);
      assertThat(written.length()).isLessThanOrEqualTo(room);
      assertThat(written)
          .isEqualTo(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
      String shown = read(written);
      String clean = Escape.clean(text).stripLeading();
      assertThat(clean)
          .startsWith(
              shown.endsWith(Cut.MARK) ? shown.substring(0, shown.length() - 1) : shown.strip());
    }
  }

  /** What is left when every escape is taken out with what it escapes. */
  private static String acting(String written) {
    return written.replaceAll("\\\\[^0-9A-Za-z\\s]", "\u00b7");
  }

  /** What a reader sees of it. */
  private static String read(String written) {
    return written.replaceAll("\\\\([^0-9A-Za-z\\s])", "$1").strip();
  }
}
