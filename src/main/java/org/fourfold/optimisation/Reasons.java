package org.fourfold.optimisation;

import java.util.List;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.Relaxation;

/**
 * Why there is no plan.
 *
 * @param conflict limits that cannot be kept together, none of which could be left out
 * @param relaxation changes of limits that together make a plan possible
 */
record Reasons(List<LimitName> conflict, List<Relaxation> relaxation) {
  static final Reasons NONE = new Reasons(List.of(), List.of());
}
