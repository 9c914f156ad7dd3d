package org.fourfold.optimisation;

import java.util.List;
import org.fourfold.domain.plan.Department;

/** One question of a sweep: what differs from the department it stands on. */
public sealed interface SweepChange {

  /** Other amounts of limits; nothing is formulated anew. */
  record Amounts(List<AmountChange> changes) implements SweepChange {
    public Amounts {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Another department, formulated and compared with the one before. Where both have the same
   * decisions, limits and places of coefficients it is solved warm, else from scratch.
   */
  record Instead(Department department) implements SweepChange {}
}
