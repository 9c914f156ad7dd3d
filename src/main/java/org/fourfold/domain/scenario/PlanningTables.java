package org.fourfold.domain.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;

/** Every table of the planning folder, in its order; the settings stand apart. */
public final class PlanningTables {
  public static final Table<Scenario> SCENARIOS = Table.of(Scenario.class);
  public static final Table<Assumption> ASSUMPTIONS = Table.of(Assumption.class);
  public static final Table<Uncertainty> UNCERTAINTY = Table.of(Uncertainty.class);
  public static final Table<Actual> ACTUALS = Table.of(Actual.class);

  /** All but the settings, {@link DepartmentTables#PROFILE}. */
  public static final List<Table<?>> ALL =
      Stream.concat(
              DepartmentTables.ALL.stream(),
              Stream.of(SCENARIOS, ASSUMPTIONS, UNCERTAINTY, ACTUALS))
          .toList();

  private PlanningTables() {}

  /** The table of a file, without suffix. */
  public static Optional<Table<?>> of(String file) {
    for (Table<?> table : ALL) {
      if (table.file().equals(file)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
