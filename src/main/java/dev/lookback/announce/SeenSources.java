package dev.lookback.announce;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The sources that the ledger has seen. What one has when it is first seen is no news. */
record SeenSources(Handle handle) {

  Set<String> all() {
    return handle.createQuery("select name from source").mapTo(String.class).stream()
        .collect(toSet());
  }

  void add(Collection<String> names) {
    for (String name : names) {
      handle
          .createUpdate("insert into source (name) values (:name) on conflict (name) do nothing")
          .bind("name", name)
          .execute();
    }
  }
}
