package org.fourfold.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.domain.plan.DepartmentTables.DEMAND;
import static org.fourfold.domain.plan.DepartmentTables.PROFILE;
import static org.fourfold.domain.plan.DepartmentTables.RESOURCES;
import static org.fourfold.domain.plan.DepartmentTables.SERVICES;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.service.Demand;
import org.fourfold.ui.SampleWorkspace;
import org.junit.jupiter.api.Test;

class DirectEditTest {
  private static final String SCENARIO = "WINTER_10_BEDS";
  private final Workspace sample = SampleWorkspace.read();

  private static Workspace shown(Workspace workspace) {
    Department d = new ScenarioTree(workspace).resolve(SCENARIO).department();
    return new Workspace(d.profile(), d.tables());
  }

  private static Workspace made(DirectEdit.Result result) {
    assertThat(result).isInstanceOf(DirectEdit.Made.class);
    return ((DirectEdit.Made) result).workspace();
  }

  /** Numbers changed anywhere: the scenario then shows what was typed, the base what it was. */
  @Test
  void aScenarioShowsWhatWasTypedInItAndTheBaseStays() {
    Random random = new Random(7);
    Workspace now = sample;
    for (int round = 0; round < 40; round++) {
      Workspace shown = shown(now);
      Table<?> table = DepartmentTables.ALL.get(random.nextInt(DepartmentTables.ALL.size()));
      Workspace after = changed(table, shown, random);
      now = made(DirectEdit.of(now, SCENARIO, shown, after));
      assertThat(shown(now).department().hash()).isEqualTo(after.department().hash());
      assertThat(now.department().hash()).isEqualTo(sample.department().hash());
    }
    assertThat(new ScenarioTree(now).own("WINTER_10")).hasSize(9);
    assertThat(new ScenarioTree(now).own(SCENARIO).size()).isGreaterThan(10);
  }

  private static <R extends Record> Workspace changed(
      Table<R> table, Workspace workspace, Random random) {
    List<R> rows = new ArrayList<>(workspace.rows(table));
    List<Column> numbers = table.columns().stream().filter(c -> c.numeric() && !c.key()).toList();
    for (int i = 0; i < rows.size() && !numbers.isEmpty(); i += 1 + random.nextInt(40)) {
      Column column = numbers.get(random.nextInt(numbers.size()));
      Cell read = column.read(String.valueOf(random.nextInt(1, 50)));
      if (read instanceof Cell.Read(Object value)) {
        rows.set(i, table.with(rows.get(i), column, value));
      }
    }
    return workspace.with(table, rows);
  }

  @Test
  void theSameCellTypedTwiceIsOneAssumption() {
    Workspace once = typed(sample, 5);
    Workspace twice = typed(once, 6);
    List<Assumption> own = new ScenarioTree(twice).own(SCENARIO);
    assertThat(own).hasSize(new ScenarioTree(sample).own(SCENARIO).size() + 1);
    assertThat(own.getLast().value()).isEqualTo("6");
    assertThat(own.getLast().order()).isEqualTo(own.size());
  }

  private static Workspace typed(Workspace workspace, double amount) {
    Workspace shown = shown(workspace);
    List<Demand> rows = new ArrayList<>(shown.rows(DEMAND));
    Demand first = rows.getFirst();
    rows.set(0, new Demand(first.service(), first.period(), amount));
    return made(DirectEdit.of(workspace, SCENARIO, shown, shown.with(DEMAND, rows)));
  }

  @Test
  void aSettingAndARowOfOneNumberBecomeAssumptions() {
    Workspace shown = shown(sample);
    List<Demand> rows = new ArrayList<>(shown.rows(DEMAND));
    String service = shown.rows(SERVICES).getFirst().service();
    rows.add(new Demand(service, "", 3));
    Column cash = PROFILE.column("opening_cash");
    Object more = ((Cell.Read) cash.read("123")).value();
    Workspace after = shown.with(DEMAND, rows).with(PROFILE.with(shown.profile(), cash, more));
    Workspace now = made(DirectEdit.of(sample, SCENARIO, shown, after));
    assertThat(shown(now).department().hash()).isEqualTo(after.department().hash());
  }

  @Test
  void whatAssumptionsCannotSayIsRefused() {
    Workspace shown = shown(sample);
    List<Demand> fewer = shown.rows(DEMAND).subList(1, shown.rows(DEMAND).size());
    assertThat(DirectEdit.of(sample, SCENARIO, shown, shown.with(DEMAND, fewer)))
        .isInstanceOfSatisfying(
            DirectEdit.Refused.class,
            r -> assertThat(r.problem().fault()).isEqualTo(Fault.ONLY_IN_BASE));
    var resources = new ArrayList<>(shown.rows(RESOURCES));
    resources.add(RESOURCES.with(resources.getFirst(), RESOURCES.column("resource"), "NEW"));
    assertThat(DirectEdit.of(sample, SCENARIO, shown, shown.with(RESOURCES, resources)))
        .isInstanceOf(DirectEdit.Refused.class);
  }

  @Test
  void tablesBesideTheDepartmentAreChangedThemselves() {
    Workspace shown = shown(sample);
    Workspace now =
        made(DirectEdit.of(sample, SCENARIO, shown, shown.with(PlanningTables.ACTUALS, List.of())));
    assertThat(now.rows(PlanningTables.ACTUALS)).isEmpty();
    assertThat(now.rows(PlanningTables.ASSUMPTIONS))
        .isEqualTo(sample.rows(PlanningTables.ASSUMPTIONS));
  }
}
