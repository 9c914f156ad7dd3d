package org.fourfold.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.SessionTables;
import org.junit.jupiter.api.Test;

class GridViewModelTest {
  private static final Table<Resource> RESOURCES = DepartmentTables.RESOURCES;
  private static final Table<ResourceYield> YIELDS = DepartmentTables.RESOURCE_YIELDS;

  private final Workspace sample = SampleWorkspace.read();
  private final Session session = TestDesk.session(sample);
  private final SessionTables tables = new SessionTables(session);
  private final GridViewModel<Resource> grid = new GridViewModel<>(RESOURCES, tables);

  private final GridEditing<GridRow<Resource>, Column> editing =
      new GridEditing<>(grid, grid::columns);

  private CellRange at(int row, String column) {
    return CellRange.cell(row, grid.columns().indexOf(column(column)));
  }

  private static Column column(String name) {
    return RESOURCES.column(name);
  }

  private List<Resource> resources() {
    return session.workspace().get().rows(RESOURCES);
  }

  private void type(int row, String column, String text) {
    grid.type(grid.rows().get(row), column(column), text);
  }

  @Test
  void oneEditIsOneStepOfUndo() {
    type(0, "unit_cost", "4321");
    assertThat(resources().getFirst().unitCost()).isEqualByComparingTo("4321");
    assertThat(session.history().undoable().get()).startsWith("change of Unit cost in");
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
    assertThat(session.history().canUndo().get()).isFalse();
  }

  @Test
  void aRefusedCellKeepsWhatWasTypedAndChangesNothing() {
    type(0, "unit_cost", "many");
    GridRow<Resource> row = grid.rows().getFirst();
    assertThat(session.workspace().get()).isSameAs(sample);
    assertThat(grid.shown(row, column("unit_cost"))).isEqualTo("many");
    assertThat(grid.fault(row, column("unit_cost"))).get().asString().contains("not a number");
    assertThat(grid.notice().get()).contains("Unit cost").contains("many");
    type(0, "unit_cost", "99");
    assertThat(grid.fault(row, column("unit_cost"))).isEmpty();
    assertThat(grid.notice().get()).isEmpty();
  }

  @Test
  void numbersComeInAsPlannersWriteThem() {
    type(0, "unit_cost", "12,345.50");
    assertThat(resources().getFirst().unitCost()).isEqualByComparingTo("12345.5");
    assertThat(grid.shown(grid.rows().getFirst(), column("unit_cost"))).isEqualTo("12,345.5");
  }

  @Test
  void aNameStandsForItsCode() {
    Capacity capacity = sample.rows(DepartmentTables.CAPACITIES).get(3);
    GridViewModel<ResourceYield> yields = new GridViewModel<>(YIELDS, tables);
    yields.type(yields.rows().getFirst(), YIELDS.column("capacity"), capacity.name());
    assertThat(session.workspace().get().rows(YIELDS).getFirst().capacity())
        .isEqualTo(capacity.capacity());
  }

  @Test
  void aNewRowJoinsOnceItsRequiredCellsAreFilled() {
    int before = resources().size();
    int last = grid.rows().size() - 1;
    type(last, "resource", "NEW_NURSE");
    assertThat(grid.rows()).hasSize(before + 2);
    assertThat(grid.notice().get()).contains("not part of the plan yet").contains("Unit cost");
    type(last, "name", "New nurse");
    assertThat(resources()).hasSize(before);
    type(last, "unit_cost", "3000");
    assertThat(resources()).hasSize(before + 1);
    assertThat(resources().getLast().resource()).isEqualTo("NEW_NURSE");
    assertThat(grid.rows()).hasSize(before + 2);
    assertThat(grid.rows().getLast().ghost()).isTrue();
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
  }

  @Test
  void aPasteIsOneStepAndAppendsRows() {
    GridViewModel<ResourceYield> yields = new GridViewModel<>(YIELDS, tables);
    int before = sample.rows(YIELDS).size();
    String resource = sample.rows(RESOURCES).getFirst().resource();
    String capacity = sample.rows(DepartmentTables.CAPACITIES).getLast().capacity();
    String block = resource + "\t" + capacity + "\t7\n" + resource + "\t" + capacity + "\tmany\n";
    GridEditing<GridRow<ResourceYield>, Column> editing =
        new GridEditing<>(yields, yields::columns);
    editing.paste(CellRange.cell(before, 0), block);
    assertThat(session.workspace().get()).isSameAs(sample);
    assertThat(editing.proposal().get().orElseThrow().refused().listed())
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).contains("many"));
    editing.accept();
    List<ResourceYield> rows = session.workspace().get().rows(YIELDS);
    assertThat(rows).hasSize(before + 1);
    assertThat(rows.getLast()).isEqualTo(new ResourceYield(resource, capacity, 7));
    GridRow<ResourceYield> refused = yields.rows().get(before + 1);
    assertThat(yields.text(refused, YIELDS.column("amount"))).isEqualTo("many");
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
  }

  @Test
  void aPasteOverRowsKeepsRefusedCellsBesideAcceptedOnes() {
    editing.paste(at(0, "unit_cost"), "100\t1\nmany\t2\n");
    editing.accept();
    assertThat(resources().get(0).unitCost()).isEqualByComparingTo("100");
    assertThat(resources().get(1).minimum()).isEqualTo(2);
    assertThat(resources().get(1).unitCost()).isEqualTo(sample.rows(RESOURCES).get(1).unitCost());
    assertThat(grid.text(grid.rows().get(1), column("unit_cost"))).isEqualTo("many");
  }

  @Test
  void whatIsCopiedCanBePasted() {
    CellRange three = new CellRange(0, 0, 2, grid.columns().size() - 1);
    String copied = editing.copy(three);
    type(1, "unit_cost", "1");
    editing.paste(three, copied);
    assertThat(resources()).isEqualTo(sample.rows(RESOURCES));
  }

  @Test
  void filterLooksAtNamesAndCodesAndSortPutsEmptyLast() {
    int all = grid.size();
    grid.filter("nurse");
    assertThat(grid.shownSize()).isBetween(1, all - 1);
    grid.filter("");
    grid.sort(column("maximum"), true);
    List<Double> shown =
        grid.rows().stream().filter(r -> r.entry() != null).map(r -> r.entry().maximum()).toList();
    List<Double> given = shown.stream().filter(m -> m != null).toList();
    assertThat(given).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(shown.subList(0, given.size())).doesNotContainNull();
    grid.sort(null, false);
    assertThat(grid.rows().getFirst().index()).isZero();
  }

  @Test
  void editsInASortedGridReachTheirRow() {
    grid.sort(column("name"), false);
    GridRow<Resource> row = grid.rows().get(5);
    int index = row.index();
    grid.type(row, column("name"), "zzz last of all");
    assertThat(resources().get(index).name()).isEqualTo("zzz last of all");
    assertThat(grid.rows().get(5)).isSameAs(row);
  }

  @Test
  void renamingACodeTakesAllReferencesAlong() {
    String old = resources().getFirst().resource();
    long references = yieldsOf(old);
    assertThat(references).isPositive();
    type(0, "resource", "RENAMED");
    assertThat(yieldsOf(old)).isZero();
    assertThat(yieldsOf("RENAMED")).isEqualTo(references);
    assertThat(session.errors()).isEmpty();
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
  }

  private long yieldsOf(String resource) {
    return session.workspace().get().rows(YIELDS).stream()
        .filter(y -> y.resource().equals(resource))
        .count();
  }

  @Test
  void duplicatesGetTheirOwnCodeAndRemovedRowsComeBack() {
    grid.duplicate(grid.rows().subList(0, 2));
    assertThat(resources()).hasSize(sample.rows(RESOURCES).size() + 2);
    assertThat(resources().getLast().resource())
        .isEqualTo(sample.rows(RESOURCES).get(1).resource() + "_2");
    assertThat(session.errors()).isEmpty();
    grid.delete(List.copyOf(grid.rows().subList(0, 3)));
    assertThat(resources()).hasSize(sample.rows(RESOURCES).size() - 1);
    session.undo();
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
  }

  @Test
  void anUnknownCodeIsMarkedOnItsCell() {
    GridViewModel<ResourceYield> yields = new GridViewModel<>(YIELDS, tables);
    Column capacity = YIELDS.column("capacity");
    yields.type(yields.rows().get(4), capacity, "NOWHERE");
    assertThat(yields.fault(yields.rows().get(4), capacity)).get().asString().contains("NOWHERE");
    assertThat(yields.find(4)).isEqualTo(4);
  }

  @Test
  void aScopedGridShowsAndAddsOnlyRowsOfItsScope() {
    GridViewModel<ResourceYield> of = new GridViewModel<>(YIELDS, tables, "resource");
    assertThat(of.rows()).isEmpty();
    String resource = sample.rows(RESOURCES).getFirst().resource();
    of.scope(resource);
    assertThat(of.size()).isEqualTo((int) yieldsOf(resource));
    String free = sample.rows(DepartmentTables.CAPACITIES).getLast().capacity();
    of.type(of.rows().getLast(), YIELDS.column("capacity"), free);
    of.type(of.rows().get(of.rows().size() - 2), YIELDS.column("amount"), "3");
    assertThat(session.workspace().get().rows(YIELDS).getLast())
        .isEqualTo(new ResourceYield(resource, free, 3));
  }

  @Test
  void anEditOfAScenarioBecomesAnAssumption() {
    session.look(sample.rows(PlanningTables.SCENARIOS).getFirst().scenario());
    assertThat(grid.rows()).noneMatch(GridRow::ghost);
    type(0, "unit_cost", "1");
    assertThat(session.workspace().get().department().hash()).isEqualTo(sample.department().hash());
    assertThat(session.workspace().get().rows(PlanningTables.ASSUMPTIONS))
        .hasSize(sample.rows(PlanningTables.ASSUMPTIONS).size() + 1);
    assertThat(grid.text(grid.rows().getFirst(), column("unit_cost"))).isEqualTo("1");
    type(0, "resource", "OTHER");
    assertThat(grid.notice().get()).contains("Base");
    session.undo();
    assertThat(session.workspace().get()).isSameAs(sample);
  }
}
