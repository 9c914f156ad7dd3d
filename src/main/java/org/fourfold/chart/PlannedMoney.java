package org.fourfold.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.finance.Contract;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.LoanSchedule;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.service.Service;

/**
 * Money of a plan in time, counted again from its decisions: what each source costs in a period,
 * what is repaid and still owed of loans, and the account of earned cash.
 */
public final class PlannedMoney {
  /** Code under which income that is spent again stands among the sources. */
  public static final String CASH = "cash";

  private final Department department;
  private final PlanSeries plan;

  public PlannedMoney(Department department, PlanOutcome outcome) {
    this.department = department;
    plan = new PlanSeries(department.periods(), outcome);
  }

  /**
   * What a source costs.
   *
   * @param charged per period
   * @param later after the horizon: interest of loans that run on
   */
  public record Cost(double[] charged, double later) {
    public double sum() {
      double sum = later;
      for (double each : charged) {
        sum += each;
      }
      return sum;
    }
  }

  /**
   * A loan, per period.
   *
   * @param repaid instalments that fall due at the start, with their interest where annuities hold
   *     it
   * @param owed principal at the end
   */
  public record Loan(double[] drawn, double[] repaid, double[] owed, Cost cost) {}

  /**
   * The account of earned cash, per period: at its start what the one before left, then growth and
   * income, less what is used.
   *
   * @param opening at the start of the first
   * @param reserve below which it never falls
   */
  public record Account(
      double opening,
      double reserve,
      double[] grown,
      double[] income,
      double[] used,
      double[] left) {
    /** The period at whose end least is left, the first of several. */
    public int lowest() {
      int lowest = 0;
      for (int t = 1; t < left.length; t++) {
        lowest = left[t] < left[lowest] - 0.005 ? t : lowest;
      }
      return lowest;
    }
  }

  /** Whether income can be spent, so that there is an account to speak of. */
  public boolean hasAccount() {
    return plan.has(DecisionKind.FUNDING, CASH);
  }

  private int periods() {
    return department.periods().size();
  }

  private int days(int t) {
    List<Period> all = department.periods();
    return all.get(t % all.size()).days();
  }

  /** What each source that anything is drawn from costs, in the department's order. */
  public Map<FundingSource, Cost> costs() {
    Map<FundingSource, Cost> costs = new LinkedHashMap<>();
    for (FundingSource source : department.rows(FundingSource.class)) {
      double[] drawn = plan.of(DecisionKind.FUNDING, source.source());
      if (source.kind() == FundingKind.LOAN) {
        costs.put(source, loan(source).cost());
      } else {
        double[] charged = new double[drawn.length];
        for (int t = 0; t < drawn.length; t++) {
          charged[t] = source.costRate() * drawn[t];
        }
        costs.put(source, new Cost(charged, 0));
      }
    }
    return costs;
  }

  /** A loan drawn, charged and repaid as the model says. */
  public Loan loan(FundingSource source) {
    int length = periods();
    double[] drawn = plan.of(DecisionKind.FUNDING, source.source());
    double[] charged = new double[length];
    double[] repaid = new double[length];
    double[] owed = new double[length];
    double later = 0;
    int term = source.termPeriods() == null ? 1 : source.termPeriods();
    for (int t = 0; t < length; t++) {
      if (drawn[t] != 0) {
        int from = t;
        LoanSchedule one =
            LoanSchedule.of(source.costRate(), term, source.repayment(), j -> days(from + j));
        for (int j = 0; j < term; j++) {
          if (t + j < length) {
            charged[t + j] += drawn[t] * one.charged()[j];
          } else {
            later += drawn[t] * one.charged()[j];
          }
          if (t + j + 1 < length) {
            repaid[t + j + 1] += drawn[t] * one.repaid()[j];
          }
        }
        for (int j = t; j < length; j++) {
          owed[j] += drawn[t] * one.owed(j - t);
        }
      }
    }
    return new Loan(drawn, repaid, owed, new Cost(charged, later));
  }

  /** The account of earned cash; tariffs come in after each service's delay. */
  public Account account() {
    int length = periods();
    double[] income = income();
    double[] used = plan.of(DecisionKind.FUNDING, CASH);
    double[] grown = new double[length];
    double[] left = new double[length];
    double opening = department.profile().openingCash().doubleValue();
    double before = opening;
    for (int t = 0; t < length; t++) {
      grown[t] = before * department.profile().surplusRate() * days(t) / 365;
      left[t] = before + grown[t] + income[t] - used[t];
      before = left[t];
    }
    double reserve = department.profile().cashReserve().doubleValue();
    return new Account(opening, reserve, grown, income, used, left);
  }

  /** Tariffs of services without a contract, in the period in which they are paid. */
  private double[] income() {
    double[] income = new double[periods()];
    Set<String> contracted =
        department.rows(Contract.class).stream().map(Contract::service).collect(Collectors.toSet());
    Map<String, double[]> demand = DemandTable.demand(department);
    for (Service s : department.services()) {
      if (!contracted.contains(s.service())) {
        double[] volume = volume(s, demand.get(s.service()));
        for (int t = s.paymentDelayPeriods(); t < income.length; t++) {
          income[t] += s.tariff().doubleValue() * volume[t - s.paymentDelayPeriods()];
        }
      }
    }
    return income;
  }

  /** As planned; as asked for, up to the most, where the plan decides of other things. */
  private double[] volume(Service s, double[] demand) {
    if (plan.has(DecisionKind.SERVICE, s.service())) {
      return plan.of(DecisionKind.SERVICE, s.service());
    }
    double[] held = new double[periods()];
    for (int t = 0; t < held.length; t++) {
      double most = s.maximum() == null ? Double.POSITIVE_INFINITY : s.maximum();
      held[t] = demand == null ? s.minimum() : Math.min(demand[t], most);
    }
    return held;
  }
}
