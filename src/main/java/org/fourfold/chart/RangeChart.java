package org.fourfold.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.fourfold.chart.IntervalRows.Bar;
import org.fourfold.chart.IntervalRows.Tone;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.Staircase;
import org.fourfold.domain.outcome.StaircaseStep;
import org.fourfold.domain.scenario.Tornado;
import org.fourfold.domain.scenario.TornadoBar;

/** Rows from one objective to another: limits added one at a time, assumptions low and high. */
public final class RangeChart {
  private static final int ROW = 40;
  private static final int MOST = 14;

  private RangeChart() {}

  /**
   * What each limit costs on top of those before it.
   *
   * @param names of the steps, the first being none of the limits
   */
  public static Figure of(Staircase staircase, List<String> names, String unit, Locale locale) {
    ChartWords words = new ChartWords(locale);
    NumberText numbers = words.numbers();
    List<ChartLine> lines = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    Double before = null;
    int dearest = -1;
    for (int i = 0; i < names.size(); i++) {
      StaircaseStep step = staircase.steps().get(i);
      double here = step.objective() == null ? Double.NaN : step.objective();
      double change = step.change() == null ? Double.NaN : step.change();
      lines.add(line(i, names.get(i), here, change));
      if (step.objective() != null) {
        boolean level = before == null;
        Tone tone = level ? Tone.LEVEL : change < 0 ? Tone.LESS : Tone.MORE;
        String label = level ? numbers.amount(here) : WaterfallChart.signed(numbers, here - before);
        String tip = names.get(i) + ": " + numbers.amount(here) + " " + unit;
        bars.add(new Bar(names.get(i), level ? here : before, here, tone, label, tip));
      }
      boolean more =
          step.change() != null
              && (dearest < 0
                  || Math.abs(change) > Math.abs(staircase.steps().get(dearest).change()));
      dearest = more ? i : dearest;
      before = step.objective() == null ? before : step.objective();
    }
    String finding =
        dearest < 0
            ? words.text("staircase.none")
            : words.text(
                "staircase.dearest",
                names.get(dearest),
                WaterfallChart.signed(numbers, staircase.steps().get(dearest).change()),
                unit);
    List<String> columns = List.of(words.text("range.objective"), words.text("range.change"));
    return figure(finding, words.text("staircase.limit"), unit, columns, lines, List.of(bars));
  }

  /**
   * The widest bars of a tornado; the table has them all.
   *
   * @param names of the bars
   */
  public static Figure of(Tornado tornado, List<String> names, String unit, Locale locale) {
    ChartWords words = new ChartWords(locale);
    NumberText numbers = words.numbers();
    double middle = tornado.objective() == null ? Double.NaN : tornado.objective();
    List<ChartLine> lines = new ArrayList<>();
    List<Bar> low = new ArrayList<>();
    List<Bar> high = new ArrayList<>();
    int widest = -1;
    for (int i = 0; i < names.size(); i++) {
      TornadoBar bar = tornado.bars().get(i);
      double atLow = Objects.requireNonNullElse(bar.atLow(), Double.NaN);
      double atHigh = Objects.requireNonNullElse(bar.atHigh(), Double.NaN);
      lines.add(line(i, names.get(i), bar.low(), bar.high(), atLow, atHigh));
      widest = widest < 0 && Double.isFinite(bar.range()) ? i : widest;
      if (low.size() < MOST && !Double.isNaN(middle)) {
        low.add(side(names.get(i), middle, atLow, bar.low(), Tone.LESS, numbers, words));
        high.add(side(names.get(i), middle, atHigh, bar.high(), Tone.MORE, numbers, words));
      }
    }
    String finding =
        widest < 0
            ? words.text("tornado.none")
            : words.text(
                "tornado.widest",
                names.get(widest),
                numbers.amount(tornado.bars().get(widest).range()),
                unit);
    List<String> columns =
        List.of(
            words.text("tornado.low"),
            words.text("tornado.high"),
            words.text("tornado.atLow"),
            words.text("tornado.atHigh"));
    return figure(
        finding, words.text("tornado.assumption"), unit, columns, lines, List.of(low, high));
  }

  private static Bar side(
      String name,
      double middle,
      double to,
      double value,
      Tone tone,
      NumberText numbers,
      ChartWords words) {
    String at = numbers.amount(value);
    return Double.isNaN(to)
        ? new Bar(name, middle, middle, tone, words.text("tornado.noPlan", at), name)
        : new Bar(name, middle, to, tone, at, name + " " + at + ": " + numbers.amount(to));
  }

  private static ChartLine line(int code, String label, double... values) {
    return new ChartLine(String.valueOf(code), label, "", code, ChartLine.boxed(values), Set.of());
  }

  private static Figure figure(
      String finding,
      String heading,
      String unit,
      List<String> columns,
      List<ChartLine> lines,
      List<List<Bar>> layers) {
    ChartTable table =
        new ChartTable(finding, heading, unit, ChartTable.Kind.AMOUNT, columns, lines, false);
    boolean any = !layers.getFirst().isEmpty();
    return new Figure(
        table,
        60 + ROW * Math.max(3, any ? layers.getFirst().size() : 0),
        (t, s) -> IntervalRows.draw(layers, s, t.finding(), t.unit(), layers.size() == 1));
  }
}
