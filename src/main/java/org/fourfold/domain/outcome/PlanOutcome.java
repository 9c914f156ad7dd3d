package org.fourfold.domain.outcome;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;

/**
 * A plan, or why there is none; its components are the keys of the machine-readable result.
 *
 * @param objective in its own unit, null where there is no plan
 * @param secondStage least cost at the best benefit, for most benefit; else null
 * @param bound proven bound on the objective, null where unknown
 * @param gap |objective − bound| ÷ max(1, |objective|), null where unknown
 * @param solver null where no engine was asked
 * @param inputHash of the department planned for
 * @param options as asked, by name
 * @param totals null where there is no plan
 * @param notApplied names of rules that a focus leaves out
 * @param relaxation the cheapest way out of the conflict
 * @param message the reason where planning failed, else {@code ""}
 * @param alternatives other ways out, of other kinds, cheapest first
 * @param conflictCutShort whether the time limit came before each limit of the conflict had been
 *     tried, so that it may hold limits that are not needed
 * @param marginalSolves how the values of one more were found, null where they were not asked for
 * @param tieSolves how services always, sometimes or never in were found, null where not asked for
 */
public record PlanOutcome(
    PlanStatus status,
    Focus focus,
    Objective goal,
    Double objective,
    Double secondStage,
    Double bound,
    Double gap,
    SolverUsed solver,
    double seconds,
    String inputHash,
    long seed,
    Map<String, String> options,
    PlanCertificate certificate,
    List<DecisionValue> decisions,
    List<LimitValue> limits,
    Totals totals,
    List<String> notApplied,
    List<LimitName> conflict,
    List<Relaxation> relaxation,
    String message,
    List<Mend> alternatives,
    boolean conflictCutShort,
    Resolves marginalSolves,
    Resolves tieSolves) {

  public PlanOutcome {
    options = Map.copyOf(options);
    decisions = List.copyOf(decisions);
    limits = List.copyOf(limits);
    notApplied = List.copyOf(notApplied);
    conflict = List.copyOf(conflict);
    relaxation = List.copyOf(relaxation);
    // Outcomes stored before there were alternatives have none.
    alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
  }

  public boolean hasPlan() {
    return totals != null;
  }

  public Stream<DecisionValue> decisions(DecisionKind kind) {
    return decisions.stream().filter(d -> d.kind() == kind);
  }

  public Stream<LimitValue> limits(LimitKind kind) {
    return limits.stream().filter(l -> l.kind() == kind);
  }

  /** Limits that are reached, dearest first. */
  public List<LimitValue> binding() {
    return limits.stream()
        .filter(LimitValue::binds)
        .sorted((a, b) -> Double.compare(size(b), size(a)))
        .toList();
  }

  private static double size(LimitValue limit) {
    return limit.shadowPrice() == null ? 0 : Math.abs(limit.shadowPrice() * limit.limit());
  }
}
