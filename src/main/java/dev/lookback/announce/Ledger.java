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
import java.util.Optional;
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
 * processes may share. It is opened with its first use, and again if that fails: until then each
 * use throws {@link LedgerFailed}. Safe for use by several threads.
 */
public final class Ledger implements AutoCloseable {
  private static final int BUSY_MILLIS = 5_000;
  private static final int CONNECT_MILLIS = 10_000;

  private final String name;
  private final HikariConfig config;
  private final FluentConfiguration migrations;

  /** The file that says which process uses the database alone; null where several may. */
  private final @Nullable Path lockFile;

  private final @Nullable Path temporary;
  private volatile @Nullable HikariDataSource pool;
  private volatile @Nullable Jdbi jdbi;
  private volatile boolean isClosed;
  private volatile @Nullable FileChannel lock;

  private Ledger(
      String name,
      HikariConfig config,
      FluentConfiguration migrations,
      @Nullable Path lockFile,
      @Nullable Path temporary) {
    this.name = name;
    this.config = config;
    this.migrations = migrations;
    this.lockFile = lockFile;
    this.temporary = temporary;
    config.setPoolName("ledger");
    config.setConnectionTimeout(CONNECT_MILLIS);
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(1);
    // A database that goes away is asked for again with each use.
    config.setInitializationFailTimeout(-1);
  }

  /** A ledger in a file, which is made if there is none. */
  public static Ledger file(Path file) {
    return file(file, null);
  }

  private static Ledger file(Path file, @Nullable Path temporary) {
    SQLiteConfig sqlite = new SQLiteConfig();
    sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
    sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    sqlite.setBusyTimeout(BUSY_MILLIS);
    sqlite.enforceForeignKeys(true);
    sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(sqlite);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    Path lockFile = file.toAbsolutePath().resolveSibling(file.getFileName() + ".lock");
    return new Ledger(
        file.toString(), config, Flyway.configure().dataSource(source), lockFile, temporary);
  }

  /**
   * A ledger that is gone when it is closed, for what needs no memory of earlier runs.
   *
   * @throws LedgerFailed if there is no place for it
   */
  public static Ledger temporary() {
    try {
      Path folder = Files.createTempDirectory("lookback-ledger");
      return file(folder.resolve("ledger.db"), folder);
    } catch (IOException e) {
      throw new LedgerFailed("A temporary ledger can't be made: " + e, e);
    }
  }

  /**
   * A ledger in a PostgreSQL database.
   *
   * @param url such as {@code postgres://user:password@host:port/database?sslmode=require}
   * @throws IllegalArgumentException if the address can't be read
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
    // A process that is cut off amid its work must not keep the others from going on.
    config.setConnectionInitSql("set idle_in_transaction_session_timeout = 60000");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    FluentConfiguration migrations =
        Flyway.configure().dataSource(database.jdbc(), database.user(), database.password());
    return new Ledger(database.toString(), config, migrations, null, null);
  }

  /**
   * Opens it, if it isn't yet.
   *
   * @throws LedgerFailed if it can't be opened now
   */
  public void open() {
    jdbi();
  }

  private Jdbi jdbi() {
    Jdbi known = jdbi;
    return known == null ? prepare() : known;
  }

  private synchronized Jdbi prepare() {
    Jdbi known = jdbi;
    if (known != null) {
      return known;
    }
    if (isClosed) {
      throw new LedgerFailed("The ledger %s is closed.".formatted(name), null);
    }
    isSole();
    try {
      // Without the pool, which would ask a database that is away again and again.
      migrations
          .locations("classpath:dev/lookback/announce")
          .table("lookback_migrations")
          .connectRetries(0)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw failed(e);
    }
    HikariDataSource opened = new HikariDataSource(config);
    pool = opened;
    if (isClosed) {
      opened.close();
    }
    Jdbi made = Jdbi.create(opened).registerArgument(new Plain());
    jdbi = made;
    return made;
  }

  /** Held by the only process that uses the file; null in others. */
  private @Nullable FileChannel lock(Path file) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
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
    } catch (IOException e) {
      throw new LedgerFailed(
          "The ledger %s can't be made: %s. May Lookback write there?".formatted(name, e), e);
    }
  }

  /** Where it is, without any secret. */
  @Override
  public String toString() {
    return name;
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

  /** The id of the admin who subscribed a room; nothing if none did. */
  public Optional<String> subscriber(Room room) {
    return Optional.ofNullable(read(handle -> new Subscribers(handle).by()).get(room));
  }

  /** Forgets what admins wanted for a room; false if that was nothing. */
  public boolean unsubscribe(Room room) {
    return write(handle -> new Subscribers(handle).remove(room));
  }

  /** Whether this is the only process that uses it, or the first of them that is left. */
  synchronized boolean isSole() {
    if (lockFile != null && lock == null) {
      lock = lock(lockFile);
    }
    return lock != null;
  }

  <T> T read(Function<Handle, T> work) {
    Jdbi opened = jdbi();
    try {
      return opened.withHandle(work::apply);
    } catch (JdbiException e) {
      throw failed(e);
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
    Jdbi opened = jdbi();
    try {
      return opened.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw failed(e);
    }
  }

  void change(Consumer<Handle> work) {
    write(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  private LedgerFailed failed(RuntimeException e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String why = String.valueOf(root.getMessage());
    return new LedgerFailed("The ledger %s: %s%s".formatted(name, why, advice(why)), e);
  }

  private static String advice(String why) {
    if (why.matches("(?s).*SQLITE_(FULL|IOERR_WRITE|IOERR_SHMSIZE).*")) {
      return " Make room on the disk: posting goes on by itself.";
    }
    if (why.contains("SQLITE_CORRUPT") || why.contains("SQLITE_NOTADB")) {
      return " The file is damaged. Bring back a copy, or move it away: then what is there already"
          + " is taken as told.";
    }
    if (why.contains("no such table")) {
      return " Was the file removed while it was used? A new start begins it anew: then what is"
          + " there already is taken as told.";
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
    isClosed = true;
    HikariDataSource opened = pool;
    if (opened != null) {
      opened.close();
    }
    try {
      FileChannel held = lock;
      if (held != null) {
        held.close();
      }
      if (temporary != null) {
        delete(temporary);
      }
    } catch (IOException e) {
      throw new LedgerFailed("The ledger %s can't be closed: %s".formatted(name, e), e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
