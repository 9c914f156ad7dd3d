package org.fourfold.domain.scenario;

import java.util.List;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Objective;

/**
 * Assumptions and uncertainties by how far each alone moves the objective.
 *
 * @param objective with all as they are
 * @param bars the widest first
 * @param wholeUnits how decisions in whole units were treated
 * @param inputHash of the department it stands on
 */
public record Tornado(
    Objective goal,
    Double objective,
    List<TornadoBar> bars,
    WholeUnits wholeUnits,
    double seconds,
    String inputHash) {
  public Tornado {
    bars = List.copyOf(bars);
  }
}
