package org.fourfold.ui.control.result;

import java.util.List;
import java.util.Locale;
import org.fourfold.chart.ChartLine;
import org.fourfold.chart.ChartTable;
import org.fourfold.chart.DemandTable;
import org.fourfold.chart.UtilisationTable;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.PlanCertificate;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.ui.mvvm.Texts;

/** A plan in a few numbers. */
public final class Headlines {
  private static final double REFUSED_LEAST = 0.5;

  private final Department department;
  private final PlanOutcome outcome;
  private final Texts texts;
  private final NumberText numbers;

  public Headlines(Department department, PlanOutcome outcome, Locale locale) {
    this.department = department;
    this.outcome = outcome;
    texts = new Texts(Headlines.class, locale);
    numbers = new NumberText(locale);
  }

  /** Six numbers on what a department gets; empty where there is no plan. */
  public List<Headline> gains() {
    return outcome.hasPlan()
        ? List.of(benefit(), cost(), income(), moneyCost(), refused(), scarce())
        : List.of();
  }

  /** Six numbers on a plan and how far to trust it; empty where there is no plan. */
  public List<Headline> trust() {
    return outcome.hasPlan()
        ? List.of(benefit(), cost(), income(), refused(), status(), certificate())
        : List.of();
  }

  private Totals totals() {
    return outcome.totals();
  }

  private Headline benefit() {
    double benefit = totals().benefit();
    String shown = benefit >= 1000 ? numbers.fixed(benefit, 0) : numbers.amount(benefit);
    return Headline.plain(
        texts.of("benefit"), shown, department.profile().benefitUnit(), "", full(benefit));
  }

  private Headline cost() {
    return money("cost", totals().cost(), texts.of("cost.note"));
  }

  private Headline income() {
    return money("income", totals().income(), texts.of("income.note"));
  }

  private Headline moneyCost() {
    return money("moneyCost", totals().moneyCost(), texts.of("moneyCost.note"));
  }

  private Headline money(String key, double value, String note) {
    return Headline.plain(
        texts.of(key),
        numbers.money(value),
        department.profile().currency(),
        note,
        numbers.exactMoney(value));
  }

  private Headline refused() {
    double refused = totals().refused();
    ChartTable demand = DemandTable.byService(department, outcome, texts.locale());
    long services =
        demand.lines().stream().filter(l -> l.value(DemandTable.REFUSED) >= REFUSED_LEAST).count();
    return new Headline(
        texts.of("refused"),
        numbers.fixed(refused, 0),
        "",
        texts.of("refused.note", services),
        full(refused),
        refused >= REFUSED_LEAST ? Headline.Tone.WARNING : Headline.Tone.PLAIN);
  }

  private Headline scarce() {
    List<ChartLine> capacities = UtilisationTable.of(department, outcome, texts.locale()).lines();
    long out = capacities.stream().filter(l -> !l.marks().isEmpty()).count();
    return new Headline(
        texts.of("scarce"),
        numbers.fixed(out, 0),
        "",
        texts.of("scarce.note", capacities.size()),
        full(out),
        out > 0 ? Headline.Tone.WARNING : Headline.Tone.PLAIN);
  }

  private Headline status() {
    boolean best = outcome.status() == PlanStatus.OPTIMAL;
    String gap = outcome.gap() == null ? "–" : texts.of("gap", percent(outcome.gap()));
    return new Headline(
        texts.of("status"),
        texts.of("status." + outcome.status().name()),
        "",
        gap,
        gap,
        best ? Headline.Tone.GOOD : Headline.Tone.WARNING);
  }

  private Headline certificate() {
    PlanCertificate c = outcome.certificate();
    if (c == null) {
      return new Headline(
          texts.of("check"), texts.of("check.none"), "", "", "", Headline.Tone.WARNING);
    }
    double worst =
        Math.max(c.maxRowViolation(), Math.max(c.maxBoundViolation(), c.maxIntegralityViolation()));
    String error = String.format(Locale.ROOT, "%.0e", worst);
    return new Headline(
        texts.of("check"),
        texts.of("check.kept"),
        "",
        texts.of("check.note", error),
        c.verifiedBy(),
        Headline.Tone.GOOD);
  }

  private String percent(double gap) {
    return gap < 1e-6 ? "0 %" : numbers.fixed(100 * gap, gap < 1e-3 ? 4 : 2) + " %";
  }

  private static String full(double value) {
    return Double.toString(value);
  }
}
