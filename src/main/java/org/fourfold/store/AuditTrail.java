package org.fourfold.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/** Who wants to know what was changed when: written in the transaction of the change itself. */
final class AuditTrail {
  /** Rows changed at once beyond which only their number is kept. */
  static final int LISTED = 500;

  private AuditTrail() {}

  static <R extends Record> List<AuditEntry> of(
      Instant at, String action, Table<R> table, StoredTable.Change<R> change) {
    List<AuditEntry> entries = new ArrayList<>();
    String file = table.file();
    for (int i : change.rows().removed()) {
      if (entries.size() > LISTED) {
        return summary(at, action, file, change);
      }
      String row = table.keyText(change.before().get(i));
      entries.add(new AuditEntry(at, action, "removed", file, row, "", "", ""));
    }
    for (int j = 0; j < change.after().size(); j++) {
      if (entries.size() > LISTED) {
        return summary(at, action, file, change);
      }
      int i = change.rows().origin()[j];
      R after = change.after().get(j);
      if (i < 0) {
        entries.add(new AuditEntry(at, action, "added", file, table.keyText(after), "", "", ""));
      } else if (!ListChange.same(change.before().get(i), after)) {
        cells(at, action, table, change.before().get(i), after, entries);
      }
    }
    return entries;
  }

  private static <R extends Record> void cells(
      Instant at, String action, Table<R> table, R before, R after, List<AuditEntry> entries) {
    for (Column column : table.columns()) {
      String from = table.text(before, column);
      String to = table.text(after, column);
      if (!from.equals(to)) {
        entries.add(
            new AuditEntry(
                at,
                action,
                "changed",
                table.file(),
                table.keyText(before),
                column.name(),
                from,
                to));
      }
    }
  }

  private static List<AuditEntry> summary(
      Instant at, String action, String file, StoredTable.Change<?> change) {
    String from = String.valueOf(change.before().size());
    String to = String.valueOf(change.after().size());
    return List.of(new AuditEntry(at, action, "replaced", file, "", "", from, to));
  }

  static void write(Connection c, List<AuditEntry> entries) throws SQLException {
    String sql =
        "insert into \"audit\" (\"at\", \"action\", \"change\", \"table\", \"row\", \"column\","
            + " \"from\", \"to\") values (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      for (AuditEntry e : entries) {
        statement.setObject(1, e.at().atOffset(ZoneOffset.UTC));
        statement.setString(2, cut(e.action(), 200));
        statement.setString(3, e.change());
        statement.setString(4, e.table());
        statement.setString(5, cut(e.row(), 1000));
        statement.setString(6, e.column());
        statement.setString(7, cut(e.from(), 4000));
        statement.setString(8, cut(e.to(), 4000));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  /** The latest entries, newest first. */
  static List<AuditEntry> latest(Connection c, int most) throws SQLException {
    String sql =
        "select \"at\", \"action\", \"change\", \"table\", \"row\", \"column\", \"from\", \"to\""
            + " from \"audit\" order by \"id\" desc limit ?";
    List<AuditEntry> entries = new ArrayList<>();
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      statement.setInt(1, most);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(
              new AuditEntry(
                  rows.getObject(1, OffsetDateTime.class).toInstant(),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getString(6),
                  rows.getString(7),
                  rows.getString(8)));
        }
      }
    }
    return entries;
  }
}
