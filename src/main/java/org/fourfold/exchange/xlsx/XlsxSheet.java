package org.fourfold.exchange.xlsx;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.fourfold.exchange.format.SheetSource;

/** A sheet of a workbook as rows of text; of formulas the value that was last worked out. */
record XlsxSheet(String file, Sheet sheet) implements SheetSource {

  @Override
  public void read(RowSink sink) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        Row row = each.next();
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(text(row.getCell(i)));
        }
        sink.row(row.getRowNum(), cells);
      }
    } catch (RuntimeException e) { // the reader and its parser throw many kinds at bad bytes
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return switch (cell.getType()) {
      case STRING -> SheetText.plain(cell.asString());
      case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
      case NUMBER -> isDate(cell) ? date(cell) : cell.getRawValue();
      default -> cell.getRawValue() == null ? "" : cell.getRawValue();
    };
  }

  /** Whether a number is shown as a date: a format of its own with days, or one of the usual. */
  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36)
        || format != null && format.matches("(?i).*y.*|.*d.*-.*m.*");
  }

  private static String date(Cell cell) {
    try {
      LocalDateTime time = cell.asDate();
      return time.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? time.toLocalDate().toString()
          : time.toString();
    } catch (DateTimeException | ExcelReaderException _) {
      return cell.getRawValue();
    }
  }
}
