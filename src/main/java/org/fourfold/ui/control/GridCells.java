package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;

/** What the cells of a grid show: texts, names of codes, what can be chosen, what is wrong. */
final class GridCells<R extends Record> {
  private final Table<R> table;
  private final TableSource source;
  private final GridTexts texts;
  private final CellReading reading;

  GridCells(Table<R> table, TableSource source, GridTexts texts) {
    this.table = table;
    this.source = source;
    this.texts = texts;
    reading = new CellReading(source, texts.words());
  }

  CellReading reading() {
    return reading;
  }

  /** Text of a cell to edit: what was typed if it was refused, else the exact value. */
  String text(GridRow<R> row, Column column) {
    String typed = row.typed(column);
    if (typed != null || row.entry() == null) {
      return typed == null ? "" : typed;
    }
    return table.text(row.entry(), column);
  }

  String shown(GridRow<R> row, Column column) {
    if (row.typed(column) != null || row.entry() == null) {
      return text(row, column);
    }
    String shown = texts.shown(table, row.entry(), column);
    if (shown.isEmpty() && column.name().equals("period")) {
      return texts.of("each.word");
    }
    String name = nameOf(row, column);
    return name.isEmpty() ? shown : name;
  }

  /** What a cell is sorted by: names rather than codes, values of all else. */
  Object value(GridRow<R> row, Column column) {
    return file(row, column).isEmpty() ? table.value(row.entry(), column) : shown(row, column);
  }

  private String file(GridRow<R> row, Column column) {
    return References.file(table, row, column);
  }

  /** Name of what the code in a cell stands for, {@code ""} where it is unknown. */
  String nameOf(GridRow<R> row, Column column) {
    String file = file(row, column);
    return file.isEmpty() ? "" : source.code(file, text(row, column)).map(Code::name).orElse("");
  }

  List<Code> suggestions(GridRow<R> row, Column column) {
    if (column.kind() == ColumnKind.CHOICE) {
      return Stream.of(column.type().getEnumConstants())
          .map(Coded.class::cast)
          .map(c -> Code.word(texts.words().choice(c)))
          .toList();
    }
    String file = file(row, column);
    List<Code> codes = new ArrayList<>(file.isEmpty() ? List.of() : source.codes(file));
    column.or().forEach(word -> codes.add(Code.word(word)));
    return codes;
  }

  Cell read(GridRow<R> row, Column column, String typed) {
    return reading.read(column, file(row, column), typed);
  }

  /** Why a text cannot stand in a cell. */
  Optional<String> refusal(GridRow<R> row, Column column, String typed) {
    return read(row, column, typed) instanceof Cell.Refused(var fault, var arguments)
        ? Optional.of(
            Problem.error(table.file(), 0, column.name(), fault, arguments)
                .sentence(source.locale()))
        : Optional.empty();
  }
}
