package dev.lookback.announce;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where a ledger is kept. */
enum Store {
  SQLITE {
    @Override
    Place place(Path folder) {
      return new Place("file " + folder, () -> Ledger.file(folder.resolve("ledger.db")));
    }
  },
  POSTGRES {
    @Override
    Place place(Path folder) {
      String url = Server.INSTANCE.fresh();
      return new Place(url, () -> Ledger.at(url));
    }
  };

  /** An empty database, and how to open it. */
  record Place(String url, Opener opener) {
    Ledger open() {
      return opener.open();
    }
  }

  interface Opener {
    Ledger open();
  }

  abstract Place place(Path folder);

  /** Ends all connections to a database and lets nobody in, or lets all in again. */
  static void cut(Place place, boolean away) {
    String name = place.url().substring(place.url().lastIndexOf('/') + 1);
    Server.INSTANCE.execute(
        "alter database %s allow_connections %s".formatted(name, !away),
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
            .formatted(name));
  }

  /** One server for all tests. It ends with them. */
  private static final class Server {
    static final Server INSTANCE = new Server();
    private final AtomicInteger databases = new AtomicInteger();
    private final @Nullable EmbeddedPostgres postgres;
    private final String trouble;

    private Server() {
      EmbeddedPostgres started = null;
      String why = "";
      try {
        started =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .start();
      } catch (IOException | RuntimeException e) {
        why = e.toString();
      }
      postgres = started;
      trouble = why;
    }

    void execute(String... commands) {
      try (Connection connection =
              Objects.requireNonNull(postgres).getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        for (String command : commands) {
          statement.execute(command);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    String fresh() {
      EmbeddedPostgres server = postgres;
      if (server == null) {
        return abort("PostgreSQL doesn't run on this machine: " + trouble);
      }
      String name = "ledger" + databases.incrementAndGet();
      execute("create database " + name);
      return "postgres://postgres:postgres@localhost:%d/%s".formatted(server.getPort(), name);
    }
  }
}
