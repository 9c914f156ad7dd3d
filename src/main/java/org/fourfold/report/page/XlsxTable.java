package org.fourfold.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * One table on a sheet of its own: title, what it belongs to, heads that stay in view, then its
 * rows; figures that are stacked in print stand in rows of their own, each with its name.
 */
final class XlsxTable {
  private static final int WIDEST = 48;
  private static final int NARROWEST = 8;
  private static final String GREY = "616E7C";

  private final Worksheet sheet;
  private final ReportDocument document;
  private final PrintedCells printed;

  XlsxTable(Worksheet sheet, ReportDocument document, PrintedCells printed) {
    this.sheet = sheet;
    this.document = document;
    this.printed = printed;
  }

  void write(String title, Sheet table) {
    title(sheet, title);
    Cover cover = document.cover();
    sheet.value(1, 0, cover.title() + " · " + cover.kind() + " · " + document.footer());
    sheet.style(1, 0).fontColor(GREY).set();
    if (!table.note().isEmpty()) {
      sheet.value(2, 0, table.note());
      sheet.style(2, 0).italic().set();
    }
    int head = 4;
    heads(table.heads(), head);
    int row = head + 1;
    for (Sheet.Row line : table.rows()) {
      row = rows(table, line, row);
    }
    widths(table);
    sheet.freezePane(table.before(), head + 1);
    sheet.repeatRows(head, head);
    sheet.pageOrientation("landscape");
    fit(sheet, document.paper());
  }

  /** Prints a sheet as wide as the paper and as long as it is. */
  static void fit(Worksheet sheet, Paper paper) {
    sheet.paperSize(paper == Paper.A4 ? PaperSize.A4_PAPER : PaperSize.LETTER_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  static void title(Worksheet sheet, String title) {
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(15).set();
  }

  private void heads(List<Sheet.Head> heads, int row) {
    for (int c = 0; c < heads.size(); c++) {
      Sheet.Head head = heads.get(c);
      sheet.value(row, c, label(head));
      sheet
          .style(row, c)
          .bold()
          .wrapText(true)
          .verticalAlignment("bottom")
          .horizontalAlignment(head.number() ? "right" : "left")
          .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
          .set();
    }
  }

  private static String label(Sheet.Head head) {
    return head.unit().isEmpty() ? head.label() : head.label() + ", " + head.unit();
  }

  /**
   * @return the row after these
   */
  private int rows(Sheet table, Sheet.Row line, int from) {
    int row = from;
    for (List<SheetCell> cells : unstacked(line.cells())) {
      for (int c = 0; c < cells.size(); c++) {
        cell(sheet, row, c, cells.get(c), printed);
        boolean words = !(cells.get(c) instanceof SheetCell.Number);
        if (words && line.kind() != Sheet.Kind.GROUP && table.heads().get(c).number()) {
          sheet.style(row, c).horizontalAlignment("right").set();
        }
        if (line.kind() != Sheet.Kind.ITEM) {
          sheet.style(row, c).bold().set();
        }
      }
      row++;
    }
    return row;
  }

  /** A row for each line of its cells; what stands once stands in each of them. */
  private static List<List<SheetCell>> unstacked(List<SheetCell> cells) {
    int height = cells.stream().mapToInt(c -> lines(c).size()).max().orElse(0);
    List<List<SheetCell>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      int line = i;
      rows.add(cells.stream().map(c -> line(c, line)).toList());
    }
    return rows;
  }

  private static List<SheetCell> lines(SheetCell cell) {
    return cell instanceof SheetCell.Stack(List<SheetCell> cells) ? cells : List.of(cell);
  }

  private static SheetCell line(SheetCell cell, int line) {
    List<SheetCell> lines = lines(cell);
    return line < lines.size()
        ? lines.get(line)
        : lines.size() == 1 ? lines.getFirst() : SheetCell.EMPTY;
  }

  static void cell(Worksheet sheet, int row, int column, SheetCell cell, PrintedCells printed) {
    if (cell instanceof SheetCell.Number number && Double.isFinite(number.value())) {
      sheet.value(row, column, number.value());
      sheet.style(row, column).format(WorkbookFormats.of(number)).set();
    } else if (!printed.text(cell).isEmpty()) {
      sheet.value(row, column, printed.text(cell));
    }
  }

  /** As wide as the longest cell of a column and the longest word of its head, within reason. */
  private void widths(Sheet table) {
    for (int c = 0; c < table.heads().size(); c++) {
      int column = c;
      int head =
          Arrays.stream(label(table.heads().get(c)).split(" "))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      int longest =
          table.rows().stream()
              .filter(r -> r.kind() != Sheet.Kind.GROUP && column < r.cells().size())
              .flatMap(r -> printed.lines(r.cells().get(column)).stream())
              .mapToInt(String::length)
              .max()
              .orElse(0);
      sheet.width(c, Math.clamp(Math.max(head, longest) + 3L, NARROWEST, WIDEST));
    }
  }
}
