package org.fourfold.report.page;

import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.NumberText;

/** Cells as pages and screens show them, in one language; asked by the templates. */
public final class PrintedCells {
  private static final String NOTHING = "–";
  private static final double FULL = 1 - 1e-6;

  private final NumberText numbers;

  public PrintedCells(Locale locale) {
    numbers = new NumberText(locale);
  }

  /** The lines of a cell, one for a plain one. */
  public List<String> lines(SheetCell cell) {
    return switch (cell) {
      case SheetCell.Text(String text) -> text.lines().toList();
      case SheetCell.Number number -> List.of(number(number));
      case SheetCell.Stack(List<SheetCell> cells) ->
          cells.stream().flatMap(c -> line(c).stream()).toList();
    };
  }

  private List<String> line(SheetCell cell) {
    return cell.equals(SheetCell.EMPTY) ? List.of("") : lines(cell);
  }

  /** A cell in one line. */
  public String text(SheetCell cell) {
    return String.join(" ", lines(cell));
  }

  /** Whether it warns by its colour. */
  public boolean negative(SheetCell cell) {
    return text(cell).startsWith("−");
  }

  private String number(SheetCell.Number number) {
    String text = text(number.value(), number.style());
    return number.unit().isEmpty()
        ? text
        : switch (number.style()) {
          case MONEY, WHOLE_MONEY, CENTS -> number.unit() + "\u00a0" + text;
          default -> text + "\u00a0" + number.unit();
        };
  }

  private String text(double value, NumberStyle style) {
    double size = Math.abs(value);
    return switch (style) {
      case AMOUNT -> numbers.amount(value);
      case QUANTITY -> size < 5e-7 ? NOTHING : numbers.amount(value);
      case CHANGE -> value > 0 ? "+" + numbers.amount(value) : numbers.amount(value);
      case MONEY -> numbers.money(value);
      case WHOLE_MONEY -> size < 0.5 ? NOTHING : numbers.fixed(value, 0);
      case CENTS -> size < 0.005 ? NOTHING : numbers.exactMoney(value);
      case SHARE -> numbers.share(value);
      // Rounding up to 100 % would tell the planner that nothing is left.
      case FULLNESS -> numbers.share(value >= FULL ? value : Math.min(0.99, value));
      case ERROR -> value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
    };
  }
}
