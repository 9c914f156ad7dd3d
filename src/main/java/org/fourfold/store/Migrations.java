package org.fourfold.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;
import org.fourfold.store.StoreProblem.Kind;

/**
 * Brings a database to the present schema by numbered scripts, each run once and remembered with
 * its checksum. The database commits every statement that changes the schema, so scripts are
 * written to be run again after an interruption: {@code create table if not exists}.
 */
final class Migrations {
  /** In their order; the number in the name is the place in this list, from 1. */
  static final List<String> SCRIPTS =
      List.of("V001__planning_folder", "V002__results", "V003__who");

  private static final String HISTORY =
      """
      create table if not exists "schema_history" (
        "version" integer primary key,
        "name" varchar(100) not null,
        "checksum" bigint not null,
        "applied" timestamp with time zone default current_timestamp not null)
      """;

  private Migrations() {}

  /** Runs the scripts that this database has not seen. */
  static void run(Database database) {
    run(database, SCRIPTS.size());
  }

  /** Runs those up to a version, as an older program would have. */
  static void run(Database database, int last) {
    int version = version(database);
    for (int next = version + 1; next <= last; next++) {
      int number = next;
      database.write(c -> apply(c, number));
    }
  }

  /**
   * The version of a database's schema: how many scripts it has seen, 0 for none.
   *
   * @throws StoreException where it is newer than this program, or not one of its files
   */
  static int version(Database database) {
    return database.read(c -> known(c, database));
  }

  private static int known(Connection c, Database database) throws SQLException {
    if (!hasHistory(c)) {
      if (hasTables(c)) {
        throw new StoreException(new StoreProblem(Kind.NOT_A_WORKSPACE, database.file(), ""));
      }
      return 0;
    }
    int version = 0;
    try (Statement statement = c.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select \"version\", \"name\", \"checksum\" from \"schema_history\""
                    + " order by \"version\"")) {
      while (rows.next()) {
        version = rows.getInt(1);
        if (version > SCRIPTS.size() || rows.getLong(3) != checksum(version)) {
          throw new StoreException(
              new StoreProblem(Kind.NEWER, database.file(), rows.getString(2)));
        }
      }
    }
    return version;
  }

  private static boolean hasHistory(Connection c) throws SQLException {
    try (ResultSet tables = c.getMetaData().getTables(null, "PUBLIC", "schema_history", null)) {
      return tables.next();
    }
  }

  private static boolean hasTables(Connection c) throws SQLException {
    try (ResultSet tables = c.getMetaData().getTables(null, "PUBLIC", "%", null)) {
      return tables.next();
    }
  }

  private static Void apply(Connection c, int version) throws SQLException {
    try (Statement statement = c.createStatement()) {
      statement.execute(HISTORY);
      statement.execute(script(version));
    }
    String insert =
        "insert into \"schema_history\" (\"version\", \"name\", \"checksum\") values (?, ?, ?)";
    try (PreparedStatement statement = c.prepareStatement(insert)) {
      statement.setInt(1, version);
      statement.setString(2, SCRIPTS.get(version - 1));
      statement.setLong(3, checksum(version));
      statement.executeUpdate();
    }
    return null;
  }

  private static String script(int version) {
    String name = SCRIPTS.get(version - 1) + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long checksum(int version) {
    CRC32 crc = new CRC32();
    crc.update(script(version).getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
