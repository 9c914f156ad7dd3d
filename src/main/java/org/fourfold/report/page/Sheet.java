package org.fourfold.report.page;

import java.util.List;

/**
 * A table of a report, every cell as it is printed.
 *
 * @param title above it, {@code ""} for none
 * @param note below the title: units, how to read it; {@code ""} for none
 * @param small set in the smaller size of month grids
 */
public record Sheet(String title, String note, boolean small, List<Head> heads, List<Row> rows) {
  public Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
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

  /** One row; a line break inside a cell stacks figures that belong together. */
  public record Row(Kind kind, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row item(List<String> cells) {
      return new Row(Kind.ITEM, cells);
    }

    public static Row group(String label) {
      return new Row(Kind.GROUP, List.of(label));
    }

    public static Row total(List<String> cells) {
      return new Row(Kind.TOTAL, cells);
    }
  }
}
