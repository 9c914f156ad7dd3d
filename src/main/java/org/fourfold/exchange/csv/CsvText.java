package org.fourfold.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;

/** Writes a table as UTF-8 text: comma, line feed, quotes only where needed, every column. */
public final class CsvText {
  private CsvText() {}

  /** Writes the file of this name, without suffix; leaves the stream open. */
  public static void write(Workspace workspace, String file, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    if (file.equals(DepartmentTables.PROFILE.file())) {
      profile(workspace.profile(), csv);
    } else {
      Table<?> table = PlanningTables.of(file).orElseThrow();
      rows(table, workspace, csv);
    }
    csv.flush();
    text.flush();
  }

  private static void profile(Profile profile, CsvWriter csv) {
    csv.writeRecord("key", "value");
    for (Column column : DepartmentTables.PROFILE.columns()) {
      csv.writeRecord(
          column.name(), FormulaGuard.guarded(DepartmentTables.PROFILE.text(profile, column)));
    }
  }

  private static <R extends Record> void rows(Table<R> table, Workspace workspace, CsvWriter csv) {
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
    for (R row : workspace.rows(table)) {
      List<String> cells = new ArrayList<>(table.columns().size());
      for (Column column : table.columns()) {
        cells.add(FormulaGuard.guarded(table.text(row, column)));
      }
      csv.writeRecord(cells);
    }
  }
}
