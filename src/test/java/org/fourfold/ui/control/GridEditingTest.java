package org.fourfold.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.service.Demand;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.control.SheetOrder.SortBy;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.SessionTables;
import org.junit.jupiter.api.Test;

class GridEditingTest {
  private static final Table<Resource> RESOURCES = DepartmentTables.RESOURCES;

  private final Workspace sample = SampleWorkspace.read();
  private final Session session = TestDesk.session(sample);
  private final SessionTables tables = new SessionTables(session);
  private final GridViewModel<Resource> grid = new GridViewModel<>(RESOURCES, tables);
  private final GridEditing<GridRow<Resource>, Column> editing =
      new GridEditing<>(grid, grid::columns);
  private final GridSearch<GridRow<Resource>, Column> search =
      new GridSearch<>(grid, grid::columns, editing);
  private final PeriodGridViewModel<Demand> demand =
      new PeriodGridViewModel<>(DepartmentTables.DEMAND, tables);
  private final GridEditing<PeriodLine, PeriodColumn> months =
      new GridEditing<>(demand, demand::columns);

  private static int place(String column) {
    return RESOURCES.column(column).index();
  }

  private CellRange range(int top, String left, int bottom, String right) {
    return new CellRange(top, place(left), bottom, place(right));
  }

  private Resource resource(int row) {
    return session.workspace().get().rows(RESOURCES).get(row);
  }

  @Test
  void oneValueIsFilledOverASelection() {
    editing.paste(range(0, "unit_cost", 4, "minimum"), "1,250\n");
    for (int i = 0; i < 5; i++) {
      assertThat(resource(i).unitCost()).isEqualByComparingTo("1250");
      assertThat(resource(i).minimum()).isEqualTo(1250);
    }
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
  }

  @Test
  void aBlockIsRepeatedWhereItFitsTheSelection() {
    editing.paste(range(0, "minimum", 3, "minimum"), "1\n2\n");
    assertThat(List.of(0, 1, 2, 3).stream().map(i -> resource(i).minimum()))
        .containsExactly(1.0, 2.0, 1.0, 2.0);
  }

  @Test
  void aDecimalCommaInOneCellIsReadInAll() {
    editing.paste(range(0, "minimum", 0, "minimum"), "1,5\n1,250\n1.250\n");
    assertThat(List.of(0, 1, 2).stream().map(i -> resource(i).minimum()))
        .containsExactly(1.5, 1.25, 1250.0);
  }

  @Test
  void nothingChangesUntilThePlannerAgreesToRefusedCells() {
    editing.paste(range(0, "minimum", 0, "minimum"), "1\nmany\n3\n");
    assertThat(session.workspace().get()).isSameAs(sample);
    Proposal<Column> proposal = editing.proposal().get().orElseThrow();
    assertThat(proposal.cells()).isEqualTo(3);
    assertThat(proposal.refused().listed())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.row()).isEqualTo(1);
              assertThat(r.column()).isEqualTo("Minimum");
              assertThat(r.text()).isEqualTo("many");
            });
    editing.dismiss();
    assertThat(session.workspace().get()).isSameAs(sample);
    editing.paste(range(0, "minimum", 0, "minimum"), "1\nmany\n3\n");
    editing.accept();
    assertThat(resource(0).minimum()).isEqualTo(1);
    assertThat(resource(1)).isEqualTo(sample.rows(RESOURCES).get(1));
    assertThat(resource(2).minimum()).isEqualTo(3);
    assertThat(grid.text(grid.rows().get(1), RESOURCES.column("minimum"))).isEqualTo("many");
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
  }

  @Test
  void theFirstRowIsFilledDownAndTheFirstColumnRight() {
    editing.fillDown(range(0, "category", 3, "unit_cost"));
    assertThat(resource(3).unitCost()).isEqualByComparingTo(resource(0).unitCost());
    assertThat(resource(3).costCentre()).isEqualTo(resource(0).costCentre());
    List<PeriodColumn> columns = demand.columns();
    int from =
        columns.indexOf(columns.stream().filter(c -> !c.period().isEmpty()).findFirst().get());
    months.paste(CellRange.cell(0, from), "77");
    months.fillRight(new CellRange(0, from, 0, from + 11));
    assertThat(demand.course(demand.rows().getFirst())).containsOnly(77.0);
  }

  @Test
  void aWholePeriodGridCopiedAndPastedChangesNothing() {
    CellRange all = new CellRange(0, 0, demand.rows().size() - 1, demand.columns().size() - 1);
    session.edit("begin", w -> w.with(DepartmentTables.DEMAND, ownMonths(w)));
    Workspace before = session.workspace().get();
    months.paste(all, months.copy(all));
    assertThat(months.proposal().get()).isEmpty();
    assertThat(session.workspace().get().rows(DepartmentTables.DEMAND))
        .containsAll(before.rows(DepartmentTables.DEMAND));
  }

  private static List<Demand> ownMonths(Workspace workspace) {
    return workspace.rows(DepartmentTables.DEMAND).stream()
        .filter(d -> !d.period().isEmpty())
        .toList();
  }

  @Test
  void amountsForAThingThatIsNotThereAreRefused() {
    String other = sample.rows(DepartmentTables.SERVICES).get(5).service();
    months.paste(CellRange.cell(0, 0), other + "\t\t\t5\n");
    assertThat(months.proposal().get().orElseThrow().refused().listed())
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).contains("about"));
    months.dismiss();
    months.paste(CellRange.cell(demand.rows().size() - 1, 3), "1\n2\n");
    assertThat(months.proposal().get().orElseThrow().refused().count()).isEqualTo(1);
  }

  @Test
  void wordsAreFoundAndReplacedAsOneStep() {
    int found = search.count("consultant");
    assertThat(found).isPositive();
    CellRange first = search.next("consultant", CellRange.cell(0, 0), 1).orElseThrow();
    assertThat(grid.shown(grid.rows().get(first.top()), grid.columns().get(first.left())))
        .containsIgnoringCase("consultant");
    CellRange names = range(0, "name", grid.size() - 1, "name");
    search.replace(names, "consultant", "Senior");
    assertThat(session.workspace().get().rows(RESOURCES))
        .noneMatch(r -> r.name().toLowerCase(java.util.Locale.ROOT).contains("consultant"));
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
  }

  @Test
  void columnsAreFilteredByWhatStandsInThem() {
    Column category = RESOURCES.column("category");
    List<ValueCount> values = grid.values(category);
    assertThat(values.stream().mapToInt(ValueCount::count).sum()).isEqualTo(grid.size());
    ValueCount first = values.getFirst();
    grid.order(grid.order().withKept(category, Set.of(first.text())));
    assertThat(grid.shownSize()).isEqualTo(first.count());
    assertThat(grid.values(category)).isEqualTo(values);
    grid.order(grid.order().unfiltered());
    assertThat(grid.shownSize()).isEqualTo(grid.size());
  }

  @Test
  void linesAreSortedBySeveralColumns() {
    grid.order(
        grid.order()
            .withSort(
                List.of(
                    new SortBy<>(RESOURCES.column("category"), false),
                    new SortBy<>(RESOURCES.column("unit_cost"), true))));
    List<Resource> shown = grid.rows().stream().map(GridRow::entry).filter(r -> r != null).toList();
    for (int i = 1; i < shown.size(); i++) {
      Resource a = shown.get(i - 1);
      Resource b = shown.get(i);
      int category = a.category().compareTo(b.category());
      assertThat(category).isNotPositive();
      if (category == 0) {
        assertThat(a.unitCost()).isGreaterThanOrEqualTo(b.unitCost());
      }
    }
  }

  @Test
  void theNumbersChosenAreSummed() {
    RangeSum sum = editing.sum(range(0, "unit_cost", 2, "unit_cost")).orElseThrow();
    assertThat(sum.count()).isEqualTo(3);
    assertThat(sum.sum())
        .isEqualByComparingTo(
            resource(0).unitCost().add(resource(1).unitCost()).add(resource(2).unitCost()));
  }
}
