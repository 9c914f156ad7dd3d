package org.fourfold.ui.selection;

import java.util.List;
import java.util.Optional;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;

/**
 * What one method came to.
 *
 * @param outcome empty where it cannot answer
 * @param why it cannot answer, {@code ""} where it can
 */
record MethodLine(SelectionMethod method, Optional<SelectionOutcome> outcome, String why) {

  double value() {
    return outcome.map(SelectionOutcome::objective).orElse(Double.NaN);
  }

  /** Share of a capacity that is used, NaN where there is none. */
  double use(int capacity) {
    return outcome
        .map(
            o -> {
              List<Double> there = o.capacity();
              boolean some = capacity < there.size() && there.get(capacity) > 0;
              return some ? o.use().get(capacity) / there.get(capacity) : Double.NaN;
            })
        .orElse(Double.NaN);
  }
}
