package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.optimisation.PlanDecision.CashUsed;
import org.fourfold.optimisation.PlanDecision.Drawn;

/**
 * Finance: the cheapest money that covers every obligation.
 *
 * <p><b>Problem.</b> Sources f, categories h, periods t; z[f,h,t] money drawn, K cost per unit
 * drawn (of a loan all its interest), cover obligation met per unit, H obligation. Minimise Σ K z
 * subject to Σ cover z ≥ H + what the plan spends; minimum ≤ Σ z[f,·,t] ≤ maximum while the source
 * is open, 0 otherwise; Σ z[f] ≤ its maximum in all. Loans are paid back in the category {@code
 * debt_service}. A source with contracts gives no more than they pay; earned cash is spent like
 * another source.
 *
 * <p><b>Shapes.</b> One column per source, category it covers and period it is open in.
 */
record FinanceFormulation(DepartmentIndex index) implements Formulation {

  @Override
  public void formulate(PlanModel model) {
    fund(model);
    payObligations(model);
    new RuleLimits(index, model).applyOnly(TermKind.FUNDING);
  }

  @Override
  public Goal goal() {
    return Goal.MONEY_COST;
  }

  /** The money drawn and the limits of each source. */
  void fund(PlanModel model) {
    for (SourceLine source : index.sources()) {
      draw(model, source);
      if (source.loan()) {
        repayLoan(model, source);
      }
      keepWithinSource(model, source);
    }
    if (index.funded()) {
      new ContractLimits(index, model).keepWithinContracts();
      new CashLimits(index, model).keepCashReserve();
    }
  }

  private void draw(PlanModel model, SourceLine source) {
    for (int t = source.from(); t <= source.to(); t++) {
      double cost = source.loan() ? source.schedule(index.horizon(), t).interest() : source.rate();
      for (String category : index.categories()) {
        if (source.covers(category) > 0) {
          int z = model.decide(new Drawn(source.code(), category, index.period(t)), t);
          model.count(Term.MONEY_COST, z, cost);
        }
      }
    }
  }

  /** What is borrowed is spent again, later, on debt service. */
  private void repayLoan(PlanModel model, SourceLine loan) {
    for (int t = loan.from(); t <= loan.to(); t++) {
      double[] repaid = loan.schedule(index.horizon(), t).repaid();
      for (String category : index.categories()) {
        Drawn drawn = new Drawn(loan.code(), category, index.period(t));
        for (int j = 0; j < repaid.length && model.decides(drawn); j++) {
          int z = model.column(drawn);
          model.spend(z, "", SpendCategory.DEBT_SERVICE, t + 1 + j, repaid[j]);
        }
      }
    }
  }

  private void keepWithinSource(PlanModel model, SourceLine f) {
    for (int t = f.from(); t <= f.to(); t++) {
      String period = index.period(t);
      if (Double.isFinite(f.maximum())) {
        LimitKey key = LimitKey.of(LimitKind.FUNDING, f.code(), period);
        drawn(model, model.atMost(key, f.maximum()), f, t);
      }
      if (f.minimum() > 0) {
        LimitKey key = new LimitKey("least_funding", LimitKind.FUNDING, f.code(), period);
        drawn(model, model.atLeast(key, f.minimum()), f, t);
      }
    }
    if (Double.isFinite(f.maximumTotal())) {
      LimitLine total = model.atMost(LimitKey.total(LimitKind.FUNDING, f.code()), f.maximumTotal());
      for (int t = f.from(); t <= f.to(); t++) {
        drawn(model, total, f, t);
      }
    }
  }

  private void drawn(PlanModel model, LimitLine line, SourceLine source, int t) {
    for (String category : index.categories()) {
      Drawn drawn = new Drawn(source.code(), category, index.period(t));
      if (model.decides(drawn)) {
        line.use(model.column(drawn), 1);
      }
    }
  }

  /** Money covers what is owed and what the decisions made so far spend. */
  void payObligations(PlanModel model) {
    record Place(String category, int period) {}
    Map<Place, List<Spend>> spends = new HashMap<>();
    for (Spend spend : model.spends()) {
      spends
          .computeIfAbsent(new Place(spend.category(), spend.period()), _ -> new ArrayList<>())
          .add(spend);
    }
    for (String category : index.categories()) {
      for (int t = 0; t < index.periods() && index.funded(); t++) {
        double owed = index.obligations().amount("", category, t);
        LimitKey key = LimitKey.of(LimitKind.OBLIGATION, category, index.period(t));
        LimitLine line = model.atLeast(key, owed);
        pay(model, line, category, t);
        for (Spend spend : spends.getOrDefault(new Place(category, t), List.of())) {
          line.allow(spend.column(), spend.amount());
        }
      }
    }
  }

  private void pay(PlanModel model, LimitLine line, String category, int t) {
    for (SourceLine source : index.sources()) {
      Drawn drawn = new Drawn(source.code(), category, index.period(t));
      if (model.decides(drawn)) {
        line.use(model.column(drawn), source.covers(category));
      }
    }
    CashUsed cash = new CashUsed(category, index.period(t));
    if (model.decides(cash)) {
      line.use(model.column(cash), 1);
    }
  }
}
