package org.fourfold.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import org.fourfold.domain.schedule.ScheduleClock;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.ui.RectangleInsets;

/** The time axis of a Gantt chart, in the form in which its times came in. */
final class GanttTime {
  private static final long[] STEPS = {
    1, 5, 15, 30, 60, 120, 240, 480, 1440, 2880, 10_080, 43_200, 525_600
  };

  private GanttTime() {}

  static NumberAxis axis(List<GanttBar> bars, boolean dates, ChartStyle style) {
    NumberAxis axis = new NumberAxis();
    style.dress(axis);
    axis.setAutoRangeIncludesZero(false);
    axis.setTickLabelInsets(new RectangleInsets(4, 8, 4, 8));
    TickUnits units = new TickUnits();
    for (long step : STEPS) {
      boolean wide = step >= 1440;
      units.add(
          new NumberTickUnit((double) step * ScheduleClock.MINUTE, new Clock(dates, wide), 0));
    }
    axis.setStandardTickUnits(units);
    long[] range = whole(bars);
    axis.setRange(range[0], range[1]);
    return axis;
  }

  /** From before the first job to after the last, rounded to half hours. */
  static long[] whole(List<GanttBar> bars) {
    long half = 30 * ScheduleClock.MINUTE;
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    for (GanttBar bar : bars) {
      if (bar.kind() == GanttBar.Kind.JOB) {
        from = Math.min(from, bar.start());
        to = Math.max(to, bar.end());
      }
    }
    if (from > to) {
      return new long[] {0, 8 * 2 * half};
    }
    return new long[] {Math.floorDiv(from, half) * half, Math.floorDiv(to, half) * half + 2 * half};
  }

  /** Milliseconds as the time of day, as the day, or as minutes. */
  private static final class Clock extends NumberFormat {
    private static final long serialVersionUID = 1;
    private final boolean dates;
    private final boolean wide;

    Clock(boolean dates, boolean wide) {
      this.dates = dates;
      this.wide = wide;
    }

    @Override
    public StringBuffer format(double value, StringBuffer to, FieldPosition place) {
      return format((long) value, to, place);
    }

    @Override
    public StringBuffer format(long value, StringBuffer to, FieldPosition place) {
      String text = new ScheduleClock(dates).text(value);
      return to.append(!dates ? text : wide ? text.substring(0, 10) : text.substring(11));
    }

    @Override
    public Number parse(String source, ParsePosition place) {
      return null; // an axis only writes: nothing is ever read as a time
    }
  }
}
