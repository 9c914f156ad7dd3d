package org.fourfold.ui.mvvm;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/**
 * One record edited field by field; each accepted field is one change.
 *
 * @param <R> the record
 */
public final class Form<R extends Record> {
  private final Table<R> table;
  private final List<Field> fields;
  private final BiConsumer<Column, R> changed;
  private R shown;

  /**
   * @param changed gets the record after a change of one column
   */
  public Form(Table<R> table, R first, Locale locale, BiConsumer<Column, R> changed) {
    this.table = table;
    this.changed = changed;
    fields = table.columns().stream().map(c -> new Field(c, locale)).toList();
    show(first);
  }

  /** Shows a record; fields whose value stayed keep what is typed in them. */
  public void show(R record) {
    for (Field field : fields) {
      Object value = table.value(record, field.column());
      if (shown == null || !same(value, table.value(shown, field.column()))) {
        field.show(value);
      }
    }
    shown = record;
  }

  private static boolean same(Object a, Object b) {
    return a == null ? b == null : a.equals(b);
  }

  /** Takes over what is typed in a field, or leaves it there with its message. */
  public void commit(Field field) {
    if (field.read() instanceof Cell.Read(Object value)) {
      R next = table.with(shown, field.column(), value);
      field.show(value);
      if (!next.equals(shown)) {
        shown = next;
        changed.accept(field.column(), next);
      }
    }
  }

  public List<Field> fields() {
    return fields;
  }

  public Field field(String column) {
    return fields.get(table.column(column).index());
  }
}
