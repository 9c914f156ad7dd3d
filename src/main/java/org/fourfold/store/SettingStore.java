package org.fourfold.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;

/** What a workspace remembers about itself and takes along: the scenario that is open. */
public final class SettingStore {
  /** Code of the scenario that is open; absent or {@code ""} for the base. */
  public static final String OPEN_SCENARIO = "open-scenario";

  /** Since when a program has the file open; absent after a close in order. */
  static final String OPEN_SINCE = "open-since";

  private final Database database;

  SettingStore(Database database) {
    this.database = database;
  }

  public Optional<String> get(String name) {
    String sql = "select \"value\" from \"setting\" where \"name\" = ?";
    return database.read(
        c -> {
          try (PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
              return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
          }
        });
  }

  void remove(String name) {
    database.write(
        c -> {
          try (PreparedStatement statement =
              c.prepareStatement("delete from \"setting\" where \"name\" = ?")) {
            statement.setString(1, name);
            return statement.executeUpdate();
          }
        });
  }

  public void put(String name, String value) {
    String sql = "merge into \"setting\" (\"name\", \"value\") values (?, ?)";
    database.write(
        c -> {
          try (PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setString(2, value);
            return statement.executeUpdate();
          }
        });
  }
}
