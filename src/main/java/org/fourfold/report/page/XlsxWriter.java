package org.fourfold.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The tables of a document as a workbook, a sheet for each, numbers in full precision: a cover that
 * names them, then each whole, however wide; charts are left out.
 */
final class XlsxWriter {
  private static final int LONGEST_NAME = 31;

  private final ReportDocument document;
  private final PrintedCells printed;
  private final Set<String> names = new HashSet<>();

  XlsxWriter(ReportDocument document) {
    this.document = document;
    printed = new PrintedCells(document.locale());
  }

  void write(OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "Fourfold", "1.0");
    Worksheet cover = book.newWorksheet(name(document.cover().kind()));
    Map<String, Section> contents = new LinkedHashMap<>();
    for (Section section : document.sections()) {
      for (Sheet table : section.sheets()) {
        String title = table.title().isEmpty() ? section.title() : table.title();
        String name = name(title);
        contents.put(name, section);
        new XlsxTable(book.newWorksheet(name), document, printed).write(title, table);
      }
    }
    cover(cover, contents);
    book.finish();
  }

  /** A name that spreadsheets take, and that no other sheet has. */
  private String name(String title) {
    String plain = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
    String name = cut(plain, LONGEST_NAME);
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String end = " " + i;
      name = cut(plain, LONGEST_NAME - end.length()) + end;
    }
    return name;
  }

  private static String cut(String name, int room) {
    return name.length() <= room ? name : name.substring(0, room - 1).strip() + "…";
  }

  private void cover(Worksheet sheet, Map<String, Section> contents) {
    Cover cover = document.cover();
    sheet.width(0, 38);
    sheet.width(1, 26);
    sheet.width(2, 24);
    XlsxTable.fit(sheet, document.paper());
    XlsxTable.title(sheet, cover.title());
    sheet.value(1, 0, cover.kind());
    int row = 3;
    for (Cover.Fact fact : cover.facts()) {
      row = fact(sheet, row, fact);
    }
    row = fact(sheet, row, document.fingerprint()) + 1;
    for (Cover.BigNumber number : cover.numbers()) {
      sheet.value(row, 0, number.label());
      XlsxTable.cell(sheet, row, 1, number.value(), printed);
      sheet.value(row++, 2, number.unit());
    }
    row++;
    for (String line : List.of(cover.finding(), document.footer())) {
      sheet.value(row++, 0, line);
    }
    sheet.value(++row, 0, document.contentsTitle());
    sheet.style(row++, 0).bold().set();
    for (Map.Entry<String, Section> entry : contents.entrySet()) {
      String name = entry.getKey();
      sheet.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
      sheet.value(row++, 1, entry.getValue().title());
    }
  }

  private static int fact(Worksheet sheet, int row, Cover.Fact fact) {
    sheet.value(row, 0, fact.label());
    sheet.value(row, 1, fact.value());
    return row + 1;
  }
}
