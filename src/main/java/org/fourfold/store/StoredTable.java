package org.fourfold.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/**
 * A table of the planning folder in the database, and what the database holds of it now.
 *
 * <p>Used under the lock of its {@link Database}.
 */
final class StoredTable<R extends Record> {
  private static final int BATCH = 5000;

  private final Table<R> table;
  private final RowCodec<R> codec;
  private List<R> rows = List.of();
  private long[] places = {};

  StoredTable(Table<R> table) {
    this.table = table;
    codec = new RowCodec<>(table);
  }

  Table<R> table() {
    return table;
  }

  List<R> rows() {
    return rows;
  }

  void load(Connection c) throws SQLException {
    List<R> read = new ArrayList<>();
    long[] at = new long[16];
    String sql = "select \"place\", " + columns() + " from " + name() + " order by \"place\"";
    try (Statement statement = c.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      while (results.next()) {
        if (read.size() == at.length) {
          at = Arrays.copyOf(at, 2 * at.length);
        }
        at[read.size()] = results.getLong(1);
        read.add(codec.read(results, 2));
      }
    }
    rows = List.copyOf(read);
    places = Arrays.copyOf(at, read.size());
  }

  /** What must be written for these rows; empty where nothing must. */
  Optional<Change<R>> changeTo(List<R> after) {
    if (after == rows || after.equals(rows)) {
      return Optional.empty();
    }
    ListChange change = ListChange.between(rows, after);
    Optional<long[]> fitted = Places.fitted(places, change.origin());
    long[] at = fitted.orElseGet(() -> Places.fresh(after.size()));
    boolean renumbered = fitted.isEmpty();
    return Optional.of(new Change<>(rows, after, change, at, renumbered));
  }

  /**
   * A change not written yet.
   *
   * @param places of the rows after
   * @param renumbered all rows are written anew
   */
  record Change<R>(
      List<R> before, List<R> after, ListChange rows, long[] places, boolean renumbered) {

    boolean rewrites() {
      return renumbered || !before.isEmpty() && rows.removed().length == before.size();
    }
  }

  /** Writes a change; {@link #hold} follows once it is on the disk. */
  void write(Connection c, Change<R> change) throws SQLException {
    boolean anew = change.rewrites();
    if (anew) {
      try (Statement statement = c.createStatement()) {
        statement.execute("delete from " + name());
      }
    } else {
      remove(c, change.rows().removed());
    }
    insert(c, change, anew);
    if (!anew) {
      update(c, change);
    }
  }

  /** The database holds these rows from now on. */
  void hold(Change<R> change) {
    rows = change.after();
    places = change.places();
  }

  private void remove(Connection c, int[] removed) throws SQLException {
    String sql = "delete from " + name() + " where \"place\" = ?";
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      int batched = 0;
      for (int i : removed) {
        statement.setLong(1, places[i]);
        batched = add(statement, batched);
      }
      statement.executeBatch();
    }
  }

  private void insert(Connection c, Change<R> change, boolean all) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(table.columns().size() + 1, "?"));
    String sql = "insert into " + name() + " (\"place\", " + columns() + ") values (" + marks + ")";
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      int batched = 0;
      for (int j = 0; j < change.after().size(); j++) {
        if (all || change.rows().origin()[j] < 0) {
          statement.setLong(1, change.places()[j]);
          codec.write(change.after().get(j), statement, 2);
          batched = add(statement, batched);
        }
      }
      statement.executeBatch();
    }
  }

  private void update(Connection c, Change<R> change) throws SQLException {
    String set =
        table.columns().stream()
            .map(column -> quoted(column.name()) + " = ?")
            .collect(Collectors.joining(", "));
    String sql = "update " + name() + " set " + set + " where \"place\" = ?";
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      int batched = 0;
      for (int j = 0; j < change.after().size(); j++) {
        int i = change.rows().origin()[j];
        R row = change.after().get(j);
        if (i >= 0 && !ListChange.same(change.before().get(i), row)) {
          codec.write(row, statement, 1);
          statement.setLong(table.columns().size() + 1, change.places()[j]);
          batched = add(statement, batched);
        }
      }
      statement.executeBatch();
    }
  }

  private static int add(PreparedStatement statement, int batched) throws SQLException {
    statement.addBatch();
    if (batched + 1 == BATCH) {
      statement.executeBatch();
      return 0;
    }
    return batched + 1;
  }

  private String name() {
    return quoted(table.file());
  }

  private String columns() {
    return table.columns().stream()
        .map(Column::name)
        .map(StoredTable::quoted)
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
