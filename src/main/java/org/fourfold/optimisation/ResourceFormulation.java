package org.fourfold.optimisation;

import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.Sense;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.optimisation.PlanDecision.Deployed;
import org.fourfold.optimisation.PlanDecision.Hired;
import org.fourfold.optimisation.PlanDecision.Released;

/**
 * Resources: the cheapest way to meet requirements.
 *
 * <p><b>Problem.</b> Resources r, capacities k, periods t; x[r,t] units deployed, C money per unit
 * and period, a capacity per unit. Minimise Σ C x subject to available + Σ a x ≥ required + what
 * the services use where each is delivered as it is asked for; minimum ≤ x ≤ maximum, in whole
 * units where said; x[t] = x[t−1] + hired − released where units in post are given; |x[t] − x[t−1]|
 * ≤ the largest change. Among cheapest plans the one with the cheapest hires and releases.
 *
 * <p><b>Shapes.</b> One column per resource and period, two more where units are in post.
 */
record ResourceFormulation(DepartmentIndex index) implements Formulation {

  @Override
  public void formulate(PlanModel model) {
    decide(model);
    new CapacityLimits(index, model).meetRequirements();
    new RuleLimits(index, model).applyOnly(TermKind.RESOURCE);
  }

  @Override
  public Goal goal() {
    return Goal.DEPLOYMENT;
  }

  /** The decisions on resources and the limits that concern them alone. */
  void decide(PlanModel model) {
    for (ResourceLine resource : index.resources()) {
      deploy(model, resource);
      if (resource.inPost() != null) {
        hireAndRelease(model, resource);
      }
      if (Double.isFinite(resource.largestChange())) {
        changeGradually(model, resource);
      }
    }
  }

  private void deploy(PlanModel model, ResourceLine r) {
    for (int t = 0; t < index.periods(); t++) {
      String period = index.period(t);
      double most = r.maximum()[t];
      int x = model.decide(new Deployed(r.code(), period), t, r.minimum()[t], most, r.whole());
      model.count(Term.DEPLOYMENT, x, r.cost()[t]);
      model.spend(x, r.costCentre(), r.category(), t, r.cost()[t]);
      if (Double.isFinite(most)) {
        model.show(
            new ColumnLimit(LimitKey.of(LimitKind.HEADCOUNT, r.code(), period), x, true, most));
      }
    }
  }

  private void hireAndRelease(PlanModel model, ResourceLine r) {
    for (int t = 0; t < index.periods(); t++) {
      String period = index.period(t);
      int hired = model.decide(new Hired(r.code(), period), t);
      int released = model.decide(new Released(r.code(), period), t);
      model.count(Term.HIRING, hired, r.hireCost());
      model.count(Term.HIRING, released, r.releaseCost());
      model.spend(hired, r.costCentre(), r.category(), t, r.hireCost());
      model.spend(released, r.costCentre(), r.category(), t, r.releaseCost());
      LimitKey key = new LimitKey("staffing", LimitKind.HEADCOUNT, r.code(), period);
      LimitLine staffing =
          model
              .limit(key, Sense.EQUAL, t == 0 ? r.inPost() : 0)
              .use(deployed(model, r, t), 1)
              .allow(hired, 1)
              .allow(released, -1);
      if (t > 0) {
        staffing.allow(deployed(model, r, t - 1), 1);
      }
    }
  }

  private void changeGradually(PlanModel model, ResourceLine r) {
    for (int t = r.inPost() == null ? 1 : 0; t < index.periods(); t++) {
      String period = index.period(t);
      LimitLine rise = model.atMost(change("rise", r, period), r.largestChange());
      LimitLine fall = model.atMost(change("fall", r, period), r.largestChange());
      rise.use(deployed(model, r, t), 1);
      fall.use(deployed(model, r, t), -1);
      if (t > 0) {
        rise.use(deployed(model, r, t - 1), -1);
        fall.use(deployed(model, r, t - 1), 1);
      } else {
        rise.use(-r.inPost());
        fall.use(r.inPost());
      }
    }
  }

  private static LimitKey change(String word, ResourceLine r, String period) {
    return new LimitKey(word, LimitKind.HEADCOUNT, r.code(), period);
  }

  private int deployed(PlanModel model, ResourceLine r, int t) {
    return model.column(new Deployed(r.code(), index.period(t)));
  }
}
