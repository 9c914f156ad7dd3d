package org.fourfold.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.control.PeriodColumn.Kind;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.SessionTables;
import org.junit.jupiter.api.Test;

class PeriodGridViewModelTest {
  private final Workspace empty =
      SampleWorkspace.read().with(DepartmentTables.AVAILABILITY, List.of());
  private final Session session = TestDesk.session(empty);
  private final SessionTables tables = new SessionTables(session);
  private final PeriodGridViewModel<Availability> grid =
      new PeriodGridViewModel<>(DepartmentTables.AVAILABILITY, tables);
  private final List<Period> periods = empty.rows(DepartmentTables.PERIODS);
  private final PeriodLine line = grid.rows().getFirst();
  private final String code = empty.rows(DepartmentTables.CAPACITIES).getFirst().capacity();

  private PeriodColumn column(Kind kind, int number) {
    return grid.columns().stream().filter(c -> c.kind() == kind).toList().get(number);
  }

  private List<Availability> rows() {
    return session.workspace().get().rows(DepartmentTables.AVAILABILITY);
  }

  @Test
  void everyThingHasALineAndEveryPeriodAColumn() {
    List<Capacity> things = empty.rows(DepartmentTables.CAPACITIES);
    assertThat(grid.rows()).hasSize(things.size());
    assertThat(grid.columns().stream().filter(c -> c.kind() == Kind.PERIOD))
        .hasSize(periods.size());
  }

  @Test
  void eachHoldsInEveryPeriodAndAnOwnAmountOverridesIt() {
    grid.type(line, column(Kind.EACH, 0), "100");
    grid.type(line, column(Kind.PERIOD, 2), "1,250.5");
    String third = periods.get(2).period();
    assertThat(rows())
        .containsExactly(new Availability(code, "", 100), new Availability(code, third, 1250.5));
    assertThat(grid.shown(line, column(Kind.PERIOD, 1))).isEqualTo("100");
    assertThat(grid.own(line, column(Kind.PERIOD, 1))).isFalse();
    assertThat(grid.shown(line, column(Kind.PERIOD, 2))).isEqualTo("1,250.5");
    assertThat(grid.own(line, column(Kind.PERIOD, 2))).isTrue();
    assertThat(grid.shown(line, column(Kind.SUM, 0)))
        .isEqualTo(GridTexts.grouped("" + (100 * (periods.size() - 1) + 1250.5)));
  }

  @Test
  void anEmptiedCellTakesItsRowAway() {
    grid.type(line, column(Kind.PERIOD, 0), "5");
    assertThat(rows()).hasSize(1);
    grid.type(line, column(Kind.PERIOD, 0), "");
    assertThat(rows()).isEmpty();
    session.undo();
    assertThat(rows()).hasSize(1);
    assertThat(grid.shown(line, column(Kind.PERIOD, 0))).isEqualTo("5");
  }

  @Test
  void aRefusedAmountStaysTyped() {
    grid.type(line, column(Kind.PERIOD, 0), "-4");
    assertThat(rows()).isEmpty();
    assertThat(grid.text(line, column(Kind.PERIOD, 0))).isEqualTo("-4");
    assertThat(grid.fault(line, column(Kind.PERIOD, 0))).isPresent();
    assertThat(grid.notice().get()).isNotEmpty();
  }

  @Test
  void aBlockIsPastedAsOneStepAndCopiedBack() {
    GridEditing<PeriodLine, PeriodColumn> editing = new GridEditing<>(grid, grid::columns);
    int from = grid.columns().indexOf(column(Kind.PERIOD, 0));
    editing.paste(CellRange.cell(0, from), "1\t2\t3\n4\t5\t6\n");
    assertThat(rows()).hasSize(6);
    assertThat(editing.copy(new CellRange(0, from, 1, from + 2))).isEqualTo("1\t2\t3\n4\t5\t6\n");
    session.undo();
    assertThat(rows()).isEmpty();
  }

  @Test
  void aBudgetLineIsChosenAndThenFilled() {
    session.edit("clear", w -> w.with(DepartmentTables.BUDGETS, List.of()));
    PeriodGridViewModel<Budget> budgets =
        new PeriodGridViewModel<>(DepartmentTables.BUDGETS, tables);
    PeriodLine blank = budgets.rows().getFirst();
    String centre = empty.rows(DepartmentTables.COST_CENTRES).getFirst().costCentre();
    budgets.type(blank, budgets.columns().getFirst(), centre);
    PeriodColumn whole =
        budgets.columns().stream().filter(c -> c.kind() == Kind.WHOLE).findFirst().orElseThrow();
    budgets.type(blank, whole, "90000");
    Budget made = session.workspace().get().rows(DepartmentTables.BUDGETS).getFirst();
    assertThat(made.costCentre()).isEqualTo(centre);
    assertThat(made.period()).isEqualTo(Period.TOTAL);
    assertThat(made.amount()).isEqualByComparingTo("90000");
  }

  @Test
  void theSampleReadsInPeriodGridsAsItsSeries() {
    Session whole = TestDesk.session(SampleWorkspace.read());
    PeriodGridViewModel<Availability> full =
        new PeriodGridViewModel<>(DepartmentTables.AVAILABILITY, new SessionTables(whole));
    var series =
        org.fourfold.domain.measure.PeriodSeries.of(
            periods,
            whole.workspace().get().rows(DepartmentTables.AVAILABILITY),
            Availability::capacity,
            Availability::period,
            Availability::amount,
            0);
    for (PeriodLine each : full.rows()) {
      if (!each.sum() && series.containsKey(each.keys().getFirst())) {
        assertThat(full.course(each)).isEqualTo(series.get(each.keys().getFirst()));
      }
    }
  }
}
