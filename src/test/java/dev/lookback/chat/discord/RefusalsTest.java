package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakePlaces;
import dev.lookback.chat.discord.fake.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

  @ParameterizedTest(name = "{0} with code {1} is {2}")
  @CsvSource({
    "401, 0, TRANSIENT",
    "404, 10003, ROOM_GONE",
    "404, 10004, ROOM_GONE",
    "404, 10008, MESSAGE_GONE",
    "404, 0, TRANSIENT",
    "403, 50001, PERMISSION_MISSING",
    "403, 50013, PERMISSION_MISSING",
    "403, 50007, PERMISSION_MISSING",
    "400, 50008, PERMISSION_MISSING",
    "403, 0, PERMISSION_MISSING",
    "400, 20022, TRANSIENT",
    "400, 20028, TRANSIENT",
    "400, 30046, TRANSIENT",
    "400, 160005, PERMISSION_MISSING",
    "400, 50035, REJECTED",
    "400, 50006, REJECTED",
    "400, 0, TRANSIENT",
    "302, 0, TRANSIENT"
  })
  void meansSomethingForTheNextTry(int status, int code, Kind kind) throws Exception {
    Refused refused = refused(status, "{\"message\": \"No\", \"code\": %d}".formatted(code));
    assertThat(Refusals.meaning(refused).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"20022, 60", "20028, 30", "30046, 300"})
  void limitsWithoutATimeAreWaited(int code, int seconds) throws Exception {
    Refused refused = refused(400, "{\"message\": \"No\", \"code\": %d}".formatted(code));
    assertThat(Refusals.meaning(refused).pause()).hasSeconds(seconds);
  }

  @Test
  void tellsWhichFieldIsWrong() throws Exception {
    String answer =
        """
        {"message": "Invalid Form Body", "code": 50035, "errors": {"embeds": {"0": {"description":
        {"_errors": [{"code": "X", "message": "Must be 4096 or fewer in length."}]}}}}}
        """;
    assertThat(refused(400, answer))
        .hasMessage(
            "Discord: Invalid Form Body; embeds.0.description: Must be 4096 or fewer in length."
                + " (400, 50035)");
  }

  private static Refused refused(int status, String answer) throws Exception {
    return Refused.of(status, new ObjectMapper().readTree(answer));
  }

  static Stream<Arguments> lacks() {
    return Stream.of(
        Arguments.of(0, FakePlaces.VIEW, "View Channel"),
        Arguments.of(0, FakePlaces.SEND, "Send Messages"),
        Arguments.of(0, FakePlaces.EMBED, "Embed Links"),
        Arguments.of(0, FakePlaces.EMBED | FakePlaces.HISTORY, "Embed Links, Read Message History"),
        Arguments.of(5, FakePlaces.SEND, "Send Messages"),
        Arguments.of(15, FakePlaces.SEND, "Create Posts"),
        Arguments.of(11, FakePlaces.SEND_IN_THREADS, "Send Messages in Threads"));
  }

  @ParameterizedTest(name = "in a channel of type {0}: {2}")
  @MethodSource("lacks")
  void namesThePermissionThatIsMissing(int type, long denied, String name) throws Exception {
    try (Hall hall = Hall.of(type)) {
      hall.places().deny(hall.room.id(), denied);

      assertThat(checked(hall, Hall.notice("A")).permission()).isEqualTo(name);
      SendFailed refused = refusedPost(hall);
      assertThat(refused.kind()).isEqualTo(Kind.PERMISSION_MISSING);
      assertThat(refused.permission()).isEqualTo(name);
    }
  }

  @Test
  void namesWhatComesWithANotice() throws Exception {
    try (Hall hall = Hall.text()) {
      hall.places().deny(hall.room.id(), FakePlaces.CREATE_THREADS);
      assertThat(checked(hall, Hall.full()).permission()).isEqualTo("Create Public Threads");

      hall.places().deny(hall.room.id(), 0);
      assertThat(checked(hall, calling(FakePlaces.ROLE)).permission())
          .isEqualTo("Mention @everyone, @here, and All Roles");
      assertThat(checked(hall, calling("12345"))).hasMessageContaining("no role with the id 12345");
      hall.rooms.check(hall.room, Hall.full());
    }
  }

  private static Notice calling(String role) {
    Notice notice = Hall.notice("A");
    return new Notice(
        notice.language(),
        notice.text(),
        notice.cards(),
        notice.buttons(),
        List.of(role),
        null,
        false);
  }

  @ParameterizedTest
  @CsvSource({
    "321, PERMISSION_MISSING",
    "399, PERMISSION_MISSING",
    "77, ROOM_GONE",
    "general, ROOM_GONE"
  })
  void takesNoPlaceWhereNothingCanBePosted(String id, Kind kind) throws Exception {
    try (Hall hall = Hall.text()) {
      Room room = new Room(id);
      for (SendFailed failure :
          List.of(
              failure(() -> hall.rooms.check(room, Hall.notice("A"))),
              failure(() -> hall.rooms.post(room, Hall.posting("A"))))) {
        assertThat(failure.kind()).isEqualTo(kind);
      }
    }
  }

  @Test
  void aConversationNeedsNoPermission() throws Exception {
    try (Hall hall = Hall.text()) {
      hall.rooms.check(Hall.conversation(), Hall.notice("A"));
      hall.rooms.post(Hall.conversation(), Hall.posting("A"));
      assertThat(hall.places().posts(Events.CONVERSATION)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aPostThatMayExistIsToldFromOneThatCannot(Fault fault) throws Exception {
    try (Hall hall = Hall.text()) {
      hall.rooms.newest(hall.room);
      hall.fake.rest().fail("POST", hall.path("/messages"), fault);
      Kind kind = fault == Fault.LIMITED ? null : failedPost(hall);
      boolean isLimit = fault.name().startsWith("LIMITED");
      if (isLimit) {
        assertThat(kind).isIn(null, Kind.TRANSIENT);
      } else {
        assertThat(kind).isEqualTo(Kind.UNKNOWN);
      }
    }
  }

  private static Kind failedPost(Hall hall) throws Exception {
    try {
      hall.post("A");
      return null;
    } catch (SendFailed e) {
      assertThat(e.getMessage()).doesNotContain(hall.fake.token());
      return e.kind();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"LOST_AFTER", "FAILED_AFTER", "SILENT_AFTER", "UNREADABLE", "TORN", "EMPTY"})
  void whatChangesNothingIsSimplyTriedAgain(Fault fault) throws Exception {
    try (Hall hall = Hall.text()) {
      var id = hall.post("A");
      hall.fake.rest().fail("PATCH", hall.path("/messages/*"), fault);
      assertThat(failure(() -> hall.rooms.edit(hall.room, id, Hall.posting("B"))).kind())
          .isEqualTo(Kind.TRANSIENT);
      hall.fake.rest().fail("GET", hall.path("/messages"), fault);
      assertThat(failure(() -> hall.rooms.newest(hall.room)).kind()).isEqualTo(Kind.TRANSIENT);
    }
  }

  @Test
  void aDiscordThatCannotBeReachedHasTakenNothing() throws Exception {
    Hall hall = Hall.text();
    hall.close();
    assertThat(failure(() -> hall.post("A")).kind()).isEqualTo(Kind.TRANSIENT);
  }

  private static SendFailed checked(Hall hall, Notice notice) {
    return failure(() -> hall.rooms.check(hall.room, notice));
  }

  /** Known from before, so that it's the post that is refused. */
  private static SendFailed refusedPost(Hall hall) {
    Posting posting = Hall.posting("A");
    return failure(() -> hall.rooms.post(hall.room, posting));
  }

  private static SendFailed failure(ThrowingCallable deed) {
    return catchThrowableOfType(SendFailed.class, deed);
  }
}
