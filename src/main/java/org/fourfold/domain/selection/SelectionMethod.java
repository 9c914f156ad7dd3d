package org.fourfold.domain.selection;

import org.fourfold.domain.measure.Coded;

/** How packages are chosen. All but greedy are exact. */
public enum SelectionMethod implements Coded {
  GREEDY,
  DP,
  BACKTRACKING,
  CORE,
  MILP
}
