package dev.lookback.chat.discord;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.FakePlaces;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A channel of its own in a fake Discord, and what is posted there. */
final class Hall implements AutoCloseable {
  static final String MARKER = "abcdef123456";

  final FakeDiscord fake;
  final DiscordRooms rooms;
  final Room room = new Room("500");

  private Hall(FakeDiscord fake, int type) {
    this.fake = fake;
    this.rooms = rooms(fake);
    fake.rest().places().put(room.id(), type);
  }

  /** A room of a type in which nobody is logged in, which is quicker. */
  static Hall of(int type) throws IOException {
    return new Hall(FakeDiscord.start(), type);
  }

  static Hall text() throws IOException {
    return of(0);
  }

  static Hall forum() throws IOException {
    return of(15);
  }

  /** Those that a process begins with, which knows nothing yet. */
  static DiscordRooms rooms(FakeDiscord fake) {
    DiscordOptions options = Bot.options(fake);
    return new DiscordRooms(Rest.of(Web.client(options), options, () -> true));
  }

  FakePlaces places() {
    return fake.rest().places();
  }

  String path(String rest) {
    return "/channels/" + room.id() + rest;
  }

  static Notice notice(String title) {
    return Notice.of(Language.EN, card(title));
  }

  static Card card(String title) {
    return new Card(title, null, List.of(Line.of("A body")), List.of(), null, "2020/recap.md");
  }

  /** A notice with all that can come with one. */
  static Notice full() {
    return new Notice(
        Language.EN,
        List.of(Line.of("News")),
        List.of(card("First"), card("Last")),
        List.of(new Button.Open("Video", "https://example.org/v")),
        List.of(FakePlaces.OPEN_ROLE),
        "Talk about it",
        true);
  }

  static Posting posting(String title) {
    return posting(notice(title));
  }

  static Posting posting(Notice notice) {
    return new Posting(notice, MARKER, "nonce-1", null);
  }

  MessageId post(String title) throws Exception {
    return rooms.post(room, posting(title));
  }

  /** Others write so many messages. */
  void chatter(int messages) {
    for (int i = 0; i < messages; i++) {
      places().say(room.id(), "hello " + i);
    }
  }

  List<String> titles() {
    return places().posts(room.id()).stream()
        .map(message -> message.at("/embeds/0/title").asText())
        .toList();
  }

  Optional<MessageId> find(Optional<MessageId> after) throws Exception {
    return rooms.find(room, MARKER, after);
  }

  static Room conversation() {
    return new Room(Events.CONVERSATION);
  }

  @Override
  public void close() throws IOException {
    fake.close();
  }
}
