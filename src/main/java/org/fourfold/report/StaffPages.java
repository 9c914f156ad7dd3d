package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.resource.Resource;
import org.fourfold.report.page.Cover;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** Staff in WTE and money by cadre, category and period, and the share of each category. */
final class StaffPages {
  private final PlanReading reading;
  private final Wording words;
  private final Cadres cadres;
  private final List<Cadres.Line> lines;
  private final double[] wte;
  private final double[] cost;
  private final double[] changes;

  StaffPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    cadres = new Cadres(reading);
    lines = cadres.lines();
    wte = sum(Cadres.Line::wte);
    cost = sum(Cadres.Line::cost);
    changes = changes();
  }

  private double[] sum(Function<Cadres.Line, double[]> of) {
    double[] sum = reading.blank();
    lines.forEach(l -> PlanSeries.add(sum, of.apply(l)));
    return sum;
  }

  /** Cost of hires and releases. */
  private double[] changes() {
    double[] sum = reading.blank();
    for (Resource r : cadres.staff()) {
      double[] hired = reading.series().of(DecisionKind.HIRE, r.resource());
      double[] released = reading.series().of(DecisionKind.RELEASE, r.resource());
      for (int t = 0; t < sum.length; t++) {
        sum[t] += hired[t] * r.hireCost().doubleValue();
        sum[t] += released[t] * r.releaseCost().doubleValue();
      }
    }
    return sum;
  }

  Sheet wteSheet() {
    PeriodGrid grid = grid("staff.wte", words.text("mean"), "WTE");
    for (Cadres.Line line : lines) {
      amounts(grid, line.cadre(), line.category(), line.wte());
    }
    grid.total(
        SheetCell.texts(words.text("total"), ""),
        SheetCell.each(wte, NumberStyle.QUANTITY),
        List.of(SheetCell.of(mean(wte), NumberStyle.QUANTITY)));
    return grid.sheet();
  }

  private void amounts(PeriodGrid grid, String cadre, String category, double[] each) {
    grid.row(
        SheetCell.texts(cadre, words.heading(category)),
        SheetCell.each(each, NumberStyle.QUANTITY),
        List.of(SheetCell.of(mean(each), NumberStyle.QUANTITY)));
  }

  Sheet costSheet() {
    PeriodGrid grid = grid("staff.cost", words.text("total"), reading.currency());
    for (Cadres.Line line : lines) {
      grid.row(
          SheetCell.texts(line.cadre(), words.heading(line.category())),
          SheetCell.each(line.cost(), NumberStyle.WHOLE_MONEY),
          List.of(money(PlanSeries.sum(line.cost()))));
    }
    grid.row(
        SheetCell.texts(words.text("staff.changes"), ""),
        SheetCell.each(changes, NumberStyle.WHOLE_MONEY),
        List.of(money(PlanSeries.sum(changes))));
    double[] all = cost.clone();
    PlanSeries.add(all, changes);
    grid.total(
        SheetCell.texts(words.text("total"), ""),
        SheetCell.each(all, NumberStyle.WHOLE_MONEY),
        List.of(money(PlanSeries.sum(all))));
    return grid.sheet();
  }

  /**
   * What each category takes of all WTE and of all cost: agency and bank by the planner's words.
   */
  Sheet shareSheet() {
    PeriodGrid grid = grid("staff.share", words.text("staff.share.all"), "");
    Map<String, double[][]> categories = new LinkedHashMap<>();
    for (Cadres.Line line : lines) {
      double[][] sums =
          categories.computeIfAbsent(
              line.category(), _ -> new double[][] {reading.blank(), reading.blank()});
      PlanSeries.add(sums[0], line.wte());
      PlanSeries.add(sums[1], line.cost());
    }
    categories.forEach(
        (category, sums) -> {
          shares(grid, category, words.text("staff.of.wte"), sums[0], wte);
          shares(grid, category, words.text("staff.of.cost"), sums[1], cost);
        });
    return grid.sheet();
  }

  private void shares(PeriodGrid grid, String category, String of, double[] part, double[] all) {
    double[] shares = reading.blank();
    for (int t = 0; t < shares.length; t++) {
      shares[t] = all[t] > 0 ? part[t] / all[t] : 0;
    }
    double whole = PlanSeries.sum(all);
    grid.row(
        SheetCell.texts(words.heading(category), of),
        SheetCell.each(shares, NumberStyle.SHARE),
        List.of(
            whole > 0
                ? SheetCell.of(PlanSeries.sum(part) / whole, NumberStyle.SHARE)
                : SheetCell.NONE));
  }

  private PeriodGrid grid(String key, String last, String unit) {
    boolean shares = key.equals("staff.share");
    return new PeriodGrid(
        reading,
        words.text(key),
        words.text(key + ".note", reading.currency()),
        List.of(
            text(words.text(shares ? "staff.category" : "staff.cadre"), 18),
            text(shares ? "" : words.text("staff.category"), 9)),
        List.of(number(last, unit, 8)));
  }

  /** Cost of staff by the hour as a share of all; 0 where there are none. */
  double byTheHour() {
    double hours =
        lines.stream().filter(l -> !l.posts()).mapToDouble(l -> PlanSeries.sum(l.cost())).sum();
    double all = PlanSeries.sum(cost);
    return all > 0 ? hours / all : 0;
  }

  String finding() {
    return words.text(
        "staff.finding",
        words.amount(mean(wte)),
        reading.priced(PlanSeries.sum(cost) + PlanSeries.sum(changes)),
        words.share(byTheHour()));
  }

  List<Cover.BigNumber> numbers() {
    return List.of(
        new Cover.BigNumber(
            words.text("staff.number.mean"),
            SheetCell.of(mean(wte), NumberStyle.AMOUNT),
            "WTE",
            Hue.RESOURCES),
        new Cover.BigNumber(
            words.text("staff.number.cost"),
            SheetCell.of(PlanSeries.sum(cost) + PlanSeries.sum(changes), NumberStyle.MONEY),
            reading.currency(),
            Hue.FINANCE),
        new Cover.BigNumber(
            words.text("staff.number.hours"),
            SheetCell.of(byTheHour(), NumberStyle.SHARE),
            words.text("staff.number.hours.unit"),
            Hue.RESOURCES));
  }

  private static double mean(double[] each) {
    return PlanSeries.sum(each) / Math.max(1, each.length);
  }

  private static SheetCell money(double value) {
    return SheetCell.of(value, NumberStyle.WHOLE_MONEY);
  }
}
