package org.fourfold.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.exchange.format.HeadedSheet;
import org.fourfold.exchange.format.SheetSource;

/**
 * Rows of a table that is no part of the planning folder, between its file and the screen.
 *
 * @param rows none where a problem is an error
 */
public record RowFile<R extends Record>(List<R> rows, List<Problem> problems) {
  private static final int MOST_ROWS = 200_000;

  public static <R extends Record> RowFile<R> read(Table<R> table, SheetSource source)
      throws IOException {
    Map<Column, String> names = new HashMap<>();
    Set<String> required = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (Column column : table.columns()) {
      names.put(column, RowSheet.inFiles(column));
      (column.required() ? required : known).add(names.get(column));
    }
    HeadedSheet sheet = HeadedSheet.read(source, required, known, MOST_ROWS);
    List<R> rows = new ArrayList<>();
    for (HeadedSheet.Row row : sheet.hasErrors() ? List.<HeadedSheet.Row>of() : sheet.rows()) {
      Object[] values = new Object[table.columns().size()];
      boolean good = true;
      for (Column column : table.columns()) {
        switch (column.read(sheet.text(row, names.get(column)))) {
          case Cell.Read(Object value) -> values[column.index()] = value;
          case Cell.Refused(Fault fault, List<String> why) -> {
            sheet.error(row.number(), names.get(column), fault, why.toArray(String[]::new));
            good = false;
          }
        }
      }
      if (good) {
        rows.add(table.row(values));
      }
    }
    return new RowFile<>(
        sheet.hasErrors() ? List.of() : List.copyOf(rows), List.copyOf(sheet.problems()));
  }

  /** Writes rows as the command line reads them; leaves the stream open. */
  public static <R extends Record> void write(Table<R> table, List<R> rows, OutputStream out)
      throws IOException {
    RowSheet<R> sheet = new RowSheet<>(table, rows);
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(sheet.header());
    for (R row : rows) {
      csv.writeRecord(sheet.cells(row).stream().map(FormulaGuard::guarded).toList());
    }
    csv.flush();
    text.flush();
  }
}
