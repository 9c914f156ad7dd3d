package org.fourfold.ui.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.PlanningTables;

/** Actuals with others over them: what both say is as the others say. */
final class MergedActuals {
  private MergedActuals() {}

  static List<Actual> of(List<Actual> there, List<Actual> over) {
    Map<List<Object>, Actual> all = new LinkedHashMap<>();
    there.forEach(a -> all.put(PlanningTables.ACTUALS.key(a), a));
    over.forEach(a -> all.put(PlanningTables.ACTUALS.key(a), a));
    return new ArrayList<>(all.values());
  }
}
