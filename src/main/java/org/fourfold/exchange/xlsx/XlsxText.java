package org.fourfold.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;

/** Writes a workbook: a sheet for each table, its header frozen, numbers as numbers. */
final class XlsxText {
  private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;
  private static final int MEASURED = 200;

  /** Rows below the last one that are made ready for new ones. */
  private static final int MORE = 200;

  /** Characters that a list within a cell's rule may have. */
  private static final int LONGEST_LIST = 255;

  private static final String NOT_LISTED =
      "This is none of the words or codes in the list; Fourfold may refuse it.";
  private static final int FLUSHED = 1000;

  private final Workspace workspace;

  XlsxText(Workspace workspace) {
    this.workspace = workspace;
  }

  void write(OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "Fourfold", "1.0");
    profile(book.newWorksheet(DepartmentTables.PROFILE.file()));
    for (Table<?> table : PlanningTables.ALL) {
      if (table == DepartmentTables.PERIODS || !workspace.rows(table).isEmpty()) {
        rows(table, book.newWorksheet(table.file()));
      }
    }
    book.finish();
  }

  private void profile(Worksheet sheet) throws IOException {
    header(sheet, List.of("key", "value"));
    sheet.width(0, 22);
    sheet.width(1, 40);
    for (Column column : DepartmentTables.PROFILE.columns()) {
      sheet.value(column.index() + 1, 0, column.name());
      put(sheet, column.index() + 1, 1, column, workspace.profile(), DepartmentTables.PROFILE);
    }
    sheet.finish();
  }

  private static void header(Worksheet sheet, List<String> names) {
    sheet.freezePane(1, 1);
    for (int i = 0; i < names.size(); i++) {
      sheet.value(0, i, names.get(i));
      sheet.style(0, i).bold().set();
    }
  }

  private <R extends Record> void rows(Table<R> table, Worksheet sheet) throws IOException {
    List<R> rows = workspace.rows(table);
    if (rows.size() > MOST_ROWS) {
      String most = table.file() + " has more than " + MOST_ROWS + " rows, the most of a sheet";
      throw new IOException(most + ": write a folder or .zip instead");
    }
    header(sheet, table.columns().stream().map(Column::name).toList());
    for (Column column : table.columns()) {
      sheet.width(column.index(), width(table, column, rows));
      if (!column.unit().isEmpty()) {
        sheet.comment(0, column.index(), column.unit());
      }
      allowed(column)
          .ifPresent(
              list ->
                  sheet
                      .range(
                          1,
                          column.index(),
                          Math.min(rows.size() + MORE, MOST_ROWS),
                          column.index())
                      .validateWithListByFormula(list)
                      .allowBlank(!column.required())
                      .errorStyle(DataValidationErrorStyle.WARNING)
                      .showErrorMessage(true)
                      .errorTitle("Fourfold")
                      .error(NOT_LISTED));
    }
    for (int i = 0; i < rows.size(); i++) {
      for (Column column : table.columns()) {
        put(sheet, i + 1, column.index(), column, rows.get(i), table);
      }
      if (i % FLUSHED == FLUSHED - 1) {
        sheet.flush();
      }
    }
    sheet.finish();
  }

  /**
   * What a cell may hold, as a list to choose from: the words of a choice, the codes of a sheet.
   */
  private Optional<String> allowed(Column column) {
    String words =
        column.kind() == ColumnKind.YES_NO ? "yes,no" : String.join(",", column.choices());
    if (!words.isEmpty() && words.length() <= LONGEST_LIST) {
      return Optional.of('"' + words + '"');
    }
    return PlanningTables.ALL.stream()
        .filter(t -> t.file().equals(column.refers()) && !workspace.rows(t).isEmpty())
        .findFirst()
        .map(t -> t.file() + "!$A$2:$A$" + Math.min(workspace.rows(t).size() + MORE, MOST_ROWS));
  }

  private static <R extends Record> double width(Table<R> table, Column column, List<R> rows) {
    int longest = column.name().length();
    for (R row : rows.subList(0, Math.min(MEASURED, rows.size()))) {
      longest = Math.max(longest, table.text(row, column).length());
    }
    return Math.clamp(longest + 2, 8, 48);
  }

  private static <R extends Record> void put(
      Worksheet sheet, int row, int place, Column column, R from, Table<R> table) {
    switch (table.value(from, column)) {
      case BigDecimal money when exactAsDouble(money) -> {
        sheet.value(row, place, money);
        sheet.style(row, place).format("#,##0.00").set();
      }
      case Integer count -> sheet.value(row, place, count);
      case Double number when Double.isFinite(number) -> sheet.value(row, place, number);
      case LocalDate date -> {
        sheet.value(row, place, date);
        sheet.style(row, place).format("yyyy-mm-dd").set();
      }
      case null, default -> {
        String text = table.text(from, column);
        if (!text.isEmpty()) {
          sheet.value(row, place, SheetText.escaped(text));
          sheet.style(row, place).format("@").set(); // stays text when edited: 2026-01, 007
        }
      }
    }
  }

  /** A workbook holds numbers as doubles; money that does not fit one is written as text. */
  private static boolean exactAsDouble(BigDecimal money) {
    return new BigDecimal(Double.toString(money.doubleValue())).compareTo(money) == 0;
  }
}
