package org.fourfold.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a report, whole: a page breaks one that is too wide for it into parts.
 *
 * @param title above it, {@code ""} for none
 * @param note below the title: units, how to read it; {@code ""} for none
 * @param small set in the smaller size of month grids
 * @param before columns that each part repeats, and that stay in view where rows scroll
 * @param after columns that stand in the last part only
 */
public record Sheet(
    String title,
    String note,
    boolean small,
    int before,
    int after,
    List<Head> heads,
    List<Row> rows) {
  /** Most columns that stay readable side by side: a year of four-week periods. */
  private static final int ACROSS = 13;

  public Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** A table that is never broken. */
  public Sheet(String title, String note, boolean small, List<Head> heads, List<Row> rows) {
    this(title, note, small, 1, Math.max(0, heads.size() - 1), heads, rows);
  }

  /** How many lines of text its rows take at least, one under the other. */
  public int lines() {
    return rows.stream()
        .mapToInt(r -> r.cells().stream().mapToInt(Sheet::lines).max().orElse(1))
        .sum();
  }

  private static int lines(SheetCell cell) {
    return cell instanceof SheetCell.Stack(List<SheetCell> stacked) ? stacked.size() : 1;
  }

  /**
   * The table, or its parts one after the other where it is too wide for a page.
   *
   * @param words {@code {0} ({1} of {2})} for their titles
   */
  public List<Sheet> parts(String words) {
    int count = heads.size() - before - after;
    int parts = Math.max(1, (count + ACROSS - 1) / ACROSS);
    if (parts == 1) {
      return List.of(this);
    }
    int across = (count + parts - 1) / parts;
    List<Sheet> sheets = new ArrayList<>();
    for (int from = 0; from < count; from += across) {
      boolean last = from + across >= count;
      int start = before + from;
      int end = last ? heads.size() : start + across;
      String part =
          words
              .replace("{0}", title)
              .replace("{1}", String.valueOf(sheets.size() + 1))
              .replace("{2}", String.valueOf(parts));
      List<Row> cut = rows.stream().map(r -> r.part(before, start, end)).toList();
      sheets.add(
          new Sheet(
              part, note, small, before, last ? after : 0, part(heads, before, start, end), cut));
    }
    return sheets;
  }

  private static <T> List<T> part(List<T> all, int before, int start, int end) {
    List<T> part = new ArrayList<>(all.subList(0, before));
    part.addAll(all.subList(start, end));
    return part;
  }

  /**
   * A column.
   *
   * @param unit lighter below the label, {@code ""} for none
   * @param number right-aligned
   * @param width in per cent of the table, 0 for what is left
   */
  public record Head(String label, String unit, boolean number, double width) {
    public static Head text(String label, double width) {
      return new Head(label, "", false, width);
    }

    public static Head number(String label, String unit, double width) {
      return new Head(label, unit, true, width);
    }
  }

  /** What a row is. */
  public enum Kind {
    ITEM,
    /** A heading over the rows below it: one cell. */
    GROUP,
    TOTAL
  }

  /** One row. */
  public record Row(Kind kind, List<SheetCell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row item(List<SheetCell> cells) {
      return new Row(Kind.ITEM, cells);
    }

    public static Row group(String label) {
      return new Row(Kind.GROUP, List.of(SheetCell.of(label)));
    }

    public static Row total(List<SheetCell> cells) {
      return new Row(Kind.TOTAL, cells);
    }

    private Row part(int before, int start, int end) {
      return kind == Kind.GROUP ? this : new Row(kind, Sheet.part(cells, before, start, end));
    }
  }
}
