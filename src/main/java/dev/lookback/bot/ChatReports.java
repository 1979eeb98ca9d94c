package dev.lookback.bot;

import dev.lookback.announce.LedgerFailed;
import dev.lookback.announce.Reports;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells admins in chat what they should know about announcing, and writes it to the log. */
public final class ChatReports implements Reports {

  /** It is tried again more often than that, so that after such a silence it was well. */
  private static final Duration WELL_AFTER = Duration.ofMinutes(15);

  private static final Words MENDED =
      new Words(
          "Nothing is lost. I look again from time to time, and go on by myself when it is mended.",
          "内容不会丢失。我会隔一段时间再试，恢复后自动继续。");
  private static final Words CAUGHT_UP = new Words("What has waited is told now.", "积压的内容现在发布。");
  private static final Words OTHERS =
      new Words(
          "The others go on. This one is tried again when its document changes.",
          "其他消息不受影响。这一条在文档改动后会再试。");
  private static final Words DOUBTED =
      new Words(
          "That looks like a mistake, so no post is marked as withdrawn. Is the folder all there?",
          "这像是出了差错，所以没有把任何消息标为撤下。请看看目录是否完整。");
  private static final Words RETRIED =
      new Words("Nothing is lost. It is tried until it works.", "内容不会丢失，会一直重试到恢复为止。");

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_REASON = 500;

  private static final Logger log = LoggerFactory.getLogger(ChatReports.class);

  private final Messenger messenger;
  private final Language language;
  private final Clock clock;

  /** When each kind of trouble was last seen. */
  private final Map<String, Instant> troubles = new HashMap<>();

  /**
   * @param language that admins are told in
   * @param executor with a thread of its own and a queue that ends, for what takes a while
   */
  public ChatReports(
      Rooms rooms,
      Audience audience,
      Language language,
      Executor executor,
      Clock clock,
      RandomGenerator random) {
    this(new Messenger(rooms, audience, executor, random), language, clock);
  }

  ChatReports(Messenger messenger, Language language, Clock clock) {
    this.messenger = messenger;
    this.language = language;
    this.clock = clock;
  }

  @Override
  public void paused(Room room, SendFailed why) {
    log.warn("Announcing in channel {} is paused: {}", room.id(), why.getMessage());
    tell(room, new Words("Announcing is paused", "公告已暂停"), reason(room, why), MENDED);
  }

  private Line reason(Room room, SendFailed why) {
    Piece place = new Piece.Place(room);
    String permission = why.permission();
    if (permission != null) {
      Words words =
          new Words(
              "In {room} I lack the permission {permission}. Grant it to me there.",
              "在 {room} 里我缺少 {permission} 权限，请在那里授予我。");
      return line(words, Map.of("room", place, "permission", new Piece.Strong(permission)));
    }
    if (why.kind() == SendFailed.Kind.ROOM_GONE) {
      Words words =
          new Words(
              "The channel {room} ({id}) is gone, or I can't see it. Let me see it, or unsubscribe"
                  + " it.",
              "频道 {room}（{id}）不存在了，或者我看不到它。请让我能看到它，或取消它的订阅。");
      return line(words, Map.of("room", place, "id", new Piece.Text(room.id())));
    }
    Words words = new Words("In {room} this is not allowed: {why}", "在 {room} 里这样做不被允许：{why}");
    return line(words, Map.of("room", place, "why", text(why.getMessage())));
  }

  @Override
  public void struggling(Room room, SendFailed why) {
    log.warn("Announcing in channel {} fails again and again: {}", room.id(), why.getMessage());
    Words words =
        new Words(
            "For some minutes I could not post in {room}: {why}", "我已经有几分钟没能在 {room} 发消息了：{why}");
    Line line = line(words, Map.of("room", new Piece.Place(room), "why", text(why.getMessage())));
    tell(room, new Words("Announcing is delayed", "公告延迟"), line, RETRIED);
  }

  @Override
  public void resumed(Room room) {
    log.info("Announcing in channel {} goes on", room.id());
    Words words = new Words("I can post in {room} again.", "我又可以在 {room} 发消息了。");
    Line line = line(words, Map.of("room", new Piece.Place(room)));
    tell(room, new Words("Announcing goes on", "公告已恢复"), line, CAUGHT_UP);
  }

  @Override
  public void rejected(Room room, String title, String why) {
    log.warn("A post in channel {} about \"{}\" was not taken: {}", room.id(), title, why);
    Piece about =
        title.isBlank()
            ? new Piece.Text(new Words("several recaps", "多场活动").in(language))
            : new Piece.Strong(Lines.brief(title, LONGEST_TITLE));
    Words words =
        new Words(
            "The post about {title} could not be made in {room}: {why}",
            "关于 {title} 的消息没能发到 {room}：{why}");
    Line line =
        line(words, Map.of("title", about, "room", new Piece.Place(room), "why", text(why)));
    tell(room, new Words("A post was not taken", "有一条消息没能发出"), line, OTHERS);
  }

  @Override
  public void vanished(String source, int number) {
    log.warn("{} recaps of the source {} disappeared at once", number, source);
    Words words =
        new Words(
            "{number} recaps of the source {source} disappeared at once.",
            "来源 {source} 里一下子少了 {number} 篇活动回顾。");
    Piece count = new Piece.Text(String.valueOf(number));
    Line line = line(words, Map.of("source", new Piece.Strong(source), "number", count));
    tell(null, new Words("Many recaps disappeared", "许多活动回顾不见了"), line, DOUBTED);
  }

  @Override
  public void failed(RuntimeException why) {
    boolean isKnown = why instanceof LedgerFailed;
    log.error("Announcing failed, and is tried again: {}", why.toString(), isKnown ? null : why);
    if (isNew(why)) {
      tell(null, new Words("Announcing is held up", "公告受阻"), trouble(why, isKnown), RETRIED);
    }
  }

  private Line trouble(RuntimeException why, boolean isKnown) {
    if (isKnown) {
      return Line.of(text(why.getMessage()));
    }
    Words words =
        new Words(
            "Something unforeseen happened: {what}. The log says more.", "发生了意外：{what}。日志里有详情。");
    return line(words, Map.of("what", new Piece.Text(why.getClass().getSimpleName())));
  }

  /** Whether this kind of trouble has not been seen for a while. */
  private synchronized boolean isNew(RuntimeException why) {
    Instant now = clock.instant();
    troubles.values().removeIf(last -> last.plus(WELL_AFTER).isBefore(now) || last.isAfter(now));
    return troubles.put(kind(why), now) == null;
  }

  private static String kind(RuntimeException why) {
    Throwable root = why;
    for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
      root = root.getCause();
    }
    return why.getClass().getName() + " " + root.getClass().getName();
  }

  private void tell(@Nullable Room about, Words title, Line what, Words after) {
    List<Line> body = List.of(what, Line.of(after.in(language)));
    Card card = new Card(title.in(language), null, body, List.of(), null, null);
    messenger.send(Notice.of(language, card), about);
  }

  /** The words with pieces for what stands in braces. */
  private Line line(Words words, Map<String, Piece> pieces) {
    List<Line> lines = PhraseReader.read(words.in(language), pieces).say(List::of);
    return lines.get(0);
  }

  private static Piece text(@Nullable String text) {
    return new Piece.Text(Lines.brief(String.valueOf(text), LONGEST_REASON));
  }
}
