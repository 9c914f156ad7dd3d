package org.fourfold.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.RecordsWork;
import org.fourfold.domain.resource.Capacity;

/** Records work by period: one job, or one capacity that it uses. */
public final class RecordsChart {
  private static final int HEIGHT = 340;

  private RecordsChart() {}

  /** Work done as columns; what came in, and what is left, as lines. */
  public static Figure of(
      Department department, PlanOutcome outcome, InformationJob job, Locale locale) {
    ChartWords words = new ChartWords(locale);
    RecordsWork work = new RecordsWork(department, outcome);
    double[] in = sum(work.generated(job.job()), work.offered(job.job()));
    double[] left = work.unfinished(job.job());
    List<ChartLine> lines = new ArrayList<>();
    add(lines, words, "done", work.done(job.job()));
    add(lines, words, "in", in);
    if (job.waits()) {
      add(lines, words, "left", left);
    }
    double end = left.length == 0 ? 0 : left[left.length - 1];
    double change = Math.rint(end) - Math.rint(job.openingBacklog());
    String way = change == 0 ? "stays" : change < 0 ? "falls" : "grows";
    String finding =
        job.waits()
            ? words.text(
                "records." + way, job.name(), whole(job.openingBacklog(), words), whole(end, words))
            : words.text(
                "records.atOnce",
                job.name(),
                whole(Arrays.stream(work.done(job.job())).sum(), words),
                whole(Arrays.stream(in).sum(), words));
    return new Figure(
        table(finding, job.unit(), department, lines, words),
        HEIGHT,
        (t, s) ->
            ColumnsAndLines.draw(
                t,
                s,
                List.of(s.palette().hue(Hue.INFORMATION)),
                List.of(s.palette().text(), s.palette().warning())));
  }

  /** Use by records work and by others as columns; what there is, and what is needed, as lines. */
  public static Figure of(
      Department department, PlanOutcome outcome, Capacity capacity, Locale locale) {
    ChartWords words = new ChartWords(locale);
    RecordsWork work = new RecordsWork(department, outcome);
    String code = capacity.capacity();
    double[] records = work.used(code);
    double[] all = work.usedInAll(code);
    double[] others = new double[all.length];
    Arrays.setAll(others, t -> Math.max(0, all[t] - records[t]));
    List<ChartLine> lines = new ArrayList<>();
    add(lines, words, "records", records);
    add(lines, words, "others", others);
    add(lines, words, "available", work.available(code));
    add(lines, words, "needed", sum(work.needed(code), others));
    double used = Arrays.stream(all).sum();
    double there = Arrays.stream(work.available(code)).sum();
    String finding =
        words.text(
            "records.capacity",
            capacity.name(),
            words.numbers().share(there <= 0 ? 0 : Arrays.stream(records).sum() / there),
            words.numbers().share(there <= 0 ? 0 : used / there));
    return new Figure(
        table(finding, capacity.unit(), department, lines, words),
        HEIGHT,
        (t, s) ->
            ColumnsAndLines.draw(
                t,
                s,
                List.of(s.palette().hue(Hue.INFORMATION), s.palette().rest()),
                List.of(s.palette().text(), s.palette().warning())));
  }

  private static ChartTable table(
      String finding, String unit, Department department, List<ChartLine> lines, ChartWords words) {
    return new ChartTable(
        finding,
        words.text("heading.measure"),
        unit,
        ChartTable.Kind.AMOUNT,
        new PeriodNames(department.periods(), words.locale()).headers(),
        lines,
        false);
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = new double[a.length];
    Arrays.setAll(sum, t -> a[t] + b[t]);
    return sum;
  }

  private static String whole(double value, ChartWords words) {
    return words.numbers().amount(Math.rint(value));
  }

  private static void add(List<ChartLine> lines, ChartWords words, String what, double[] values) {
    lines.add(
        new ChartLine(
            what,
            words.text("records.line." + what),
            "",
            lines.size(),
            ChartLine.boxed(values),
            Set.of()));
  }
}
