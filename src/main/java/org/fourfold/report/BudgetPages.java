package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.fourfold.domain.finance.CostCentre;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.reading.PlannedSpend;
import org.fourfold.domain.reading.PlannedSpend.Spender;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** What each cost centre spends in each category against its budget, in cents that add up. */
final class BudgetPages {
  private final PlanReading reading;
  private final Wording words;
  private final Map<Spender, Long> spend = new LinkedHashMap<>();

  BudgetPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    Map<Spender, double[]> planned =
        PlannedSpend.bySpender(reading.department(), reading.outcome());
    List<Spender> spenders = List.copyOf(planned.keySet());
    long[] cents =
        Cents.of(spenders.stream().mapToDouble(s -> PlanSeries.sum(planned.get(s))).toArray());
    for (int i = 0; i < cents.length; i++) {
      spend.put(spenders.get(i), cents[i]);
    }
  }

  /** All that is spent, cents. */
  long total() {
    return spend.values().stream().mapToLong(c -> c).sum();
  }

  /** A group for each cost centre with what it spends in each category. */
  Sheet byCentre() {
    List<Sheet.Row> rows = new ArrayList<>();
    for (String centre : centres()) {
      String name =
          centre.isEmpty() ? words.text("budget.no.centre") : reading.names().centre(centre);
      rows.add(Sheet.Row.group(name));
      long sum = 0;
      for (String category : categories()) {
        Long cents = spend.get(new Spender(centre, category));
        OptionalLong budget = centre.isEmpty() ? OptionalLong.empty() : budget(centre, category);
        if (cents != null && cents != 0 || budget.isPresent() && !category.isEmpty()) {
          long spent = cents == null ? 0 : cents;
          sum += spent;
          rows.add(
              Sheet.Row.item(
                  row(
                      category(category),
                      spent,
                      category.isEmpty() ? OptionalLong.empty() : budget)));
        }
      }
      OptionalLong whole = centre.isEmpty() ? OptionalLong.empty() : budget(centre, "");
      rows.add(Sheet.Row.total(row(words.text("budget.total.of", name), sum, whole)));
    }
    rows.add(Sheet.Row.total(row(words.text("budget.total.all"), total(), budget("", ""))));
    return sheet("budget.centres", rows);
  }

  /** Each category over all cost centres. */
  Sheet byCategory() {
    List<Sheet.Row> rows = new ArrayList<>();
    for (String category : categories()) {
      long sum = 0;
      for (Map.Entry<Spender, Long> each : spend.entrySet()) {
        sum += each.getKey().category().equals(category) ? each.getValue() : 0;
      }
      rows.add(
          Sheet.Row.item(
              row(
                  category(category),
                  sum,
                  category.isEmpty() ? OptionalLong.empty() : budget("", category))));
    }
    rows.add(Sheet.Row.total(row(words.text("budget.total.all"), total(), budget("", ""))));
    return sheet("budget.categories", rows);
  }

  private Sheet sheet(String key, List<Sheet.Row> rows) {
    return new Sheet(
        words.text(key),
        words.text(key + ".note"),
        false,
        List.of(
            text(words.text("category"), 40),
            number(words.text("budget.planned"), reading.currency(), 17),
            number(words.text("budget"), reading.currency(), 17),
            number(words.text("left"), reading.currency(), 16),
            number(words.text("used.share"), "", 10)),
        rows);
  }

  private static List<SheetCell> row(String name, long spent, OptionalLong budget) {
    List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.of(name), cents(spent)));
    if (budget.isEmpty()) {
      cells.addAll(List.of(SheetCell.NONE, SheetCell.NONE, SheetCell.NONE));
      return cells;
    }
    long amount = budget.getAsLong();
    cells.add(cents(amount));
    cells.add(cents(amount - spent));
    cells.add(
        amount > 0 ? SheetCell.of((double) spent / amount, NumberStyle.FULLNESS) : SheetCell.NONE);
    return cells;
  }

  private static SheetCell cents(long cents) {
    return SheetCell.of(Cents.money(cents), NumberStyle.CENTS);
  }

  private String category(String code) {
    return code.isEmpty() ? words.text("budget.no.category") : reading.names().category(code);
  }

  /**
   * Cents that may be spent over the horizon: the smaller of a total and the sum of its periods,
   * where each has a budget; none where only some periods have one.
   */
  private OptionalLong budget(String centre, String category) {
    String code = centre + "/" + category;
    double total = Double.POSITIVE_INFINITY;
    double sum = 0;
    int periods = 0;
    for (LimitValue limit : reading.outcome().limits(LimitKind.BUDGET).toList()) {
      if (limit.code().equals(code) && reading.periods().place(limit.period()) < 0) {
        total = limit.limit();
      } else if (limit.code().equals(code)) {
        sum += limit.limit();
        periods++;
      }
    }
    double most =
        periods > 0 && periods == reading.periods().count() ? Math.min(sum, total) : total;
    return Double.isInfinite(most) ? OptionalLong.empty() : OptionalLong.of(Cents.of(most));
  }

  private Set<String> centres() {
    Set<String> centres = new LinkedHashSet<>();
    reading.department().rows(CostCentre.class).forEach(c -> centres.add(c.costCentre()));
    centres.removeIf(c -> spend.keySet().stream().noneMatch(s -> s.costCentre().equals(c)));
    spend.forEach((s, cents) -> centres.add(s.costCentre()));
    return centres;
  }

  private Set<String> categories() {
    Set<String> categories = new LinkedHashSet<>();
    for (SpendCategory c : reading.department().spendCategories()) {
      categories.add(c.spendCategory());
    }
    spend.forEach((s, cents) -> categories.add(s.category()));
    return categories;
  }
}
