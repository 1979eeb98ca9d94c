package dev.lookback.cli;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.lookback.announce.Filter;
import dev.lookback.announce.Subscription;
import dev.lookback.announce.Subscription.Extras;
import dev.lookback.bot.Template;
import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.config.RoomSettings;
import dev.lookback.recap.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rooms of the settings, as announcing knows them. */
record RoomList(List<RoomSettings> settings) {

  List<Subscription> subscriptions() {
    return settings.stream().map(RoomList::subscription).toList();
  }

  private static Subscription subscription(RoomSettings room) {
    Set<Kind> kinds = room.kinds().stream().map(kind -> Kind.valueOf(kind.name())).collect(toSet());
    return new Subscription(
        new Room(room.channel()),
        Language.valueOf(room.language().name()),
        kinds,
        new Filter(
            Set.copyOf(room.cities()), Set.copyOf(room.tags()), Set.copyOf(room.languages())),
        room.announceLast(),
        new Extras(room.roles(), room.thread(), room.crosspost()));
  }

  /** Own words of those rooms that have any. */
  Map<Room, Template> templates() {
    return settings.stream()
        .filter(room -> !room.template().isEmpty())
        .collect(toMap(room -> new Room(room.channel()), room -> Template.parse(room.template())));
  }
}
