package org.fourfold.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.scenario.Waterfall;

/** From the objective of one scenario to that of another, a bar for each step. */
public final class WaterfallChart {
  private static final int ROW = 44;

  private WaterfallChart() {}

  /**
   * @param from name of the first scenario
   * @param steps names of the steps
   * @param unit of the objective
   */
  public static Figure of(
      Waterfall way, String from, String to, List<String> steps, String unit, Locale locale) {
    ChartWords words = new ChartWords(locale);
    NumberText numbers = words.numbers();
    List<ChartLine> lines = new ArrayList<>();
    List<IntervalRows.Bar> bars = new ArrayList<>();
    level(lines, bars, from, way.start(), numbers);
    double at = way.start();
    for (int i = 0; i < steps.size(); i++) {
      double change = way.steps().get(i).change();
      String label = signed(numbers, change);
      lines.add(line(lines.size(), steps.get(i), change));
      IntervalRows.Tone tone = change < 0 ? IntervalRows.Tone.LESS : IntervalRows.Tone.MORE;
      String tip = steps.get(i) + ": " + label + " " + unit;
      bars.add(new IntervalRows.Bar(steps.get(i), at, at + change, tone, label, tip));
      at += change;
    }
    level(lines, bars, to, way.end(), numbers);
    String change = signed(numbers, way.end() - way.start());
    String finding =
        Math.abs(way.end() - way.start()) <= 1e-9 * Math.max(1, Math.abs(way.start()))
            ? words.text("waterfall.same", to, from)
            : words.text("waterfall.change", to, change, unit, from);
    ChartTable table =
        new ChartTable(
            finding,
            words.text("waterfall.step"),
            unit,
            ChartTable.Kind.AMOUNT,
            List.of(words.text("waterfall.column")),
            lines,
            false);
    int height = 60 + ROW * lines.size();
    return new Figure(
        table, height, (t, s) -> IntervalRows.draw(List.of(bars), s, t.finding(), t.unit(), true));
  }

  private static void level(
      List<ChartLine> lines,
      List<IntervalRows.Bar> bars,
      String name,
      double value,
      NumberText numbers) {
    lines.add(line(lines.size(), name, value));
    String label = numbers.amount(value);
    bars.add(
        new IntervalRows.Bar(
            name, value, value, IntervalRows.Tone.LEVEL, label, name + ": " + label));
  }

  private static ChartLine line(int code, String label, double value) {
    return new ChartLine(String.valueOf(code), label, "", code, List.of(value), Set.of());
  }

  static String signed(NumberText numbers, double change) {
    String text = numbers.amount(change);
    return change > 0 && !text.equals("0") ? "+" + text : text;
  }
}
