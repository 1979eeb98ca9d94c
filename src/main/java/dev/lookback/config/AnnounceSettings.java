package dev.lookback.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where new recaps are announced, and how.
 *
 * @param ledger the file that remembers what was told where; absolute
 * @param database address of a PostgreSQL that does so in its place; null for none
 * @param adminChannel id of the channel in which admins are told of trouble; null for none
 * @param digestOver more than this many at once are told in a digest
 * @param withdraw whether the post of a recap that disappeared is marked
 * @param rooms each with a channel of its own
 */
public record AnnounceSettings(
    Path ledger,
    @Nullable Secret database,
    @Nullable String adminChannel,
    int digestOver,
    boolean withdraw,
    List<RoomSettings> rooms) {

  private static final String LEDGER = "lookback.db";
  private static final int DIGEST_OVER = 5;
  private static final int MOST_DIGEST_OVER = 1_000;

  public AnnounceSettings {
    rooms = List.copyOf(rooms);
  }

  /** No rooms, and the ledger in a folder. */
  public static AnnounceSettings in(Path folder) {
    Path ledger = folder.resolve(LEDGER).toAbsolutePath().normalize();
    return new AnnounceSettings(ledger, null, null, DIGEST_OVER, false, List.of());
  }

  static Supplier<AnnounceSettings> read(
      Section section, BiConsumer<String, String> templateCheck) {
    AnnounceSettings usual = in(section.folder());
    Setting<Path> ledger = section.optional("ledger", Forms.path(section.folder()));
    Setting<Secret> database = section.optional("database", Forms.SECRET);
    Setting<String> adminChannel = section.optional("admin-channel", Forms.ID);
    Setting<Integer> digestOver =
        section.optional("digest-over", Forms.wholeNumber(1, MOST_DIGEST_OVER));
    Setting<Boolean> withdraw = section.optional("withdraw", Forms.FLAG);
    Setting<List<RoomSettings>> rooms = section.optional("rooms", Forms.list(room(templateCheck)));
    return () ->
        new AnnounceSettings(
            ledger.or(usual.ledger),
            database.orNull(),
            adminChannel.orNull(),
            digestOver.or(usual.digestOver),
            withdraw.or(usual.withdraw),
            rooms.or(usual.rooms));
  }

  private static Form<RoomSettings> room(BiConsumer<String, String> templateCheck) {
    Map<String, Integer> linesByChannel = new HashMap<>();
    Form<String> channel =
        Forms.ID.checked(
            (id, value) -> {
              Integer other = linesByChannel.putIfAbsent(id, value.line());
              if (other != null) {
                value.reject(
                    "line %s has this channel already; tell it all there".formatted(other));
              }
            });
    return Forms.section(section -> RoomSettings.read(section, channel, templateCheck));
  }
}
