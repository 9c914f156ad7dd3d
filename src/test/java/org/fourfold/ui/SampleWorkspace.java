package org.fourfold.ui;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;

/** The sample department, read straight from its files. */
public final class SampleWorkspace {
  private SampleWorkspace() {}

  public static Workspace read() {
    Workspace workspace = Workspace.empty("Sample");
    try {
      for (NamedCsvRecord line : lines("department")) {
        Column column = DepartmentTables.PROFILE.column(line.getField("key"));
        Object value = value(column, line.getField("value"));
        workspace =
            workspace.with(DepartmentTables.PROFILE.with(workspace.profile(), column, value));
      }
      for (Table<?> table : PlanningTables.ALL) {
        workspace = with(workspace, table);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return workspace;
  }

  private static <R extends Record> Workspace with(Workspace workspace, Table<R> table)
      throws IOException {
    List<R> rows = new ArrayList<>();
    for (NamedCsvRecord line : lines(table.file())) {
      rows.add(
          table.row(
              table.columns().stream()
                  .map(c -> value(c, line.findField(c.name()).orElse("")))
                  .toArray()));
    }
    return workspace.with(table, rows);
  }

  private static Object value(Column column, String text) {
    if (column.read(text) instanceof Cell.Read(Object value)) {
      return value;
    }
    throw new AssertionError(column.name() + ": " + text);
  }

  private static List<NamedCsvRecord> lines(String file) throws IOException {
    var in =
        SampleWorkspace.class.getResourceAsStream("/org/fourfold/assets/sample/" + file + ".csv");
    if (in == null) {
      return List.of();
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return csv.stream().toList();
    }
  }
}
