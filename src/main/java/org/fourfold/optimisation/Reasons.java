package org.fourfold.optimisation;

import java.util.List;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.Mend;
import org.fourfold.domain.outcome.Relaxation;

/**
 * Why there is no plan.
 *
 * @param conflict limits that cannot be kept together, none of which could be left out
 * @param relaxation changes of limits that together make a plan possible, the cheapest found
 * @param alternatives other such changes, of one kind each
 * @param cutShort whether time ran out before each limit of the conflict had been tried
 */
record Reasons(
    List<LimitName> conflict,
    List<Relaxation> relaxation,
    List<Mend> alternatives,
    boolean cutShort) {
  static final Reasons NONE = new Reasons(List.of(), List.of(), List.of(), false);
}
