package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.solver.Cancellation;

/**
 * The middle of the core, and how far each share can move within it.
 *
 * <p>The middle is the nucleolus, the one division of the core that treats like players alike
 * whatever their order; where the core is empty, it lies in the least core. <b>Cost</b>: that of
 * the nucleolus and 2n linear programmes over 2ⁿ coalitions. <b>Source</b>: D. B. Gillies,
 * Solutions to general non-zero-sum games, 1959; M. Maschler, B. Peleg and L. S. Shapley, 1979
 * (least core).
 */
final class CoreShares implements SharingRule {
  @Override
  public String code() {
    return "core";
  }

  @Override
  public Division divide(CooperativeGame game, Cancellation cancellation) {
    Division middle = Nucleolus.plain().divide(game, cancellation);
    int n = game.size();
    if (n == 1) {
      return Division.exact(middle.shares());
    }
    LeastCore core = LeastCore.of(game, cancellation);
    List<Fraction> from = new ArrayList<>();
    List<Fraction> to = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      from.add(core.end(game, i, false, cancellation));
      to.add(core.end(game, i, true, cancellation));
    }
    return new Division(middle.shares(), List.of(), middle.proof(), from, to, middle.aloneKept());
  }
}
