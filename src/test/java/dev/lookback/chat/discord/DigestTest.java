package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.announce.Subscription;
import dev.lookback.bot.CardWording;
import dev.lookback.chat.Language;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Room;
import dev.lookback.library.Event;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.RecapId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is in a digest, Discord shows all of it. */
class DigestTest {

  private final RecapReader reader = new RecapReader(null);

  private Event event(int number, String title, String city, String path) {
    String document =
        """
        ---
        title: '%s %s'
        date: 2024-12-30
        location: '%s'
        link: 'https://e.org/%s'
        talks:
          - {title: One, video: 'https://e.org/1.mp4'}
          - {title: Two, video: 'https://e.org/2.mp4'}
        ---
        The meetup was held on 24 December 2024.
        """
            .formatted(number, title, city, path);
    return new Event(List.of(reader.read(new RecapId("docs", number + ".md"), document).recap()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1000",
    "2, 1",
    "2, 20",
    "5, 1000",
    "13, 1",
    "13, 9",
    "13, 1000",
    "14, 5",
    "14, 1000",
    "25, 1",
    "25, 3",
    "25, 10",
    "25, 30",
    "25, 1000"
  })
  void fitsWhatIsLongAndFullOfSigns(int number, int length) {
    List<Event> events =
        IntStream.range(0, number)
            .mapToObj(
                i ->
                    event(
                        i, "*_[~`|#:<@".repeat(length), "*城_".repeat(length), "(路)".repeat(length)))
            .toList();
    Notice notice =
        new CardWording(Map.of()).digest(events, Subscription.of(new Room("1"), Language.ZH));
    Reply reply =
        new Reply(
            Language.ZH, notice.text(), notice.cards(), notice.buttons(), Reply.Manner.PUBLIC);
    List<Embed> embeds = Composer.compose(reply, false).embeds();
    long lines =
        embeds.stream()
            .flatMap(embed -> embed.description().lines())
            .filter(line -> line.matches("- .*\\d.*2 个分享，2 个录像"))
            .count();
    assertThat(lines).isEqualTo(number);
    int size = embeds.stream().mapToInt(Embed::size).sum();
    assertThat(size + Posting.MARKER).isLessThanOrEqualTo(Outgoing.EMBEDS_TOGETHER);
  }
}
