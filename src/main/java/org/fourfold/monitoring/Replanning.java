package org.fourfold.monitoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.monitoring.PlanDifference;
import org.fourfold.domain.monitoring.Replanned;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;

/**
 * The rest of a horizon planned anew.
 *
 * <p><b>Method.</b> Before the period asked for, services and resources are what they were, or as
 * planned where nobody says; the engine works out from that what waits, what is in stock and what
 * cash there is, and optimises the rest under what is left of the limits of the whole horizon
 * ({@link PlanOptimiser#replan}). The plan covers the whole horizon, so that its totals are the
 * outturn.
 *
 * <p><b>Errors.</b> Where what happened leaves no plan, a total already spent say, the outcome
 * names the conflict and its cheapest way out.
 */
public final class Replanning {
  private static final List<DecisionKind> COMPARED =
      List.of(
          DecisionKind.SERVICE,
          DecisionKind.RESOURCE,
          DecisionKind.INFORMATION,
          DecisionKind.FUNDING);
  private static final double ALIKE = 1e-6;

  private final PlanOptimiser optimiser;

  public Replanning(PlanOptimiser optimiser) {
    this.optimiser = optimiser;
  }

  /**
   * @param old plan of the department
   * @param from code of one of its periods
   */
  public Replanned from(
      String from,
      Department department,
      PlanOutcome old,
      List<Actual> actuals,
      PlanRequest request,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    int until = PlanSeries.places(department.periods()).get(from);
    ActualSeries actual = new ActualSeries(department, actuals);
    PlanOutcome after =
        optimiser.replan(
            department,
            new PastDecisions(department, old, actual, until).before(from),
            request,
            Map.of(Replanned.FROM, from, Replanned.ACTUALS, hash(from, department, actuals)),
            progress,
            cancellation);
    List<PlanDifference> differences =
        after.hasPlan() ? differences(department, old, after, until) : List.of();
    return new Replanned(from, old, after, differences);
  }

  /** Whether a plan was made anew from actuals that are not those there are; never where not. */
  public static boolean outOfDate(PlanOutcome plan, Department department, List<Actual> actuals) {
    String from = plan.options().get(Replanned.FROM);
    return from != null
        && !hash(from, department, actuals).equals(plan.options().get(Replanned.ACTUALS));
  }

  /** The same wherever the same happened before a period. */
  public static String hash(String from, Department department, List<Actual> actuals) {
    Map<String, Integer> places = PlanSeries.places(department.periods());
    int until = places.getOrDefault(from, 0);
    String text =
        actuals.stream()
            .filter(a -> places.getOrDefault(a.period(), until) < until)
            .map(a -> a.kind().code() + "," + a.code() + "," + a.period() + "," + a.amount())
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Decisions whose sum over the periods to come differs; resources by their mean. */
  private static List<PlanDifference> differences(
      Department department, PlanOutcome old, PlanOutcome now, int until) {
    PlanSeries before = new PlanSeries(department.periods(), old);
    PlanSeries after = new PlanSeries(department.periods(), now);
    int left = Math.max(1, department.periods().size() - until);
    List<PlanDifference> found = new ArrayList<>();
    for (DecisionKind kind : COMPARED) {
      Set<String> codes = new LinkedHashSet<>();
      now.decisions(kind).map(DecisionValue::code).forEach(codes::add);
      List<PlanDifference> own = new ArrayList<>();
      for (String code : codes) {
        double divisor = kind == DecisionKind.RESOURCE ? left : 1;
        PlanDifference d =
            new PlanDifference(
                kind,
                code,
                rest(before.of(kind, code), until) / divisor,
                rest(after.of(kind, code), until) / divisor);
        if (Math.abs(d.change()) > ALIKE * Math.max(1, Math.abs(d.before()))) {
          own.add(d);
        }
      }
      own.sort(
          Comparator.comparingDouble(
              d -> -Math.abs(d.change()) / Math.max(1, Math.abs(d.before()))));
      found.addAll(own);
    }
    return found;
  }

  private static double rest(double[] series, int until) {
    double sum = 0;
    for (int t = until; t < series.length; t++) {
      sum += series[t];
    }
    return sum;
  }
}
