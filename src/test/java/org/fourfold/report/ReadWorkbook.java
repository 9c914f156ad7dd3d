package org.fourfold.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.fourfold.report.page.ReportFormat;

/** A report as a workbook, written and read back: rows of each sheet by its name. */
record ReadWorkbook(byte[] bytes, Map<String, List<Row>> sheets) {
  static ReadWorkbook of(Report report, ReportInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFormat.XLSX.write(report.produce(input), out);
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      book.getSheets()
          .forEach(
              sheet -> {
                try {
                  sheets.put(sheet.getName(), sheet.read());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return new ReadWorkbook(out.toByteArray(), sheets);
  }

  private static String text(Row row, int column) {
    return row.getOptionalCell(column).map(Cell::getText).orElse("");
  }

  /** Numbers of a cell and those after it; what is no number is left out. */
  static double[] numbers(Row row) {
    return row.stream()
        .filter(c -> c != null && c.getType() == CellType.NUMBER)
        .map(Cell::asNumber)
        .mapToDouble(BigDecimal::doubleValue)
        .toArray();
  }

  /** The numbers of the rows whose first cells are these, in order. */
  List<double[]> rows(String sheet, String... starts) {
    List<double[]> found = new ArrayList<>();
    for (Row row : sheets.get(sheet)) {
      boolean fits = true;
      for (int c = 0; c < starts.length; c++) {
        fits &= text(row, c).equals(starts[c]);
      }
      if (fits) {
        found.add(numbers(row));
      }
    }
    return found;
  }

  double[] row(String sheet, String... starts) {
    List<double[]> found = rows(sheet, starts);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows " + List.of(starts) + " in\n" + text(sheet));
    }
    return found.getFirst();
  }

  String text(String sheet) {
    return sheets.get(sheet).stream()
        .map(
            r -> r.stream().map(c -> c == null ? "" : c.getText()).collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n"));
  }
}
