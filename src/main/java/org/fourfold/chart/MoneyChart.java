package org.fourfold.chart;

import static org.fourfold.chart.PlannedMoney.CASH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.reading.PlannedSpend;

/** Money drawn, by source or by the category that it pays for, and period. */
public final class MoneyChart {
  private static final int HEIGHT = 360;

  private final Department department;
  private final PlanOutcome outcome;
  private final PlanSeries plan;
  private final PeriodNames periods;
  private final ChartWords words;

  private MoneyChart(Department department, PlanOutcome outcome, Locale locale) {
    this.department = department;
    this.outcome = outcome;
    plan = new PlanSeries(department.periods(), outcome);
    periods = new PeriodNames(department.periods(), locale);
    words = new ChartWords(locale);
  }

  /** Which pot pays. */
  public static Figure bySource(Department department, PlanOutcome outcome, Locale locale) {
    return new MoneyChart(department, outcome, locale).bySource();
  }

  /** What it pays for. */
  public static Figure byCategory(Department department, PlanOutcome outcome, Locale locale) {
    return new MoneyChart(department, outcome, locale).byCategory();
  }

  /**
   * What one source pays for.
   *
   * @param source its code, {@link PlannedMoney#CASH} for income
   */
  public static Figure ofSource(
      Department department, PlanOutcome outcome, String source, Locale locale) {
    return new MoneyChart(department, outcome, locale).ofSource(source);
  }

  private Figure ofSource(String source) {
    return figure(paid(List.of(source)), "heading.category", lines -> coverFinding(lines, source));
  }

  private String coverFinding(List<ChartLine> lines, String source) {
    double total = lines.stream().mapToDouble(ChartLine::sum).sum();
    String name =
        sources().stream()
            .filter(f -> f.source().equals(source))
            .map(FundingSource::name)
            .findFirst()
            .orElse(words.text("money.cash"));
    if (total <= 0) {
      return words.text("money.none.of", name);
    }
    ChartLine largest = largest(lines);
    String part = words.numbers().share(largest.sum() / total);
    String all = words.money(total, department.profile().currency());
    return words.text("money.of", name, largest.label(), part, all);
  }

  private Figure bySource() {
    LineGroups groups = groups();
    if (plan.has(DecisionKind.FUNDING, CASH)) {
      double[] used = plan.of(DecisionKind.FUNDING, CASH);
      String name = words.text("money.cash");
      groups.add(new LineGroups.Thing(CASH, name, name, used));
    }
    for (FundingSource f : sources()) {
      double[] drawn = plan.of(DecisionKind.FUNDING, f.source());
      groups.add(new LineGroups.Thing(f.source(), f.name(), f.name(), drawn));
    }
    return figure(groups, "heading.source", this::sourceFinding);
  }

  private Figure byCategory() {
    List<String> codes = new ArrayList<>(sources().stream().map(FundingSource::source).toList());
    codes.add(CASH);
    return figure(paid(codes), "heading.category", this::categoryFinding);
  }

  /** What these sources pay, category by category. */
  private LineGroups paid(List<String> codes) {
    LineGroups groups = groups();
    Map<String, String> names = PlannedSpend.names(department);
    List<String> categories = new ArrayList<>();
    department.spendCategories().forEach(c -> categories.add(c.spendCategory()));
    categories.add(SpendCategory.DEBT_SERVICE);
    for (String category : categories) {
      double[] paid = new double[department.periods().size()];
      for (String source : codes) {
        double[] part = plan.of(DecisionKind.FUNDING, source, category);
        for (int t = 0; t < paid.length; t++) {
          paid[t] += part[t];
        }
      }
      String name = names.getOrDefault(category, words.text("money.debt"));
      groups.add(new LineGroups.Thing(category, name, name, paid));
    }
    return groups;
  }

  private List<FundingSource> sources() {
    return department.rows(FundingSource.class);
  }

  private LineGroups groups() {
    return new LineGroups(words);
  }

  private Figure figure(
      LineGroups groups,
      String heading,
      java.util.function.Function<List<ChartLine>, String> finding) {
    ChartTable drawn = table(groups.atMost(AllocationTable.MOST_LINES), heading, finding);
    ChartTable detail = table(groups.things(), heading, finding);
    return new Figure(drawn, detail, HEIGHT, (t, s) -> StackedColumns.draw(t, s, Hue.FINANCE));
  }

  private ChartTable table(
      List<ChartLine> lines,
      String heading,
      java.util.function.Function<List<ChartLine>, String> finding) {
    return new ChartTable(
        finding.apply(lines),
        words.text(heading),
        department.profile().currency(),
        ChartTable.Kind.MONEY,
        periods.headers(),
        lines,
        true);
  }

  private String sourceFinding(List<ChartLine> lines) {
    double total = lines.stream().mapToDouble(ChartLine::sum).sum();
    if (total <= 0) {
      return words.text("money.none");
    }
    String first = share("money.source", lines, total);
    List<ChartLine> dry = lines.stream().filter(l -> runsDry(l.code())).toList();
    if (dry.isEmpty()) {
      return first;
    }
    if (dry.size() > 1) {
      return first + words.text("money.several-dry", words.count(dry.size()));
    }
    TreeSet<Integer> last = new TreeSet<>();
    last.add(lastDraw(dry.getFirst()));
    return first + words.text("money.dry", dry.getFirst().label(), periods.when(last));
  }

  private String categoryFinding(List<ChartLine> lines) {
    double total = lines.stream().mapToDouble(ChartLine::sum).sum();
    return total <= 0 ? words.text("money.none") : share("money.category", lines, total);
  }

  private String share(String key, List<ChartLine> lines, double total) {
    ChartLine largest = largest(lines);
    return words.text(
        key,
        largest.label(),
        words.numbers().share(largest.sum() / total),
        words.money(total, department.profile().currency()));
  }

  private static ChartLine largest(List<ChartLine> lines) {
    return lines.stream()
        .filter(l -> l.tone() >= 0)
        .max(Comparator.comparingDouble(ChartLine::sum))
        .orElseThrow();
  }

  private boolean runsDry(String source) {
    return outcome
        .limits(LimitKind.FUNDING)
        .filter(l -> l.code().equals(source) && l.period().equals(Period.TOTAL))
        .anyMatch(LimitValue::binds);
  }

  private static int lastDraw(ChartLine line) {
    int last = 0;
    for (int t = 0; t < line.values().size(); t++) {
      last = line.value(t) > 0.5 ? t : last;
    }
    return last;
  }
}
