package org.fourfold.domain.reading;

import java.util.List;
import java.util.stream.Stream;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.information.InformationUse;
import org.fourfold.domain.information.InformationVolume;
import org.fourfold.domain.information.ServiceInformation;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;

/** Records work of a plan by period: generated, offered, done, unfinished, and what it uses. */
public final class RecordsWork {
  private final Department department;
  private final PlanOutcome outcome;
  private final PlanSeries plan;
  private final List<Period> periods;

  public RecordsWork(Department department, PlanOutcome outcome) {
    this.department = department;
    this.outcome = outcome;
    periods = department.periods();
    plan = new PlanSeries(periods, outcome);
  }

  /** What the volumes of services generate. */
  public double[] generated(String job) {
    double[] sum = new double[periods.size()];
    for (ServiceInformation row : department.rows(ServiceInformation.class)) {
      if (row.job().equals(job)) {
        add(sum, plan.of(DecisionKind.SERVICE, row.service()), row.amount());
      }
    }
    return sum;
  }

  /** What is offered beside that; a row without a period stands for each. */
  public double[] offered(String job) {
    double[] sum = new double[periods.size()];
    for (InformationVolume row : department.rows(InformationVolume.class)) {
      for (int t = 0; t < sum.length && row.job().equals(job); t++) {
        String period = periods.get(t).period();
        boolean own = row.period().equals(period);
        boolean all = row.period().isEmpty() && !hasOwn(job, period);
        sum[t] += own || all ? row.amount() : 0;
      }
    }
    return sum;
  }

  private boolean hasOwn(String job, String period) {
    return department.rows(InformationVolume.class).stream()
        .anyMatch(v -> v.job().equals(job) && v.period().equals(period));
  }

  public double[] done(String job) {
    return plan.of(DecisionKind.INFORMATION, job);
  }

  /** Left at the end of each period; zeros where work does not wait. */
  public double[] unfinished(String job) {
    return plan.of(DecisionKind.BACKLOG, job);
  }

  /** Capacities that records work uses, in the order of their table. */
  public List<String> capacities() {
    return department.rows(InformationUse.class).stream()
        .map(InformationUse::capacity)
        .distinct()
        .toList();
  }

  /** What records work that is done uses of a capacity. */
  public double[] used(String capacity) {
    double[] sum = new double[periods.size()];
    uses(capacity).forEach(u -> add(sum, done(u.job()), u.amount()));
    return sum;
  }

  /** What all that comes in would use of it, and what was unfinished at the start. */
  public double[] needed(String capacity) {
    double[] sum = new double[periods.size()];
    uses(capacity)
        .forEach(
            u -> {
              add(sum, generated(u.job()), u.amount());
              add(sum, offered(u.job()), u.amount());
              department.rows(InformationJob.class).stream()
                  .filter(j -> j.job().equals(u.job()) && sum.length > 0)
                  .forEach(j -> sum[0] += u.amount() * j.openingBacklog());
            });
    return sum;
  }

  /** All that the plan uses of a capacity. */
  public double[] usedInAll(String capacity) {
    return ofLimit(capacity, true);
  }

  /** What there is of a capacity. */
  public double[] available(String capacity) {
    return ofLimit(capacity, false);
  }

  private double[] ofLimit(String capacity, boolean used) {
    double[] values = new double[periods.size()];
    for (LimitValue limit : outcome.limits(LimitKind.CAPACITY).toList()) {
      for (int t = 0; t < values.length && limit.code().equals(capacity); t++) {
        if (limit.period().equals(periods.get(t).period())) {
          values[t] = used ? limit.used() : limit.limit();
        }
      }
    }
    return values;
  }

  private Stream<InformationUse> uses(String capacity) {
    return department.rows(InformationUse.class).stream()
        .filter(u -> u.capacity().equals(capacity));
  }

  private static void add(double[] sum, double[] values, double times) {
    for (int t = 0; t < sum.length; t++) {
      sum[t] += values[t] * times;
    }
  }
}
