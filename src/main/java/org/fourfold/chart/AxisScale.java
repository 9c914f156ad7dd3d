package org.fourfold.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.fourfold.domain.measure.NumberText;

/**
 * Numbers on an axis, in thousands or millions where they are large, and the unit that says so.
 *
 * @param divisor 1, a thousand or a million
 * @param unit as the reader sees it: {@code GBP million}
 */
record AxisScale(double divisor, String unit) {

  static AxisScale of(double largest, ChartTable table, ChartWords words) {
    double size = Math.abs(largest);
    if (size >= 2e6) {
      return new AxisScale(1e6, words.text("axis.million", table.unit()).strip());
    }
    if (size >= 2e4 && table.kind() == ChartTable.Kind.MONEY) {
      return new AxisScale(1e3, words.text("axis.thousand", table.unit()).strip());
    }
    return new AxisScale(1, table.unit());
  }

  /** Writes tick labels; reads nothing. */
  NumberFormat format(NumberText numbers) {
    return new Scaled(divisor, numbers);
  }

  private static final class Scaled extends NumberFormat {
    private static final long serialVersionUID = 1;
    private final double divisor;
    private final transient NumberText numbers;

    Scaled(double divisor, NumberText numbers) {
      this.divisor = divisor;
      this.numbers = numbers;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition at) {
      return to.append(numbers.amount(number / divisor));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition at) {
      return format((double) number, to, at);
    }

    @Override
    public Number parse(String source, ParsePosition at) {
      at.setErrorIndex(at.getIndex());
      return null;
    }
  }
}
