package org.fourfold.app;

import java.util.function.Function;
import org.fourfold.app.command.EngineMissing;
import org.fourfold.domain.plan.Engine;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.CheckedSolver;
import org.fourfold.solver.EngineUnavailable;
import org.fourfold.solver.HighsSolver;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.OjAlgoSolver;

/** The engines by the words planners choose them with. Safe for use by several threads. */
final class Engines implements Function<Engine, LpSolver> {
  private final LpSolver auto = new AutoSolver();
  private final LpSolver ojAlgo = new CheckedSolver(new OjAlgoSolver());

  @Override
  public LpSolver apply(Engine engine) {
    return switch (engine) {
      case AUTO -> auto;
      case OJALGO -> ojAlgo;
      case HIGHS -> highs();
    };
  }

  private static LpSolver highs() {
    try {
      return new CheckedSolver(HighsSolver.load());
    } catch (EngineUnavailable e) {
      throw new EngineMissing(e);
    }
  }
}
