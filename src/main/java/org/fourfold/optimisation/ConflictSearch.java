package org.fourfold.optimisation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.Mend;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * Says why no plan keeps all limits: which of them conflict, none of which could be left out, and
 * the ways out.
 *
 * <p><b>Method.</b> Where already no plan in parts of units keeps all limits, {@link
 * IrreducibleConflict} finds some that conflict; else all do. With whole units {@link
 * WholeConflict} leaves out what is not needed then. {@link MendSearch} finds the changes. Conflict
 * and ways out have half of the time each.
 */
final class ConflictSearch {
  private final LimitRows rows;
  private final LpSolver solver;
  private final SolveProgress.Listener progress;
  private final Cancellation cancellation;
  private final SolveOptions options;

  ConflictSearch(
      PlanModel model,
      LpSolver solver,
      Duration limit,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    this.rows = new LimitRows(model);
    this.solver = solver;
    this.progress = progress;
    this.cancellation = cancellation;
    this.options = SolveOptions.DEFAULT.withTimeLimit(limit.dividedBy(2));
  }

  Reasons reasons() {
    Found found = conflict();
    List<LimitName> conflict = found.limits().stream().map(r -> r.key().limitName()).toList();
    MendSearch search = new MendSearch(rows, asking("ways out"));
    Optional<Mend> cheapest = search.cheapest();
    return new Reasons(
        conflict,
        cheapest.map(Mend::changes).orElse(List.of()),
        cheapest.map(search::others).orElse(List.of()),
        !conflict.isEmpty() && !found.irreducible());
  }

  private Asking asking(String phase) {
    return new Asking(solver, options, cancellation, phase, progress);
  }

  private record Found(List<Relaxable> limits, boolean irreducible) {}

  private Found conflict() {
    Asking asking = asking("conflict");
    List<Relaxable> found;
    boolean irreducible;
    try (IrreducibleConflict linear = new IrreducibleConflict(rows, asking)) {
      found = linear.find();
      irreducible = linear.irreducible();
    }
    if (!rows.program().hasWholeUnits()) {
      return new Found(found, irreducible);
    }
    WholeConflict filter = new WholeConflict(rows, asking);
    List<Relaxable> whole =
        found.isEmpty()
            ? filter.filter(rows.limits(), rows.limits().size() / 4)
            : filter.filter(found, 1);
    return new Found(whole, filter.irreducible());
  }
}
