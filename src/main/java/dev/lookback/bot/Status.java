package dev.lookback.bot;

import static dev.lookback.bot.Options.forAdmins;

import dev.lookback.announce.LedgerFailed;
import dev.lookback.announce.Standing;
import dev.lookback.chat.Card;
import dev.lookback.chat.Command;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Edition;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says how Lookback is: what it knows, since when, and how it is connected. */
final class Status implements Feature {

  private static final long MEBIBYTE = 1 << 20;

  private final Reloading reloading;
  private final Function<Language, String> connection;
  private final @Nullable Announcing announcing;
  private final Clock clock;
  private final Instant start;

  Status(
      Reloading reloading,
      Function<Language, String> connection,
      @Nullable Announcing announcing,
      Clock clock) {
    this.announcing = announcing;
    this.reloading = reloading;
    this.connection = connection;
    this.clock = clock;
    this.start = clock.instant();
  }

  @Override
  public Command command() {
    return forAdmins(
        new Words("status", "状态"),
        new Words("What I know, and how I am connected", "我知道什么、连接是否正常"));
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    Edition edition = call.edition();
    long events = edition.events().stream().filter(event -> event.kind() != Kind.OTHER).count();
    List<Line> items = new ArrayList<>();
    add(lines.of("Documents", "文档"), edition.recaps().size() + sources(edition), items);
    add(lines.of("Events", "活动"), String.valueOf(events), items);
    add(lines.of("People", "讲者"), String.valueOf(edition.people().size()), items);
    add(lines.of("Problems", "问题"), String.valueOf(problems(edition)), items);
    add(lines.of("Loaded", "加载于"), moment(reloading.last()), "", items);
    add(lines.of("Running since", "运行自"), moment(start), uptime(), items);
    add(lines.of("Memory", "内存"), memory(), items);
    add(lines.of("Connection", "连接"), connection.apply(call.language()), items);
    if (announcing != null) {
      add(lines.of("Announcing", "公告"), announcing(announcing, lines), items);
    }
    Card card = new Card(lines.of("Status", "状态"), null, List.of(), items, null, null);
    return Replies.card(call, card, List.of());
  }

  private static void add(String label, String value, List<Line> items) {
    add(label, new Piece.Text(value), "", items);
  }

  private static void add(String label, Piece value, String after, List<Line> items) {
    items.add(Line.of(new Piece.Strong(label), new Piece.Text(": "), value, new Piece.Text(after)));
  }

  /** How many documents are from each source. */
  private static String sources(Edition edition) {
    Map<String, Integer> sources = new TreeMap<>();
    for (Recap recap : edition.recaps()) {
      sources.merge(recap.id().source(), 1, Integer::sum);
    }
    List<String> each = new ArrayList<>();
    sources.forEach((name, number) -> each.add(name + " " + number));
    return each.isEmpty() ? "" : " (" + String.join(", ", each) + ")";
  }

  /** Who announces, and how it stands with the rooms. */
  private static String announcing(Announcing announcing, Lines lines) {
    List<Standing> rooms;
    try {
      rooms = announcing.announcements().standings();
    } catch (LedgerFailed e) {
      return String.valueOf(e.getMessage());
    }
    long troubled = rooms.stream().filter(room -> room.trouble() != null).count();
    int waiting = rooms.stream().mapToInt(Standing::waiting).sum();
    String who =
        announcing.here().getAsBoolean()
            ? lines.of("here", "由本进程负责")
            : lines.of("not here, perhaps by another process", "本进程没有负责，可能由另一个进程负责");
    String well =
        lines
            .of(", %d channels fine, %d in trouble, ", "，%d 个频道正常，%d 个有问题，")
            .formatted(rooms.size() - troubled, troubled);
    return who + well + SubscriptionList.waiting(lines, waiting);
  }

  private static int problems(Edition edition) {
    return edition.problems().values().stream().mapToInt(List::size).sum();
  }

  private Piece moment(Instant instant) {
    return new Piece.Moment(instant.atZone(clock.getZone()));
  }

  private String uptime() {
    Duration up = Duration.between(start, clock.instant());
    return " (%dd %02d:%02d)".formatted(up.toDays(), up.toHoursPart(), up.toMinutesPart());
  }

  private static String memory() {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return "%d MiB / %d MiB".formatted(heap.getUsed() / MEBIBYTE, heap.getMax() / MEBIBYTE);
  }
}
