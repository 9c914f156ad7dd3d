package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.finance.FundingCover;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.information.InformationUse;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourcePeriod;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.rule.Rule;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.service.ServiceUse;
import org.fourfold.domain.service.UsedPer;

/**
 * Checks an integrated plan's decisions against the rows of the department alone, by sums written
 * out again and nothing of the programme.
 */
final class PlanAudit {
  private final Department d;
  private final PlanOutcome plan;
  private final List<Period> periods;
  private final Map<List<String>, Double> values = new HashMap<>();

  private PlanAudit(Department department, PlanOutcome plan) {
    this.d = department;
    this.plan = plan;
    this.periods = department.periods();
    for (DecisionValue v : plan.decisions()) {
      values.merge(List.of(v.kind().code(), v.code(), v.other(), v.period()), v.value(), this::add);
      if (v.kind() == DecisionKind.FUNDING) {
        values.merge(List.of("drawn", v.code(), "", v.period()), v.value(), Double::sum);
      }
    }
  }

  private double add(double one, double other) {
    throw new AssertionError("a decision stands twice in the plan");
  }

  static void check(Department department, PlanOutcome plan) {
    PlanAudit audit = new PlanAudit(department, plan);
    for (int t = 0; t < audit.periods.size(); t++) {
      audit.capacities(t);
      audit.services(t);
      audit.resources(t);
      audit.obligations(t);
      audit.sources(t);
    }
    audit.budgets();
    audit.rules();
  }

  private double value(DecisionKind kind, String code, int t) {
    return t < 0 ? 0 : values.getOrDefault(List.of(kind.code(), code, "", code(t)), 0.0);
  }

  private String code(int t) {
    return periods.get(t).period();
  }

  private static void atMost(double used, double limit, String what) {
    assertThat(used).as(what).isLessThanOrEqualTo(limit + 1e-5 * Math.max(1, Math.abs(limit)));
  }

  private void capacities(int t) {
    for (Capacity c : d.capacities()) {
      double limit = amount(Availability.class, t, c.capacity());
      for (ResourceYield y : d.rows(ResourceYield.class)) {
        Resource r = resource(y.resource());
        if (y.capacity().equals(c.capacity()) && r.status() == ResourceStatus.ACTIVE) {
          limit += y.amount() * value(DecisionKind.RESOURCE, y.resource(), t);
        }
      }
      double used = amount(Requirement.class, t, c.capacity());
      for (ServiceUse u : d.rows(ServiceUse.class)) {
        Service s = service(u.service());
        double days = u.per() == UsedPer.UNIT ? 1 : s.lengthOfStay();
        used +=
            u.capacity().equals(c.capacity())
                ? days * u.amount() * value(DecisionKind.SERVICE, u.service(), t)
                : 0;
      }
      for (InformationUse u : d.rows(InformationUse.class)) {
        used +=
            u.capacity().equals(c.capacity())
                ? u.amount() * value(DecisionKind.INFORMATION, u.job(), t)
                : 0;
      }
      if (c.storable()) {
        double before = t == 0 ? c.openingStock() : value(DecisionKind.STOCK, c.capacity(), t - 1);
        double after = value(DecisionKind.STOCK, c.capacity(), t);
        assertThat(before + limit - used)
            .as("stock of " + c.capacity())
            .isCloseTo(after, Offset.offset(1e-4 * Math.max(1, limit)));
      } else {
        atMost(used, limit, "capacity " + c.capacity() + " in " + code(t));
      }
    }
  }

  private void services(int t) {
    for (Service s : d.services()) {
      double v = value(DecisionKind.SERVICE, s.service(), t);
      atMost(s.minimum(), v, s.service() + " minimum");
      if (s.maximum() != null) {
        atMost(v, s.maximum(), s.service() + " maximum");
      }
      boolean asked = d.rows(Demand.class).stream().anyMatch(x -> x.service().equals(s.service()));
      double demand = amount(Demand.class, t, s.service());
      if (asked && s.waits()) {
        double before =
            t == 0 ? s.openingBacklog() : value(DecisionKind.BACKLOG, s.service(), t - 1);
        atMost(v, (1 - s.leavingShare()) * before + demand, s.service() + " asked for");
      } else if (asked) {
        double refused = value(DecisionKind.REFUSED, s.service(), t);
        assertThat(v + refused)
            .as(s.service() + " delivered and refused")
            .isCloseTo(demand, Offset.offset(1e-4 * Math.max(1, demand)));
      }
    }
  }

  private void resources(int t) {
    for (Resource r : d.resources()) {
      double x = value(DecisionKind.RESOURCE, r.resource(), t);
      if (r.wholeUnits()) {
        assertThat(x).as(r.resource()).isEqualTo(Math.rint(x));
      }
      Double most = number(r, ResourcePeriod::maximum, r.maximum(), t);
      atMost(x, most == null ? Double.POSITIVE_INFINITY : most, r.resource() + " maximum");
      atMost(number(r, ResourcePeriod::minimum, r.minimum(), t), x, r.resource() + " minimum");
      if (r.inPost() != null) {
        double before = t == 0 ? r.inPost() : value(DecisionKind.RESOURCE, r.resource(), t - 1);
        double hired = value(DecisionKind.HIRE, r.resource(), t);
        double released = value(DecisionKind.RELEASE, r.resource(), t);
        assertThat(before + hired - released)
            .as(r.resource() + " in post")
            .isCloseTo(x, Offset.offset(1e-5 * Math.max(1, x)));
        if (r.largestChange() != null) {
          atMost(Math.abs(x - before), r.largestChange(), r.resource() + " change");
        }
      }
    }
  }

  /** Money paid in a category covers what is owed and what the plan spends in it. */
  private void obligations(int t) {
    if (d.rows(FundingSource.class).isEmpty()) {
      return;
    }
    for (var category : d.spendCategories()) {
      String h = category.spendCategory();
      double paid = values.getOrDefault(List.of("funding", "cash", h, code(t)), 0.0);
      for (FundingSource f : d.rows(FundingSource.class)) {
        List<FundingCover> cover =
            d.rows(FundingCover.class).stream().filter(c -> c.source().equals(f.source())).toList();
        double each =
            cover.isEmpty()
                ? 1
                : cover.stream()
                    .filter(c -> c.spendCategory().equals(h))
                    .mapToDouble(FundingCover::amount)
                    .sum();
        paid += each * values.getOrDefault(List.of("funding", f.source(), h, code(t)), 0.0);
      }
      atMost(spend("", h, t), paid, "obligation " + h + " in " + code(t));
    }
  }

  private void sources(int t) {
    for (FundingSource f : d.rows(FundingSource.class)) {
      double drawn = values.getOrDefault(List.of("drawn", f.source(), "", code(t)), 0.0);
      if (f.maximum() != null) {
        atMost(drawn, f.maximum().doubleValue(), f.source());
      }
      int from = place(f.from(), 0);
      int to = place(f.to(), periods.size() - 1);
      if (t < from || t > to) {
        assertThat(drawn).as(f.source() + " closed").isZero();
      } else {
        atMost(f.minimum().doubleValue(), drawn, f.source() + " minimum");
      }
      if (f.maximumTotal() != null && t == 0) {
        double total = 0;
        for (int u = 0; u < periods.size(); u++) {
          total += values.getOrDefault(List.of("drawn", f.source(), "", code(u)), 0.0);
        }
        atMost(total, f.maximumTotal().doubleValue(), f.source() + " in all");
      }
    }
  }

  private int place(String period, int otherwise) {
    for (int t = 0; t < periods.size(); t++) {
      if (code(t).equals(period)) {
        return t;
      }
    }
    return otherwise;
  }

  private void budgets() {
    for (Budget b : d.rows(Budget.class)) {
      double total = 0;
      for (int t = 0; t < periods.size(); t++) {
        double spend = spend(b.costCentre(), b.spendCategory(), t);
        total += spend;
        boolean own =
            d.rows(Budget.class).stream().anyMatch(o -> o != b && same(o, b))
                && b.period().isEmpty();
        if (b.period().equals(code(t)) || (b.period().isEmpty() && !own)) {
          atMost(spend, b.amount().doubleValue(), "budget in " + code(t));
        }
      }
      if (b.period().equals(Period.TOTAL)) {
        atMost(total, b.amount().doubleValue(), "budget in all");
      }
    }
  }

  private static boolean same(Budget one, Budget other) {
    return one.costCentre().equals(other.costCentre())
        && one.spendCategory().equals(other.spendCategory())
        && !one.period().equals(Period.TOTAL);
  }

  /** Resources, hires, releases, variable cost and obligations. */
  private double spend(String centre, String category, int t) {
    double sum = 0;
    for (Resource r : d.resources()) {
      if (within(centre, r.costCentre()) && within(category, r.spendCategory())) {
        double cost = number(r, ResourcePeriod::unitCost, r.unitCost(), t).doubleValue();
        sum += cost * value(DecisionKind.RESOURCE, r.resource(), t);
        sum += r.hireCost().doubleValue() * value(DecisionKind.HIRE, r.resource(), t);
        sum += r.releaseCost().doubleValue() * value(DecisionKind.RELEASE, r.resource(), t);
      }
    }
    for (Service s : d.services()) {
      if (within(centre, s.costCentre()) && within(category, s.spendCategory())) {
        sum += s.variableCost().doubleValue() * value(DecisionKind.SERVICE, s.service(), t);
      }
    }
    Map<List<String>, BigDecimal> owed = new HashMap<>();
    for (Obligation o : d.rows(Obligation.class)) {
      List<String> payer = List.of(o.costCentre(), o.spendCategory());
      if (within(centre, o.costCentre()) && within(category, o.spendCategory())) {
        if (o.period().equals(code(t))) {
          owed.put(payer, o.amount());
        } else if (o.period().isEmpty()) {
          owed.putIfAbsent(payer, o.amount());
        }
      }
    }
    return sum + owed.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
  }

  private static boolean within(String limit, String of) {
    return limit.isEmpty() || limit.equals(of);
  }

  private void rules() {
    for (Rule rule : d.rows(Rule.class)) {
      double total = 0;
      for (int t = 0; t < periods.size(); t++) {
        double sum = 0;
        for (RuleTerm term : d.rows(RuleTerm.class)) {
          if (term.rule().equals(rule.rule())) {
            sum += term.coefficient() * decided(term, t);
          }
        }
        total += sum;
        if (rule.period().isEmpty() || rule.period().equals(code(t))) {
          keeps(rule, sum);
        }
      }
      if (rule.period().equals(Period.TOTAL)) {
        keeps(rule, total);
      }
    }
  }

  private double decided(RuleTerm term, int t) {
    return switch (term.kind()) {
      case SERVICE -> value(DecisionKind.SERVICE, term.code(), t);
      case RESOURCE -> value(DecisionKind.RESOURCE, term.code(), t);
      case INFORMATION -> value(DecisionKind.INFORMATION, term.code(), t);
      case FUNDING -> values.getOrDefault(List.of("drawn", term.code(), "", code(t)), 0.0);
    };
  }

  private static void keeps(Rule rule, double sum) {
    switch (rule.sense()) {
      case AT_MOST -> atMost(sum, rule.amount(), rule.rule());
      case AT_LEAST -> atMost(rule.amount(), sum, rule.rule());
      case EQUAL -> {
        atMost(sum, rule.amount(), rule.rule());
        atMost(rule.amount(), sum, rule.rule());
      }
    }
  }

  private Resource resource(String code) {
    return d.resources().stream().filter(r -> r.resource().equals(code)).findFirst().orElseThrow();
  }

  private Service service(String code) {
    return d.services().stream().filter(s -> s.service().equals(code)).findFirst().orElseThrow();
  }

  private <N extends Number> N number(
      Resource r, Function<ResourcePeriod, N> cell, N usual, int t) {
    N each = usual;
    N own = null;
    for (ResourcePeriod p : d.rows(ResourcePeriod.class)) {
      if (p.resource().equals(r.resource()) && cell.apply(p) != null) {
        own = p.period().equals(code(t)) ? cell.apply(p) : own;
        each = p.period().isEmpty() ? cell.apply(p) : each;
      }
    }
    return own == null ? each : own;
  }

  private <R extends Record> double amount(Class<R> type, int t, String code) {
    double each = 0;
    Double own = null;
    for (R row : d.rows(type)) {
      record Cells(String code, String period, double amount) {}
      Cells c =
          switch (row) {
            case Availability a -> new Cells(a.capacity(), a.period(), a.amount());
            case Requirement q -> new Cells(q.capacity(), q.period(), q.amount());
            case Demand m -> new Cells(m.service(), m.period(), m.amount());
            default -> throw new AssertionError(type);
          };
      if (c.code.equals(code)) {
        own = c.period.equals(code(t)) ? Double.valueOf(c.amount) : own;
        each = c.period.isEmpty() ? c.amount : each;
      }
    }
    return own == null ? each : own;
  }
}
