package org.fourfold.domain.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/** Fingerprint of a department's inputs, by which a result knows whether it is stale. */
final class InputHash {
  private InputHash() {}

  static String of(Department department) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, DepartmentTables.PROFILE, List.of(department.profile()));
      for (Table<?> table : DepartmentTables.ALL) {
        rows(digest, table, department);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static <R extends Record> void rows(
      MessageDigest digest, Table<R> table, Department department) {
    add(digest, table, department.rows(table));
  }

  /** Cells are closed by unit separators, rows by record separators, so no two inputs collide. */
  private static <R extends Record> void add(MessageDigest digest, Table<R> table, List<R> rows) {
    StringBuilder text = new StringBuilder(table.file()).append('\u001d');
    for (R row : rows) {
      for (Column column : table.columns()) {
        text.append(table.text(row, column)).append('\u001f');
      }
      text.append('\u001e');
      if (text.length() > 1 << 16) {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
      }
    }
    digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
