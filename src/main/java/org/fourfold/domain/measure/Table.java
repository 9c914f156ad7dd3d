package org.fourfold.domain.measure;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of the planning folder, read from its record class: one component a column.
 *
 * @param <R> the record of one row
 */
public final class Table<R extends Record> {
  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(int.class, Integer.class, double.class, Double.class, boolean.class, Boolean.class);

  private final Class<R> type;
  private final String file;
  private final List<Column> columns;
  private final List<Column> keys;
  private final Constructor<R> constructor;
  private final Method[] accessors;

  private Table(Class<R> type) {
    this.type = type;
    file = type.getAnnotation(TableFile.class).value();
    RecordComponent[] components = type.getRecordComponents();
    List<Column> found = new ArrayList<>();
    accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      found.add(column(components[i], i));
      accessors[i] = components[i].getAccessor();
    }
    columns = List.copyOf(found);
    keys = columns.stream().filter(Column::key).toList();
    try {
      constructor =
          type.getConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " has no public canonical constructor", e);
    }
  }

  public static <R extends Record> Table<R> of(Class<R> type) {
    return new Table<>(type);
  }

  private static Column column(RecordComponent component, int index) {
    Class<?> boxed = BOXES.getOrDefault(component.getType(), component.getType());
    Default fallback = component.getAnnotation(Default.class);
    Range range = component.getAnnotation(Range.class);
    Refers refers = component.getAnnotation(Refers.class);
    Unit unit = component.getAnnotation(Unit.class);
    boolean key = component.isAnnotationPresent(Key.class);
    return new Column(
        snake(component.getName()),
        index,
        kind(boxed, key || refers != null),
        boxed,
        key,
        fallback == null,
        fallback == null ? "" : fallback.value(),
        range == null ? Double.NEGATIVE_INFINITY : range.min(),
        range == null ? Double.POSITIVE_INFINITY : range.max(),
        refers == null ? "" : refers.value(),
        refers == null ? List.of() : List.of(refers.or()),
        unit == null ? "" : unit.value());
  }

  private static ColumnKind kind(Class<?> type, boolean code) {
    if (type == String.class) {
      return code ? ColumnKind.CODE : ColumnKind.TEXT;
    }
    if (type.isEnum()) {
      return ColumnKind.CHOICE;
    }
    return Map.of(
            Double.class, ColumnKind.NUMBER,
            BigDecimal.class, ColumnKind.MONEY,
            Integer.class, ColumnKind.COUNT,
            Boolean.class, ColumnKind.YES_NO,
            LocalDate.class, ColumnKind.DATE)
        .get(type);
  }

  private static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  public Class<R> type() {
    return type;
  }

  /** File of the planning folder, without suffix. */
  public String file() {
    return file;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<Column> keys() {
    return keys;
  }

  /**
   * @throws IllegalArgumentException where the table has no such column
   */
  public Column column(String name) {
    return columns.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(file + " has no column " + name));
  }

  /** A row of these values, one per column, each of its column's type or null where empty. */
  public R row(Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public Object value(R row, Column column) {
    try {
      return accessors[column.index()].invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The values of a row, one per column. */
  public Object[] values(R row) {
    Object[] values = new Object[columns.size()];
    for (Column column : columns) {
      values[column.index()] = value(row, column);
    }
    return values;
  }

  /** A cell of a row as text in files. */
  public String text(R row, Column column) {
    return column.write(value(row, column));
  }

  /** The row with one value changed. */
  public R with(R row, Column column, Object value) {
    Object[] values = values(row);
    values[column.index()] = value;
    return row(values);
  }

  /** The values of the key columns; rows of one table must not share them. */
  public List<Object> key(R row) {
    List<Object> key = new ArrayList<>(keys.size());
    for (Column column : keys) {
      key.add(value(row, column));
    }
    return key;
  }

  /** The key as planners read it: {@code NURSE_H / 2026-03}. */
  public String keyText(R row) {
    return keys.stream()
        .map(c -> text(row, c))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  @Override
  public String toString() {
    return file;
  }
}
