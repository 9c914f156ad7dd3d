package org.fourfold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
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
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0";

  private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Work on the connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Opens an existing file. */
  static Database open(Path file) {
    existing(file);
    return connect(file, Files.isWritable(file) ? "" : READ_ONLY, Kind.DAMAGED);
  }

  /** Opens an existing file so that nothing in it can change. */
  static Database openToRead(Path file) {
    existing(file);
    return connect(file, READ_ONLY, Kind.DAMAGED);
  }

  private static void existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(new StoreProblem(Kind.NOT_FOUND, file, ""));
    }
  }

  /** Makes a new file. */
  static Database create(Path file) {
    if (Files.exists(file)) {
      throw new StoreException(new StoreProblem(Kind.ALREADY_EXISTS, file, ""));
    }
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new StoreException(
          new StoreProblem(Kind.FOLDER_NOT_WRITABLE, file, String.valueOf(e.getMessage())), e);
    }
    return connect(file, "", Kind.FOLDER_NOT_WRITABLE);
  }

  /**
   * @param unreadable what it means here that the file cannot be read or made
   */
  private static Database connect(Path file, String more, Kind unreadable) {
    Properties user = new Properties();
    user.setProperty("user", "sa"); // CHECKPOINT SYNC asks for the administrator
    user.setProperty("password", "");
    String url = "jdbc:h2:file:" + DatabasePath.base(file) + SETTINGS + more;
    try {
      Connection connection = new Driver().connect(url, user);
      connection.setAutoCommit(false);
      Database database = new Database(file, connection);
      database.refuseToShare();
      return database;
    } catch (SQLException e) {
      StoreException found = H2Errors.of(file, e);
      if (found.problem().kind() != Kind.DISK) {
        throw found;
      }
      throw new StoreException(new StoreProblem(unreadable, file, found.problem().detail()), e);
    }
  }

  /** The lock keeps other programs out; within this one the database would let a second in. */
  private void refuseToShare() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select count(*) from information_schema.sessions")) {
      rows.next();
      if (rows.getInt(1) == 1) {
        return;
      }
    }
    connection.close();
    throw new StoreException(new StoreProblem(Kind.ALREADY_OPEN, file, ""));
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
    }
  }
}
