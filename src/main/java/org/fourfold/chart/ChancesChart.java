package org.fourfold.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fourfold.chart.IntervalRows.Bar;
import org.fourfold.chart.IntervalRows.Tone;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.scenario.CandidateResult;
import org.fourfold.domain.scenario.UncertaintyOutcome;

/** From P10 to P90 over many draws: planned anew on each, and with resources held. */
public final class ChancesChart {
  private static final int ROW = 48;

  private ChancesChart() {}

  /**
   * @param names of the candidates
   * @param unit of the objective
   */
  public static Figure of(
      UncertaintyOutcome found, List<String> names, String unit, Locale locale) {
    ChartWords words = new ChartWords(locale);
    NumberText numbers = words.numbers();
    List<ChartLine> lines = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    add(
        lines,
        bars,
        words.text("chances.anew"),
        found.p10().get("objective"),
        found.p50().get("objective"),
        found.p90().get("objective"),
        Tone.LEVEL,
        words);
    for (int i = 0; i < names.size(); i++) {
      CandidateResult c = found.candidates().get(i);
      Tone tone = i == found.best() ? Tone.MORE : Tone.LEVEL;
      add(lines, bars, names.get(i), c.p10(), c.p50(), c.p90(), tone, words);
    }
    Double middle = found.p50().get("objective");
    String finding =
        found.best() >= 0
            ? words.text("chances.best", names.get(found.best()), found.runs())
            : middle == null
                ? words.text("chances.none")
                : words.text("chances.middle", numbers.amount(middle), unit, found.runs());
    ChartTable table =
        new ChartTable(
            finding,
            words.text("chances.plan"),
            unit,
            ChartTable.Kind.AMOUNT,
            List.of("P10", "P50", "P90"),
            lines,
            false);
    return new Figure(
        table,
        70 + ROW * Math.max(2, bars.size()),
        (t, s) -> IntervalRows.draw(List.of(bars), s, t.finding(), t.unit(), false));
  }

  private static void add(
      List<ChartLine> lines,
      List<Bar> bars,
      String name,
      Double p10,
      Double p50,
      Double p90,
      Tone tone,
      ChartWords words) {
    double[] values = {number(p10), number(p50), number(p90)};
    lines.add(
        new ChartLine(
            String.valueOf(lines.size()),
            name,
            "",
            lines.size(),
            ChartLine.boxed(values),
            Set.of()));
    if (p10 != null && p90 != null) {
      NumberText numbers = words.numbers();
      String label = words.text("chances.label", numbers.amount(values[1]));
      String tip = name + ": " + numbers.amount(p10) + " – " + numbers.amount(p90);
      bars.add(new Bar(name, p10, p90, tone, label, tip));
    }
  }

  private static double number(Double value) {
    return value == null ? Double.NaN : value;
  }
}
