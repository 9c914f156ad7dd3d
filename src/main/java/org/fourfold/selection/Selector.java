package org.fourfold.selection;

import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;

/** A method of choosing packages. Holds no state between calls. */
public interface Selector {
  SelectionMethod method();

  /** Why this method cannot answer, and which can; empty where it can. */
  List<Problem> refuses(SelectionProblem problem);

  /** Chooses; a search that its limit stops gives the best found with what is proven. */
  SelectionOutcome select(SelectionProblem problem, SearchLimit limit);
}
