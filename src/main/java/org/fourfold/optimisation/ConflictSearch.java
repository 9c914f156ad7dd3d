package org.fourfold.optimisation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.optimisation.ElasticProgram.Given;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * Says why no plan keeps all limits.
 *
 * <p><b>Method.</b> The cheapest elastic programme gives the change of limits that makes a plan
 * possible. The limits with a price in its linear form prove that there is none (a Farkas proof);
 * of these, blocks that are not needed are left out until every one left is: an irreducible set.
 * Where only whole units make it impossible the search starts from all limits.
 *
 * <p><b>Cost.</b> One elastic solve, and of the order of k log(n ÷ k) warm solves for k conflicting
 * among n candidates; stopped by the time limit it gives a set that is not yet irreducible.
 *
 * <p><b>Source.</b> J. W. Chinneck, Feasibility and Infeasibility in Optimization, 2008, chapters 6
 * (elastic and deletion filters).
 */
final class ConflictSearch {
  private static final double NEGLIGIBLE = 1e-7;

  private final ElasticProgram elastic;
  private final LpSolver solver;
  private final Cancellation cancellation;
  private final SolveOptions options;
  private final long deadline;

  ConflictSearch(PlanModel model, LpSolver solver, Duration limit, Cancellation cancellation) {
    this.elastic = new ElasticProgram(model);
    this.solver = solver;
    this.cancellation = cancellation;
    this.options = SolveOptions.DEFAULT.withTimeLimit(limit);
    this.deadline = System.nanoTime() + limit.toNanos();
  }

  Reasons reasons() {
    LinearProgram program = elastic.program();
    LinearProgram linear =
        program.with(null, null, null, new boolean[program.columnCount()], null, null);
    Optional<Solution> divided = solve(linear).found();
    boolean proof = divided.isPresent() && divided.get().objective() > NEGLIGIBLE;
    Optional<Solution> whole = program.hasWholeUnits() ? solve(program).found() : divided;
    List<Relaxation> relaxation =
        whole.or(() -> divided).map(s -> relaxation(program, s)).orElse(List.of());
    List<Relaxable> candidates = proof ? priced(divided.get().prices()) : elastic.limits();
    LinearProgram rigid = elastic.rigid();
    LinearProgram tested =
        proof ? rigid.with(null, null, null, new boolean[rigid.columnCount()], null, null) : rigid;
    List<LimitName> conflict =
        irreducible(tested, candidates).stream().map(r -> r.key().limitName()).toList();
    return new Reasons(conflict, relaxation);
  }

  private LpResult solve(LinearProgram program) {
    return solver.solve(program, options, SolveProgress.Listener.NONE, cancellation);
  }

  private List<Relaxation> relaxation(LinearProgram program, Solution solution) {
    List<Relaxation> moves = new ArrayList<>();
    for (Relaxable limit : elastic.limits()) {
      double by = given(program, solution, limit, true) - given(program, solution, limit, false);
      if (Math.abs(by) > NEGLIGIBLE * limit.size()) {
        LimitKey key = limit.key();
        double cost = Math.abs(by) / limit.size();
        moves.add(new Relaxation(key.name(), key.kind(), key.code(), key.period(), by, cost));
      }
    }
    return moves;
  }

  private static double given(
      LinearProgram program, Solution solution, Relaxable limit, boolean up) {
    int column = program.column(new Given(limit.key(), up));
    return column < 0 ? 0 : solution.values()[column];
  }

  /** The limits that carry a price. */
  private List<Relaxable> priced(Optional<Solution.Prices> prices) {
    if (prices.isEmpty()) {
      return elastic.limits();
    }
    return elastic.limits().stream()
        .filter(l -> Math.abs(prices.get().duals()[l.row()]) * l.size() > NEGLIGIBLE)
        .toList();
  }

  /** Leaves out blocks of candidates for as long as no plan keeps the others. */
  private List<Relaxable> irreducible(LinearProgram rigid, List<Relaxable> candidates) {
    List<Relaxable> kept = new ArrayList<>(candidates);
    try (LpSession session = solver.open(rigid)) {
      elastic.limits().stream()
          .filter(limit -> !candidates.contains(limit))
          .forEach(limit -> free(session, limit));
      if (feasible(session)) {
        return List.of();
      }
      int at = 0;
      int block = Math.max(1, kept.size() / 4);
      while (at < kept.size() && System.nanoTime() < deadline && !cancellation.requested()) {
        List<Relaxable> out = List.copyOf(kept.subList(at, Math.min(kept.size(), at + block)));
        out.forEach(limit -> free(session, limit));
        if (!feasible(session)) {
          kept.removeAll(out);
          block = Math.max(1, Math.min(2 * block, (kept.size() - at) / 2));
        } else {
          out.forEach(limit -> session.rowBounds(limit.row(), limit.lower(), limit.upper()));
          at += block == 1 ? 1 : 0;
          block = Math.max(1, block / 2);
        }
      }
    }
    return kept;
  }

  private static void free(LpSession session, Relaxable limit) {
    session.rowBounds(limit.row(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** Only a proof that there is no plan counts as one. */
  private boolean feasible(LpSession session) {
    return !(session.solve(options, SolveProgress.Listener.NONE, cancellation)
        instanceof LpResult.Infeasible);
  }
}
