package dev.lookback.chat.discord;

import static dev.lookback.chat.discord.Hall.MARKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.MessageId;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakePlaces;
import dev.lookback.chat.discord.fake.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTest {

  @Test
  void postsAllThatIsInANotice() throws Exception {
    try (Hall hall = Hall.text()) {
      MessageId id = hall.rooms.post(hall.room, Hall.posting(Hall.full()));

      JsonNode body = hall.fake.await("POST", hall.path("/messages")).body();
      assertThat(body.path("content").asText()).isEqualTo("<@&211> News");
      assertThat(body.at("/embeds/0/title").asText()).isEqualTo("First");
      assertThat(body.at("/embeds/0/footer/text").asText()).isEqualTo("2020/recap.md");
      assertThat(body.at("/embeds/1/footer/text").asText()).isEqualTo("2020/recap.md · " + MARKER);
      assertThat(body.at("/components/0/components/0/url").asText())
          .isEqualTo("https://example.org/v");
      assertThat(body.path("allowed_mentions").toString())
          .isEqualTo("{\"parse\":[],\"replied_user\":false,\"roles\":[\"211\"]}");
      assertThat(body.path("nonce").asText()).isEqualTo("nonce-1");
      assertThat(body.path("enforce_nonce").asBoolean()).isTrue();
      assertThat(hall.places().posts(hall.room.id()).get(0).path("id").asText())
          .isEqualTo(id.value());
    }
  }

  @Test
  void postsOnceThoughItIsToldTwice() throws Exception {
    try (Hall hall = Hall.text()) {
      assertThat(hall.post("A")).isEqualTo(hall.post("A"));
      assertThat(hall.titles()).containsExactly("A");
    }
  }

  @Test
  void answersWhatWasPostedBefore() throws Exception {
    try (Hall hall = Hall.text()) {
      Posting answer = new Posting(Hall.notice("B"), MARKER, "nonce-2", new MessageId("123456"));
      hall.rooms.post(hall.room, answer);

      assertThat(hall.places().posts(hall.room.id()).get(0).path("message_reference").toString())
          .isEqualTo("{\"message_id\":\"123456\",\"fail_if_not_exists\":false}");
    }
  }

  @Test
  void editsWithoutCallingAnybody() throws Exception {
    try (Hall hall = Hall.text()) {
      MessageId id = hall.post("A");
      hall.rooms.edit(hall.room, id, Hall.posting(Hall.full()));

      JsonNode body = hall.fake.await("PATCH", hall.path("/messages/" + id.value())).body();
      assertThat(body.at("/allowed_mentions/roles")).isEmpty();
      assertThat(hall.titles()).containsExactly("First");
    }
  }

  @Test
  void saysThatAMessageIsGone() throws Exception {
    try (Hall hall = Hall.text()) {
      MessageId id = hall.post("A");
      assertThat(hall.rooms.has(hall.room, id)).isTrue();
      hall.places().remove(id.value());

      assertThat(hall.rooms.has(hall.room, id)).isFalse();
      assertThat(failure(() -> hall.rooms.edit(hall.room, id, Hall.posting("B"))).kind())
          .isEqualTo(Kind.MESSAGE_GONE);
    }
  }

  @Test
  void editsInAThreadThatWasArchived() throws Exception {
    try (Hall hall = Hall.of(11)) {
      MessageId id = hall.post("A");
      hall.places().archive(hall.room.id(), true);

      hall.rooms.edit(hall.room, id, Hall.posting("B"));

      assertThat(hall.titles()).containsExactly("B");
    }
  }

  @Test
  void startsOneThreadHoweverOftenItIsTold() throws Exception {
    try (Hall hall = Hall.text()) {
      Posting posting = Hall.posting(Hall.full());
      MessageId id = hall.rooms.post(hall.room, posting);
      hall.rooms.complete(hall.room, id, posting);
      hall.rooms.complete(hall.room, id, posting);

      ObjectNode thread = hall.places().channel(id.value());
      assertThat(thread.path("name").asText()).isEqualTo("Talk about it");
      assertThat(hall.fake.rest().seen("POST", hall.path("/messages/*/crosspost")))
          .as("nobody can follow it")
          .isEmpty();
    }
  }

  @Test
  void passesAMessageOnToThoseWhoFollow() throws Exception {
    try (Hall hall = Hall.of(5)) {
      Posting posting = Hall.posting(Hall.full());
      MessageId id = hall.rooms.post(hall.room, posting);
      hall.rooms.complete(hall.room, id, posting);
      hall.rooms.complete(hall.room, id, posting);

      assertThat(hall.places().posts(hall.room.id()).get(0).path("flags").asInt()).isEqualTo(1);
    }
  }

  @Test
  void passesAMessageOnLaterWhereDiscordWantsThat() throws Exception {
    try (Hall hall = Hall.of(5)) {
      hall.places().limitCrossposts(hall.room.id(), 0);
      Posting posting = Hall.posting(Hall.full());
      MessageId id = hall.rooms.post(hall.room, posting);

      SendFailed failure = failure(() -> hall.rooms.complete(hall.room, id, posting));

      assertThat(failure.kind()).isEqualTo(Kind.TRANSIENT);
      assertThat(failure.pause()).isGreaterThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void postsAThreadInAForum() throws Exception {
    try (Hall hall = Hall.forum()) {
      MessageId id = hall.rooms.post(hall.room, Hall.posting(Hall.full()));

      assertThat(hall.titles()).containsExactly("First");
      assertThat(hall.places().channel(id.value()).path("name").asText())
          .isEqualTo("Talk about it");
      assertThat(hall.rooms.newest(hall.room)).contains(id);
      assertThat(hall.rooms.has(hall.room, id)).isTrue();
      assertThat(hall.rooms.link(hall.room, id))
          .contains("https://discord.com/channels/200/%s/%s".formatted(id.value(), id.value()));
    }
  }

  @Test
  void editsAPostOfAForumAndItsTitle() throws Exception {
    try (Hall hall = Hall.forum()) {
      MessageId id = hall.post("A");
      hall.places().archive(id.value(), true);

      hall.rooms.edit(hall.room, id, Hall.posting("B"));

      assertThat(hall.titles()).containsExactly("B");
      assertThat(hall.places().channel(id.value()).path("name").asText()).isEqualTo("B");
      hall.places().delete(id.value());
      assertThat(hall.rooms.has(hall.room, id)).isFalse();
      assertThat(failure(() -> hall.rooms.edit(hall.room, id, Hall.posting("C"))).kind())
          .isEqualTo(Kind.MESSAGE_GONE);
    }
  }

  @Test
  void saysThatAForumWantsATag() throws Exception {
    try (Hall hall = Hall.forum()) {
      hall.places().requireTag(hall.room.id());

      for (SendFailed failure :
          List.of(
              failure(() -> hall.post("A")),
              failure(() -> hall.rooms.check(hall.room, Hall.notice("A"))))) {
        assertThat(failure).hasMessageContaining("wants a tag");
        assertThat(failure.kind()).isEqualTo(Kind.PERMISSION_MISSING);
      }
    }
  }

  @Test
  void makesANameOfAnyTitle() {
    assertThat(PostBody.title(Hall.notice("x".repeat(300)))).hasSize(100).endsWith("…");
    assertThat(PostBody.title(Hall.notice("\u200b "))).isEqualTo("…");
  }

  @Test
  void knowsTheNewestMessage() throws Exception {
    try (Hall hall = Hall.text()) {
      assertThat(hall.rooms.newest(hall.room)).isEmpty();
      hall.chatter(3);
      MessageId id = hall.post("A");
      assertThat(hall.rooms.newest(hall.room)).contains(id);
    }
  }

  @Test
  void tellsWhereAMessageIsRead() throws Exception {
    try (Hall hall = Hall.text()) {
      MessageId id = new MessageId("123");
      assertThat(hall.rooms.link(hall.room, id))
          .contains("https://discord.com/channels/200/500/123");
      assertThat(hall.rooms.link(Hall.conversation(), id))
          .contains("https://discord.com/channels/@me/310/123");
      assertThat(hall.rooms.link(new Room("77"), id)).isEmpty();
    }
  }

  @Test
  void talksToOnePersonAlone() throws Exception {
    try (Hall hall = Hall.text()) {
      assertThat(hall.rooms.direct(Events.ASKER)).isEqualTo(Hall.conversation());
    }
  }

  @Test
  void doesNothingWhileNobodyIsLoggedIn() throws Exception {
    try (Hall hall = Hall.text();
        Bot bot = Bot.of(hall.fake, Bot.options(hall.fake))) {
      var rooms = bot.discord().rooms();
      assertThat(failure(() -> rooms.post(hall.room, Hall.posting("A"))).kind())
          .isEqualTo(Kind.TRANSIENT);
      bot.open();
      rooms.post(hall.room, Hall.posting("A"));
      bot.close();
      assertThat(failure(() -> rooms.newest(hall.room)).kind()).isEqualTo(Kind.TRANSIENT);
      assertThat(hall.titles()).containsExactly("A");
    }
  }

  @Test
  void waitsAMomentWhereDiscordWantsThat() throws Exception {
    try (Hall hall = Hall.text()) {
      hall.fake.rest().fail("POST", hall.path("/messages"), Fault.LIMITED);
      hall.fake.rest().fail("POST", hall.path("/messages"), Fault.LIMITED);

      hall.post("A");

      assertThat(hall.titles()).containsExactly("A");
    }
  }

  @Test
  void doesNotWaitForLong() throws Exception {
    try (Hall hall = Hall.text()) {
      hall.fake.rest().fail("POST", hall.path("/messages"), Fault.LIMITED_FOR_LONG);

      SendFailed failure = failure(() -> hall.post("A"));
      SendFailed again = failure(() -> hall.post("A"));

      assertThat(failure.kind()).isEqualTo(Kind.TRANSIENT);
      assertThat(failure.pause()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
      assertThat(again.pause()).isNotNull();
      assertThat(hall.fake.rest().seen("POST", hall.path("/messages")))
          .as("it isn't asked before")
          .hasSize(1);
      assertThat(hall.rooms.newest(hall.room)).as("other requests go on").isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../users/@me", "general", "", "0", "99999999999999999999"})
  void takesNoRoomThatIsNoId(String id) throws Exception {
    try (Hall hall = Hall.text()) {
      assertThat(failure(() -> hall.rooms.post(new Room(id), Hall.posting("A"))).kind())
          .isEqualTo(Kind.ROOM_GONE);
      assertThat(hall.fake.rest().seen()).isEmpty();
    }
  }

  @Test
  void findsItsMessageAmongThoseOfOthers() throws Exception {
    try (Hall hall = Hall.text()) {
      hall.chatter(20);
      Optional<MessageId> anchor = hall.rooms.newest(hall.room);
      hall.chatter(230);
      MessageId id = hall.post("A");
      hall.chatter(5);

      assertThat(hall.find(anchor)).contains(id);
      assertThat(hall.find(Optional.empty())).contains(id);
      assertThat(hall.find(Optional.of(id))).isEmpty();
      assertThat(hall.rooms.find(hall.room, "zzzzzz999999", anchor)).isEmpty();
    }
  }

  @Test
  void takesNobodyElsesMessageForItsOwn() throws Exception {
    try (Hall hall = Hall.text()) {
      MessageId id = hall.post("A");
      hall.places().pretend(id.value(), Events.ASKER);

      assertThat(hall.find(Optional.empty())).isEmpty();
    }
  }

  @Test
  void goesOnLookingWhereItStopped() throws Exception {
    try (Hall hall = Hall.text()) {
      hall.chatter(2600);
      MessageId id = hall.post("A");

      assertThat(failure(() -> hall.find(Optional.empty())).kind()).isEqualTo(Kind.TRANSIENT);
      int asked = hall.fake.rest().seen("GET", hall.path("/messages")).size();

      assertThat(hall.find(Optional.empty())).contains(id);
      assertThat(hall.fake.rest().seen("GET", hall.path("/messages"))).hasSize(asked + 2);
    }
  }

  @Test
  void doesNotBelieveAnEmptyChannelThatItMayNotRead() throws Exception {
    try (Hall hall = Hall.text()) {
      hall.post("A");
      hall.places().deny(hall.room.id(), FakePlaces.HISTORY);

      assertThat(failure(() -> hall.find(Optional.empty())).permission())
          .isEqualTo("Read Message History");
    }
  }

  @Test
  void findsItsPostInAForum() throws Exception {
    try (Hall hall = Hall.forum()) {
      MessageId id = hall.post("A");
      assertThat(hall.find(Optional.empty())).contains(id);

      hall.places().archive(id.value(), true);
      assertThat(hall.find(Optional.of(new MessageId("1000")))).contains(id);
    }
  }

  @Test
  void believesOnlyAfterAWhileThatAPostIsNotInAForum() throws Exception {
    try (Hall hall = Hall.forum()) {
      SendFailed failure = failure(() -> hall.find(Optional.empty()));
      assertThat(failure.kind()).isEqualTo(Kind.TRANSIENT);

      Thread.sleep(failure.pause().toMillis() + 50);

      assertThat(hall.find(Optional.empty())).isEmpty();
    }
  }

  private static SendFailed failure(ThrowingCallable deed) {
    return catchThrowableOfType(SendFailed.class, deed);
  }
}
