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
import java.util.Locale;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/** Who wants to know what was changed when: written in the transaction of the change itself. */
final class AuditTrail {
  /** Rows changed at once beyond which only their number is kept. */
  static final int LISTED = 500;

  private static final String SELECT =
      """
      select a."at", coalesce(b."who", ''), a."action", a."change", a."table", a."row", a."column",
        a."from", a."to"
      from "audit" a left join "audit_by" b on b."id" = a."id"
      where (? = '' or a."table" = ?) and (? = '' or position(?, lower(coalesce(b."who", '') || ' '
        || a."action" || ' ' || a."table" || ' ' || a."row" || ' ' || a."column" || ' ' || a."from"
        || ' ' || a."to")) > 0)
      order by a."id" desc limit ?
      """;

  private static final String BY =
      "insert into \"audit_by\" (\"id\", \"who\") select \"id\", ? from \"audit\" where \"id\" > ?";

  private AuditTrail() {}

  /** Who does what, when. */
  record By(Instant at, String who, String action) {
    AuditEntry entry(
        String change, String table, String row, String column, String from, String to) {
      return new AuditEntry(at, who, action, change, table, row, column, from, to);
    }
  }

  static <R extends Record> List<AuditEntry> of(
      By by, Table<R> table, StoredTable.Change<R> change) {
    List<AuditEntry> entries = new ArrayList<>();
    String file = table.file();
    for (int i : change.rows().removed()) {
      if (entries.size() > LISTED) {
        return summary(by, file, change);
      }
      String row = table.keyText(change.before().get(i));
      entries.add(by.entry("removed", file, row, "", "", ""));
    }
    for (int j = 0; j < change.after().size(); j++) {
      if (entries.size() > LISTED) {
        return summary(by, file, change);
      }
      int i = change.rows().origin()[j];
      R after = change.after().get(j);
      if (i < 0) {
        entries.add(by.entry("added", file, table.keyText(after), "", "", ""));
      } else if (!ListChange.same(change.before().get(i), after)) {
        cells(by, table, change.before().get(i), after, entries);
      }
    }
    return entries;
  }

  private static <R extends Record> void cells(
      By by, Table<R> table, R before, R after, List<AuditEntry> entries) {
    for (Column column : table.columns()) {
      String from = table.text(before, column);
      String to = table.text(after, column);
      if (!from.equals(to)) {
        entries.add(
            by.entry("changed", table.file(), table.keyText(before), column.name(), from, to));
      }
    }
  }

  private static List<AuditEntry> summary(By by, String file, StoredTable.Change<?> change) {
    String from = String.valueOf(change.before().size());
    String to = String.valueOf(change.after().size());
    return List.of(by.entry("replaced", file, "", "", from, to));
  }

  static void write(Connection c, By by, List<AuditEntry> entries) throws SQLException {
    long last = last(c);
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
    try (PreparedStatement statement = c.prepareStatement(BY)) {
      statement.setString(1, cut(by.who(), 100));
      statement.setLong(2, last);
      statement.executeUpdate();
    }
  }

  private static long last(Connection c) throws SQLException {
    try (PreparedStatement statement =
            c.prepareStatement("select coalesce(max(\"id\"), 0) from \"audit\"");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  /** The latest entries, newest first. */
  static List<AuditEntry> latest(Connection c, AuditFilter filter, int most) throws SQLException {
    List<AuditEntry> entries = new ArrayList<>();
    String containing = filter.containing().toLowerCase(Locale.ROOT);
    try (PreparedStatement statement = c.prepareStatement(SELECT)) {
      statement.setString(1, filter.table());
      statement.setString(2, filter.table());
      statement.setString(3, containing);
      statement.setString(4, containing);
      statement.setInt(5, most);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(entry(rows));
        }
      }
    }
    return entries;
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject(1, OffsetDateTime.class).toInstant(),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }
}
