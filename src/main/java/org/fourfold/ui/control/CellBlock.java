package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of cells as spreadsheets put it on the clipboard: cells parted by tabs, rows by line
 * breaks; a cell that holds one of them, or begins with a quote, is quoted with its quotes doubled.
 */
public final class CellBlock {
  private CellBlock() {}

  /** The cells of a clipboard text, row by row; rows may differ in length. */
  public static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '"' ? quotedEnd(text, at) : -1;
      if (end > 0) {
        row.add(text.substring(at + 1, end - 1).replace("\"\"", "\""));
      } else {
        end = plainEnd(text, at);
        row.add(text.substring(at, end));
      }
      at = end;
      if (at < text.length() && text.charAt(at) == '\t') {
        at++;
        if (at == text.length()) {
          row.add("");
        }
      } else {
        rows.add(row);
        row = new ArrayList<>();
        at = afterBreak(text, at);
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  /** Where a quoted cell that begins here ends, -1 where it is no well-formed quoted cell. */
  private static int quotedEnd(String text, int start) {
    int at = start + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        boolean closed = at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0;
        return closed ? at + 1 : -1;
      }
    }
    return -1;
  }

  private static int plainEnd(String text, int start) {
    int at = start;
    while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int afterBreak(String text, int at) {
    boolean both = text.startsWith("\r\n", at);
    return at + (both ? 2 : 1);
  }

  /** The clipboard text of cells. */
  public static String write(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : "\t").append(quoted(row.get(i)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean needed =
        cell.startsWith("\"") || cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
