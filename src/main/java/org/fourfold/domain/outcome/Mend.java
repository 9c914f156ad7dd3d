package org.fourfold.domain.outcome;

import java.util.List;

/**
 * A way out where there is no plan: changes of limits that together make one possible.
 *
 * @param changes each needed
 * @param cost sum of their weights
 */
public record Mend(List<Relaxation> changes, double cost) {

  public Mend {
    changes = List.copyOf(changes);
  }

  public static Mend of(List<Relaxation> changes) {
    return new Mend(changes, changes.stream().mapToDouble(Relaxation::cost).sum());
  }
}
