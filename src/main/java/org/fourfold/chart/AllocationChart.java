package org.fourfold.chart;

import java.util.Locale;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;

/** Stacked allocation of resources, services or records work by period. */
public final class AllocationChart {
  private static final int HEIGHT = 360;

  private AllocationChart() {}

  public static Figure of(
      Department department, PlanOutcome outcome, AllocationView view, Locale locale) {
    return new Figure(
        AllocationTable.grouped(department, outcome, view, locale),
        AllocationTable.detail(department, outcome, view, locale),
        HEIGHT,
        (table, style) -> StackedColumns.draw(table, style, view.hue()));
  }
}
