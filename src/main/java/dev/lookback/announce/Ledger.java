package dev.lookback.announce;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.lookback.chat.Room;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Remembers what was told where. It is kept in one file by SQLite, or by a PostgreSQL that several
 * processes may share. Safe for use by several threads.
 */
public final class Ledger implements AutoCloseable {
  private static final int BUSY_MILLIS = 5_000;
  private static final int CONNECT_MILLIS = 10_000;

  private final String name;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final @Nullable FileChannel lock;
  private final @Nullable Path temporary;

  private Ledger(
      String name, HikariDataSource pool, @Nullable FileChannel lock, @Nullable Path temporary) {
    this.name = name;
    this.pool = pool;
    this.lock = lock;
    this.temporary = temporary;
    this.jdbi = Jdbi.create(pool);
  }

  private static HikariDataSource pool(HikariConfig config) {
    config.setPoolName("ledger");
    config.setConnectionTimeout(CONNECT_MILLIS);
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(1);
    // A database that is away at start is asked for again with each use.
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  /**
   * A ledger in a file, which is made if there is none.
   *
   * @throws LedgerFailed if it can't be opened
   */
  public static Ledger file(Path file) {
    String name = file.toString();
    FileChannel lock = null;
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      lock = lock(file.resolveSibling(file.getFileName() + ".lock"));
    } catch (IOException e) {
      throw new LedgerFailed("The ledger %s can't be made: %s".formatted(name, e), e);
    }
    SQLiteConfig sqlite = new SQLiteConfig();
    sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
    sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    sqlite.setBusyTimeout(BUSY_MILLIS);
    sqlite.enforceForeignKeys(true);
    sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(sqlite);
    source.setUrl("jdbc:sqlite:" + file);
    migrate(name, Flyway.configure().dataSource(source), lock);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    return new Ledger(name, pool(config), lock, null);
  }

  /**
   * A ledger that is gone when it is closed, for what needs no memory of earlier runs.
   *
   * @throws LedgerFailed if no file can be made for it
   */
  public static Ledger temporary() {
    try {
      Path folder = Files.createTempDirectory("lookback-ledger");
      Ledger ledger = file(folder.resolve("ledger.db"));
      return new Ledger(ledger.name, ledger.pool, ledger.lock, folder);
    } catch (IOException e) {
      throw new LedgerFailed("A temporary ledger can't be made: " + e, e);
    }
  }

  /** Held by the only process that uses the file; null in others. */
  private static @Nullable FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      held = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      held = false;
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return held ? channel : null;
  }

  /**
   * A ledger in a PostgreSQL database.
   *
   * @param url such as {@code postgres://user:password@host:port/database?sslmode=require}
   * @throws IllegalArgumentException if the address can't be read
   * @throws LedgerFailed if it can't be opened
   */
  public static Ledger at(String url) {
    DatabaseUrl database = DatabaseUrl.parse(url);
    HikariConfig config = new HikariConfig();
    config.setDriverClassName("org.postgresql.Driver");
    config.setJdbcUrl(database.jdbc());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.addDataSourceProperty("socketTimeout", "30");
    config.addDataSourceProperty("loginTimeout", "10");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    String name = database.toString();
    FluentConfiguration flyway =
        Flyway.configure().dataSource(database.jdbc(), database.user(), database.password());
    migrate(name, flyway, null);
    return new Ledger(name, pool(config), null, null);
  }

  /** Without the pool, which would ask a database that is away again and again. */
  private static void migrate(String name, FluentConfiguration flyway, @Nullable FileChannel lock) {
    try {
      flyway
          .locations("classpath:dev/lookback/announce")
          .table("lookback_migrations")
          .connectRetries(0)
          .load()
          .migrate();
    } catch (FlywayException e) {
      unlock(name, lock);
      throw failed(name, e);
    }
  }

  /** The subscriptions that admins made. */
  public Map<Room, Subscription> subscriptions() {
    return read(handle -> new Subscribers(handle).all());
  }

  /**
   * Keeps what an admin wants for a room, in the place of what was wanted before.
   *
   * @param by the admin's id
   * @param now in milliseconds since 1970
   */
  public void subscribe(Subscription subscription, String by, long now) {
    change(handle -> new Subscribers(handle).put(subscription, by, now));
  }

  /** Forgets what admins wanted for a room; false if that was nothing. */
  public boolean unsubscribe(Room room) {
    return write(handle -> new Subscribers(handle).remove(room));
  }

  /** Whether no other process can use it. */
  boolean isSole() {
    return lock != null;
  }

  <T> T read(Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException e) {
      throw failed(name, e);
    }
  }

  /** What would be there after some work, which is then taken back. */
  <T> T rehearse(Function<Handle, T> work) {
    return read(
        handle -> {
          handle.begin();
          try {
            return work.apply(handle);
          } finally {
            handle.rollback();
          }
        });
  }

  /** All of it or nothing. */
  <T> T write(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw failed(name, e);
    }
  }

  void change(Consumer<Handle> work) {
    write(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  private static LedgerFailed failed(String name, RuntimeException e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String why = String.valueOf(root.getMessage());
    return new LedgerFailed("The ledger %s: %s%s".formatted(name, why, advice(why)), e);
  }

  private static String advice(String why) {
    if (why.contains("SQLITE_FULL")) {
      return " Make room on the disk: posting goes on by itself.";
    }
    if (why.contains("SQLITE_CORRUPT") || why.contains("SQLITE_NOTADB")) {
      return " The file is damaged. Bring back a copy, or move it away: then what is there already"
          + " is taken as told.";
    }
    if (why.contains("SQLITE_READONLY") || why.contains("SQLITE_CANTOPEN")) {
      return " May Lookback write there?";
    }
    if (why.contains("SQLITE_BUSY")) {
      return " Another program holds it.";
    }
    if (why.contains("refused") || why.contains("timed out")) {
      return " Is the database running?";
    }
    return "";
  }

  @Override
  public void close() {
    pool.close();
    unlock(name, lock);
    if (temporary != null) {
      delete(temporary);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new LedgerFailed(
          "The temporary ledger %s can't be deleted: %s".formatted(folder, e), e);
    }
  }

  private static void unlock(String name, @Nullable FileChannel lock) {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        throw new LedgerFailed("The lock of the ledger %s: %s".formatted(name, e), e);
      }
    }
  }
}
