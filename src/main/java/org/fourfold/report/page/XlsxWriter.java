package org.fourfold.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The tables of a document as a workbook, one sheet a chapter: numbers as numbers in the precision
 * printed, figures that are stacked in print one below the other, charts left out.
 */
final class XlsxWriter {
  private static final int LONGEST_NAME = 31;
  private static final int WIDEST = 48;
  private static final int NARROWEST = 9;

  private final ReportDocument document;
  private final Set<String> names = new HashSet<>();
  private final PrintedNumber numbers;

  XlsxWriter(ReportDocument document) {
    this.document = document;
    numbers = new PrintedNumber(document.locale());
  }

  void write(OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "Fourfold", "1.0");
    cover(book.newWorksheet(name(document.cover().kind())));
    for (Section section : document.sections()) {
      if (!section.sheets().isEmpty()) {
        chapter(book.newWorksheet(name(section.title())), section);
      }
    }
    book.finish();
  }

  /** A name that spreadsheets take, and that no other sheet has. */
  private String name(String title) {
    String plain = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
    String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String end = " " + i;
      int room = LONGEST_NAME - end.length();
      name = plain.substring(0, Math.min(room, plain.length())) + end;
    }
    return name;
  }

  private void cover(Worksheet sheet) {
    Cover cover = document.cover();
    sheet.width(0, 34);
    sheet.width(1, 24);
    sheet.width(2, 14);
    text(sheet, 0, 0, cover.title());
    sheet.style(0, 0).bold().fontSize(15).set();
    int row = 2;
    for (Cover.Fact fact : cover.facts()) {
      text(sheet, row, 0, fact.label());
      text(sheet, row++, 1, fact.value());
    }
    row++;
    for (Cover.BigNumber number : cover.numbers()) {
      text(sheet, row, 0, number.label());
      cell(sheet, row, 1, number.value(), true, false);
      text(sheet, row++, 2, number.unit());
    }
    text(sheet, row + 1, 0, cover.finding());
    text(sheet, row + 3, 0, document.footer());
  }

  private void chapter(Worksheet sheet, Section section) {
    text(sheet, 0, 0, section.title());
    sheet.style(0, 0).bold().fontSize(15).set();
    int row = 2;
    for (Sheet table : section.sheets()) {
      row = table(sheet, row, table) + 1;
    }
    widths(sheet, section.sheets());
    if (section.sheets().size() == 1) {
      Sheet only = section.sheets().getFirst();
      sheet.freezePane(1, 3 + (only.title().isEmpty() ? 0 : 1) + (only.note().isEmpty() ? 0 : 1));
    }
  }

  /**
   * @return the row after the table
   */
  private int table(Worksheet sheet, int from, Sheet table) {
    int row = from;
    if (!table.title().isEmpty()) {
      text(sheet, row, 0, table.title());
      sheet.style(row++, 0).bold().set();
    }
    if (!table.note().isEmpty()) {
      text(sheet, row, 0, table.note());
      sheet.style(row++, 0).italic().set();
    }
    for (int c = 0; c < table.heads().size(); c++) {
      Sheet.Head head = table.heads().get(c);
      text(sheet, row, c, head.unit().isEmpty() ? head.label() : head.label() + ", " + head.unit());
      String side = head.number() ? "right" : "left";
      sheet.style(row, c).bold().wrapText(true).horizontalAlignment(side).set();
    }
    row++;
    for (Sheet.Row line : table.rows()) {
      for (List<String> cells : unstacked(line.cells())) {
        for (int c = 0; c < cells.size(); c++) {
          boolean number = table.heads().get(c).number();
          cell(sheet, row, c, cells.get(c), number, line.kind() != Sheet.Kind.ITEM);
        }
        row++;
      }
    }
    return row;
  }

  /** A row for each line of its cells; what stands once is not repeated. */
  private static List<List<String>> unstacked(List<String> cells) {
    List<String[]> parts = cells.stream().map(c -> c.split("\n", -1)).toList();
    int height = parts.stream().mapToInt(p -> p.length).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      int line = i;
      rows.add(parts.stream().map(p -> line < p.length ? p[line] : "").toList());
    }
    return rows;
  }

  private void cell(
      Worksheet sheet, int row, int column, String printed, boolean number, boolean b) {
    PrintedNumber.Value value = number ? numbers.read(printed) : null;
    if (value == null) {
      text(sheet, row, column, printed);
      if (number) {
        sheet.style(row, column).horizontalAlignment("right").set();
      }
    } else {
      sheet.value(row, column, value.number());
      sheet.style(row, column).format(value.format()).set();
    }
    if (b) {
      sheet.style(row, column).bold().set();
    }
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }

  /** As wide as the longest cell of a table, within reason. */
  private static void widths(Worksheet sheet, List<Sheet> tables) {
    int most = tables.stream().mapToInt(t -> t.heads().size()).max().orElse(0);
    for (int c = 0; c < most; c++) {
      int column = c;
      int longest =
          tables.stream()
              .flatMap(t -> t.rows().stream())
              .filter(r -> r.kind() != Sheet.Kind.GROUP && column < r.cells().size())
              .flatMap(r -> r.cells().get(column).lines())
              .mapToInt(String::length)
              .max()
              .orElse(0);
      sheet.width(c, Math.clamp(longest + 2L, NARROWEST, WIDEST));
    }
  }
}
