package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Focus;
import org.fourfold.optimisation.PlanDecision.Volume;
import org.fourfold.optimisation.PlanDecision.Waiting;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.Solution;

/** Reads a solution back as decisions and limits in the planner's units. */
final class PlanReading {
  private final DepartmentIndex index;
  private final PlanModel model;
  private final Goal goal;
  private final Solved solved;
  private final Extras extras;
  private final double[] values;
  private final PriceRanges ranges;

  /**
   * @param solved with a plan
   */
  PlanReading(DepartmentIndex index, PlanModel model, Goal goal, Solved solved, Extras extras) {
    this.index = index;
    this.model = model;
    this.goal = goal;
    this.solved = solved;
    this.extras = extras;
    this.values = solved.plan().orElseThrow().values();
    this.ranges = new PriceRanges(goal, solved, extras);
  }

  PlanRead read(Focus focus) {
    List<DecisionValue> decisions = decisions();
    Totals totals = new PlanTotals(index, model, focus, values).of(decisions);
    return new PlanRead(decisions, limits(), totals);
  }

  /** Decisions in the order of the programme, refused demand last. */
  private List<DecisionValue> decisions() {
    double[] objective = model.objective(goal.first());
    List<DecisionValue> read = new ArrayList<>();
    for (int j = 0; j < model.decisions().size(); j++) {
      if (model.decisions().get(j).kind() != null) {
        read.add(decision(j, objective[j]));
      }
    }
    for (ServiceLine service : index.services()) {
      for (int t = 0; t < index.periods() && service.demand() != null; t++) {
        Volume volume = new Volume(service.code(), index.period(t));
        if (model.decides(volume) && refuses(service, t)) {
          read.add(refused(volume, service.demand()[t] - values[model.column(volume)]));
        }
      }
    }
    return read;
  }

  private boolean refuses(ServiceLine service, int t) {
    return !model.decides(new Waiting(service.code(), index.period(t)));
  }

  private DecisionValue decision(int j, double coefficient) {
    PlanDecision decision = model.decisions().get(j);
    Double reduced = solved.prices().map(p -> p.reducedCosts()[j]).orElse(null);
    Double from = solved.ranging().map(r -> finite(r.costFrom()[j])).orElse(null);
    Double to = solved.ranging().map(r -> finite(r.costTo()[j])).orElse(null);
    return new DecisionValue(
        decision.kind(),
        decision.code(),
        decision.other(),
        decision.period(),
        values[j],
        reduced,
        coefficient,
        from,
        to,
        extras.occurrences().get(j));
  }

  private static DecisionValue refused(Volume volume, double amount) {
    return new DecisionValue(
        DecisionKind.REFUSED,
        volume.service(),
        "",
        volume.period(),
        Math.max(0, amount),
        null,
        null,
        null,
        null,
        null);
  }

  /** Limits in the order of the programme, then those of single decisions. */
  private List<LimitValue> limits() {
    LinearProgram program = model.program();
    List<LimitValue> read = new ArrayList<>();
    for (LimitLine line : model.lines()) {
      if (line.shown()) {
        read.add(limit(line, program.row(line.key())));
      }
    }
    model.columnLimits().forEach(limit -> read.add(limit(limit)));
    return read;
  }

  private LimitValue limit(LimitLine line, int row) {
    double shift = line.allowed(values) - line.right();
    Double price = price(line.key(), p -> p.duals()[row]);
    Double costPrice = goal.shown() ? costPrices(p -> p.duals()[row]) : null;
    Double[] ends = ranges.of(line, row, values);
    return new LimitValue(
        line.key().name(),
        line.key().kind(),
        line.key().code(),
        line.key().period(),
        line.used(values),
        line.allowed(values),
        line.slack(values),
        price,
        price == null ? null : basis(line.key()),
        ends[0],
        ends[1],
        costPrice);
  }

  private LimitValue limit(ColumnLimit limit) {
    double value = values[limit.column()];
    boolean whole = model.program().whole()[limit.column()];
    double slack = limit.upper() ? limit.amount() - value : value - limit.amount();
    Double price =
        price(
            limit.key(),
            p -> limit.price(p.reducedCosts()[limit.column()], value, whole, goal.maximise()));
    Double costPrice =
        goal.shown()
            ? costPrices(p -> limit.price(p.reducedCosts()[limit.column()], value, whole, false))
            : null;
    Double[] ends = ranges.of(limit, value, whole);
    return new LimitValue(
        limit.key().name(),
        limit.key().kind(),
        limit.key().code(),
        limit.key().period(),
        value,
        limit.amount(),
        Math.max(0, slack),
        price,
        price == null ? null : basis(limit.key()),
        ends[0],
        ends[1],
        costPrice);
  }

  /** The value by planning again where it was asked for, else the verified price. */
  private Double price(LimitKey key, ToDoubleFunction<Solution.Prices> price) {
    Double again = extras.oneMore().get(key);
    return again != null ? again : solved.prices().map(price::applyAsDouble).orElse(null);
  }

  private PriceBasis basis(LimitKey key) {
    return extras.oneMore().containsKey(key) ? PriceBasis.RESOLVE : solved.basis();
  }

  private Double costPrices(ToDoubleFunction<Solution.Prices> price) {
    return solved.costPrices().map(price::applyAsDouble).orElse(null);
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
