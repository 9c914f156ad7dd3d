package org.fourfold.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    double anew = found.runs() == 0 ? 0 : (double) found.withPlan() / found.runs();
    Spread all =
        new Spread(
            found.p10().get("objective"),
            found.p50().get("objective"),
            found.p90().get("objective"),
            anew);
    add(lines, bars, words.text("chances.anew"), all, Tone.LEVEL, words);
    for (int i = 0; i < names.size(); i++) {
      CandidateResult c = found.candidates().get(i);
      Tone tone = i == found.best() ? Tone.MORE : Tone.LEVEL;
      add(
          lines,
          bars,
          names.get(i),
          new Spread(c.p10(), c.p50(), c.p90(), c.planned()),
          tone,
          words);
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
            List.of("P10", "P50", "P90", words.text("chances.withPlan")),
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
      Spread spread,
      Tone tone,
      ChartWords words) {
    double[] values = {
      number(spread.p10()), number(spread.p50()), number(spread.p90()), 100 * spread.planned()
    };
    lines.add(
        new ChartLine(
            String.valueOf(lines.size()),
            name,
            "",
            lines.size(),
            ChartLine.boxed(values),
            Set.of()));
    // Draws without a plan are the worst: what is left of the bar ends at the median, or sooner.
    List<Double> known =
        Stream.of(spread.p10(), spread.p50(), spread.p90()).filter(Objects::nonNull).toList();
    if (known.isEmpty()) {
      return;
    }
    NumberText numbers = words.numbers();
    String none = words.text("chances.noPlan", numbers.share(1 - spread.planned()));
    String median =
        spread.p50() == null ? "" : words.text("chances.label", numbers.amount(spread.p50()));
    String label = spread.planned() >= 1 ? median : (median + "  " + none).strip();
    double from = known.getFirst();
    double to = known.getLast();
    String tip = name + ": " + numbers.amount(from) + " – " + numbers.amount(to) + ", " + label;
    bars.add(new Bar(name, from, to, tone, label, tip, number(spread.p50())));
  }

  /** Percentiles, null where that many draws have no plan, and the share of draws with one. */
  private record Spread(Double p10, Double p50, Double p90, double planned) {}

  private static double number(Double value) {
    return value == null ? Double.NaN : value;
  }
}
