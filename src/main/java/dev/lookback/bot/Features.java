package dev.lookback.bot;

import dev.lookback.chat.Command;
import dev.lookback.chat.Invocation;
import java.util.List;
import java.util.Optional;

/** All that Lookback does when it is told to, in the order in which people see it. */
record Features(List<Feature> all) {

  static final String GROUP = "lookback";
  static final String ADMINS = "lookback-admin";
  static final String PRIVATE = Command.PRIVATE;

  Features {
    all = List.copyOf(all);
  }

  List<Command> commands() {
    return all.stream().map(Feature::command).toList();
  }

  Optional<Feature> of(Invocation invocation) {
    return all.stream()
        .filter(feature -> feature.command().group().equals(invocation.group()))
        .filter(feature -> feature.command().name().en().equals(invocation.command()))
        .findFirst();
  }
}
