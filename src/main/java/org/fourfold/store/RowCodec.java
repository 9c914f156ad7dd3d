package org.fourfold.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Table;

/** Rows of a table between records and columns of the database. */
final class RowCodec<R extends Record> {
  private final Table<R> table;
  private final List<Column> columns;
  private final Map<Column, Map<String, Object>> choices = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  RowCodec(Table<R> table) {
    this.table = table;
    columns = table.columns();
    for (Column column : columns) {
      if (column.kind() == ColumnKind.CHOICE) {
        Map<String, Object> byCode = new HashMap<>();
        for (Object constant : column.type().getEnumConstants()) {
          byCode.put(((Coded) constant).code(), constant);
        }
        choices.put(column, byCode);
      }
    }
  }

  /** Sets the columns of a row as parameters from this one on, from 1. */
  void write(R row, PreparedStatement statement, int from) throws SQLException {
    for (Column column : columns) {
      set(statement, from + column.index(), column, table.value(row, column));
    }
  }

  private static void set(PreparedStatement statement, int i, Column column, Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(i, Types.NULL);
      case Coded coded -> statement.setString(i, coded.code());
      case Double number -> statement.setDouble(i, number);
      case BigDecimal money -> statement.setBigDecimal(i, money);
      default -> statement.setObject(i, value);
    }
  }

  /** Reads a row whose columns begin at this one, from 1. */
  R read(ResultSet rows, int from) throws SQLException {
    Object[] values = new Object[columns.size()];
    for (Column column : columns) {
      values[column.index()] = get(rows, from + column.index(), column);
    }
    return table.row(values);
  }

  private Object get(ResultSet rows, int i, Column column) throws SQLException {
    Object value =
        switch (column.kind()) {
          case CODE -> shared(rows.getString(i));
          case TEXT -> rows.getString(i);
          case NUMBER -> rows.getDouble(i);
          case MONEY -> plain(rows.getBigDecimal(i));
          case COUNT -> rows.getInt(i);
          case YES_NO -> rows.getBoolean(i);
          case DATE -> rows.getObject(i, LocalDate.class);
          case CHOICE -> choices.get(column).get(rows.getString(i));
        };
    return rows.wasNull() ? null : value;
  }

  /** Codes recur a million times over; one copy of each is kept. */
  private String shared(String code) {
    return code == null ? null : codes.computeIfAbsent(code, c -> c);
  }

  /** Money without the database's trailing zeros, as cells are read. */
  private static BigDecimal plain(BigDecimal money) {
    if (money == null) {
      return null;
    }
    BigDecimal stripped = money.signum() == 0 ? BigDecimal.ZERO : money.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
