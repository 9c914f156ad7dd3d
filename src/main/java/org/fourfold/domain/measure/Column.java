package org.fourfold.domain.measure;

import java.util.List;

/**
 * One column of a table.
 *
 * @param name as in files: {@code unit_cost}
 * @param index place in the record, from 0
 * @param type Java type of its values, boxed
 * @param key part of the table's key
 * @param required an empty cell is refused
 * @param fallback text that an empty cell stands for, {@code ""} where it stays empty
 * @param min least number allowed
 * @param max greatest number allowed
 * @param refers file whose codes it holds, {@code ""} for none
 * @param or words allowed in place of a code
 * @param unit see {@link Unit}, {@code ""} for none
 */
public record Column(
    String name,
    int index,
    ColumnKind kind,
    Class<?> type,
    boolean key,
    boolean required,
    String fallback,
    double min,
    double max,
    String refers,
    List<String> or,
    String unit) {

  public boolean numeric() {
    return kind == ColumnKind.NUMBER || kind == ColumnKind.MONEY || kind == ColumnKind.COUNT;
  }

  /** Words of a choice in their order, empty for other kinds. */
  public List<String> choices() {
    return kind == ColumnKind.CHOICE
        ? List.of(type.getEnumConstants()).stream().map(c -> ((Coded) c).code()).toList()
        : List.of();
  }

  /** The value of a cell left empty in a new row: the fallback, or nothing. */
  public Object blank() {
    return CellText.read(this, required ? "" : fallback) instanceof Cell.Read(Object value)
        ? value
        : null;
  }

  /** Reads a cell. An empty one gives the fallback; see {@link CellText}. */
  public Cell read(String text) {
    return CellText.read(this, text);
  }

  /** Writes a value as files hold it; null gives {@code ""}. */
  public String write(Object value) {
    return CellText.write(value);
  }
}
