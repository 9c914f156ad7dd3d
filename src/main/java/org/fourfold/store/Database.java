package org.fourfold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.fourfold.store.StoreProblem.Kind;
import org.h2.Driver;

/**
 * One database file, held open by one connection: nobody else can open it meanwhile.
 *
 * <p>Safe for use by several threads; they take turns.
 */
final class Database implements AutoCloseable {
  /**
   * Without these, acknowledged commits can be lost, and the process's end closes under us. Space
   * is not reused while the file is open: after a kill the database looks for its newest state at
   * the end of the file, and states written into gaps before it were not found again.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";

  private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

  private final Path file;
  private final Connection connection;
  private final Access access;

  private Database(Path file, Access access, Connection connection) {
    this.file = file;
    this.access = access;
    this.connection = connection;
  }

  /** Work on the connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * How a file is reached.
   *
   * @param key empty where it is not encrypted
   * @param disk prefix of the file system it lies in, {@code ""} for the machine's own
   */
  record Access(Optional<FileKey> key, String disk) {
    static final Access PLAIN = new Access(Optional.empty(), "");

    /**
     * What it takes to open an existing file.
     *
     * @throws StoreException where it is locked and the passphrase is missing or another
     */
    static Access of(Path file, Optional<Passphrase> passphrase) {
      if (OpenFiles.isOpen(file)) {
        throw new StoreException(new StoreProblem(Kind.ALREADY_OPEN, file, ""));
      }
      if (!FileLock.isLocked(file)) {
        return PLAIN;
      }
      Passphrase given =
          passphrase.orElseThrow(() -> new StoreException(new StoreProblem(Kind.LOCKED, file, "")));
      return new Access(Optional.of(FileLock.key(file, given)), "");
    }
  }

  /** Opens an existing file, having read that it holds nothing foreign. */
  static Database open(Path file, Access access) {
    existing(file);
    return known(file, access, Files.isWritable(file) ? "" : READ_ONLY);
  }

  /** Opens an existing file so that nothing in it can change. */
  static Database openToRead(Path file, Access access) {
    existing(file);
    return known(file, access, READ_ONLY);
  }

  private static void existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(new StoreProblem(Kind.NOT_FOUND, file, ""));
    }
  }

  private static Database known(Path file, Access access, String more) {
    return taken(
        file,
        () -> {
          StoredSchema.require(file, access.key());
          return connect(file, access, more, Kind.DAMAGED);
        });
  }

  /** Makes a new file, locked where a passphrase is given. */
  static Database create(Path file, Optional<Passphrase> passphrase) {
    if (Files.exists(file)) {
      throw new StoreException(new StoreProblem(Kind.ALREADY_EXISTS, file, ""));
    }
    passphrase.ifPresent(p -> longEnough(file, p));
    return taken(
        file,
        () -> {
          Optional<FileLock.Made> lock = passphrase.map(FileLock::make);
          try {
            Files.createDirectories(file.getParent());
            if (lock.isPresent()) {
              // The database takes a first block that is there for its own.
              Files.write(file, lock.get().block(), StandardOpenOption.CREATE_NEW);
            }
          } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            throw new StoreException(new StoreProblem(Kind.FOLDER_NOT_WRITABLE, file, why), e);
          }
          Access access = new Access(lock.map(FileLock.Made::key), "");
          return connect(file, access, "", Kind.FOLDER_NOT_WRITABLE);
        });
  }

  static void longEnough(Path file, Passphrase passphrase) {
    if (!passphrase.longEnough()) {
      String least = String.valueOf(Passphrase.LEAST);
      throw new StoreException(new StoreProblem(Kind.WEAK_PASSPHRASE, file, least));
    }
  }

  /** Opens a file that this process does not have open. */
  private static Database taken(Path file, Supplier<Database> opening) {
    if (!OpenFiles.take(file)) {
      throw new StoreException(new StoreProblem(Kind.ALREADY_OPEN, file, ""));
    }
    boolean opened = false;
    try {
      Database database = opening.get();
      opened = true;
      return database;
    } finally {
      if (!opened) {
        OpenFiles.release(file);
      }
    }
  }

  /**
   * @param unreadable what it means here that the file cannot be read or made
   */
  private static Database connect(Path file, Access access, String more, Kind unreadable) {
    Properties user = new Properties();
    user.setProperty("user", "sa"); // CHECKPOINT SYNC asks for the administrator
    user.setProperty("password", access.key().map(FileKey::password).orElse(""));
    String cipher = access.key().isPresent() ? ";CIPHER=AES" : "";
    OrderedDisk.register();
    String disk = OrderedDisk.SCHEME + ":" + access.disk();
    String url = "jdbc:h2:file:" + disk + DatabasePath.base(file) + SETTINGS + cipher + more;
    try {
      Connection connection = new Driver().connect(url, user);
      connection.setAutoCommit(false);
      return new Database(file, access, connection);
    } catch (SQLException e) {
      StoreException found = H2Errors.of(file, e);
      if (found.problem().kind() != Kind.DISK) {
        throw found;
      }
      throw new StoreException(new StoreProblem(unreadable, file, found.problem().detail()), e);
    }
  }

  /** How the file is reached, and any copy of it. */
  Access access() {
    return access;
  }

  /** Whether nothing in it can change. */
  boolean isReadOnly() {
    return read(Connection::isReadOnly);
  }

  Path file() {
    return file;
  }

  synchronized <T> T read(Work<T> work) {
    try {
      T result = work.on(connection);
      connection.rollback();
      return result;
    } catch (SQLException e) {
      throw H2Errors.of(file, e);
    }
  }

  /** Does all of the work or none; when it returns, the work is on the disk. */
  synchronized <T> T write(Work<T> work) {
    try {
      if (connection.isReadOnly()) {
        throw new StoreException(new StoreProblem(Kind.READ_ONLY, file, ""));
      }
      T result = work.on(connection);
      connection.commit();
      execute("checkpoint sync");
      return result;
    } catch (SQLException e) {
      undo(e);
      throw H2Errors.of(file, e);
    } catch (RuntimeException e) {
      undo(e);
      throw e;
    }
  }

  private void undo(Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw H2Errors.of(file, e);
    } finally {
      OpenFiles.release(file);
    }
  }
}
