package org.fourfold.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Table;
import org.fourfold.ui.control.Code;

/**
 * The codes of a table with what they stand for.
 *
 * @param rows that they were read from
 */
record TableCodes(List<?> rows, List<Code> inOrder, Map<String, Code> byCode) {
  static final TableCodes NONE = new TableCodes(List.of(), List.of(), Map.of());

  static <R extends Record> TableCodes of(Table<R> table, List<R> rows) {
    Column code = table.columns().getFirst();
    Column name =
        table.columns().stream().filter(c -> c.kind() == ColumnKind.TEXT).findFirst().orElse(code);
    Optional<Column> unit =
        table.columns().stream().filter(c -> c.name().equals("unit")).findFirst();
    List<Code> codes = new ArrayList<>(rows.size());
    Map<String, Code> byCode = new HashMap<>();
    for (R row : rows) {
      String counted = unit.map(u -> table.text(row, u)).orElse("");
      Code found = new Code(table.text(row, code), table.text(row, name), counted);
      codes.add(found);
      byCode.putIfAbsent(found.code(), found);
    }
    return new TableCodes(rows, List.copyOf(codes), byCode);
  }
}
