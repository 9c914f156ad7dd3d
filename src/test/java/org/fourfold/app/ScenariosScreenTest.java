package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.service.Demand;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.mvvm.ThreadBackground;
import org.fourfold.ui.shell.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A scenario is looked at, edited, and compared with the base. */
@ExtendWith(ApplicationExtension.class)
class ScenariosScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, PlannedSample.PLANNER, new ThreadBackground(Platform::runLater));
  }

  private void choose(int row) {
    TreeView<?> tree = window.robot().lookup("#scenario-tree").queryAs(TreeView.class);
    window.robot().interact(() -> tree.getSelectionModel().select(row));
    window.settle();
  }

  @Test
  void aScenarioIsLookedAtEditedAndCompared() throws Exception {
    window.robot().interact(() -> window.session().open(small()));
    window.go("scenarios");
    window.picture("scenarios-base");
    choose(1);
    assertThat(window.session().scenario().get()).isEqualTo("WINTER_10");
    window.robot().interact(() -> window.session().edit("change", ScenariosScreenTest::doubled));
    window.settle();
    assertThat(new ScenarioTree(window.session().workspace().get()).own("WINTER_10")).hasSize(10);
    window.picture("scenarios");
    TabPane tabs = window.robot().lookup(".screen-tabs").queryAs(TabPane.class);
    window.robot().interact(() -> tabs.getSelectionModel().select(1));
    window.settle();
    window.picture("scenarios-questions");
    window.robot().interact(() -> tabs.getSelectionModel().select(2));
    window.settle();
    Button go = window.robot().lookup("#compare-go").queryAs(Button.class);
    window.robot().interact(go::fire);
    TableView<?> table = window.robot().lookup("#comparison").queryAs(TableView.class);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> table.getItems().size() > 5);
    window.settle();
    assertThat(table.getColumns()).hasSize(4);
    window.picture("scenarios-compare");
    answered(tabs, 3, "#staircase-go", "scenarios-limits");
    answered(tabs, 4, "#frontier-go", "scenarios-frontier");
    answered(tabs, 5, "#tornado-go", "scenarios-tornado");
    window.robot().interact(() -> tabs.getSelectionModel().select(6));
    window.settle();
    TextField runs = window.robot().lookup("#chances-runs").queryAs(TextField.class);
    window.robot().interact(() -> runs.setText("12"));
    answered(tabs, 6, "#chances-go", "scenarios-chances");
  }

  private void answered(TabPane tabs, int tab, String verb, String picture) throws Exception {
    window.robot().interact(() -> tabs.getSelectionModel().select(tab));
    window.settle();
    Button go = window.robot().lookup(verb).queryAs(Button.class);
    window.robot().interact(go::fire);
    WaitForAsyncUtils.waitFor(
        90, TimeUnit.SECONDS, () -> go.getParent().getParent().lookup(".chart-pane") != null);
    window.settle();
    window.picture(picture);
  }

  private static Workspace doubled(Workspace workspace) {
    List<Demand> rows = new ArrayList<>(workspace.rows(DepartmentTables.DEMAND));
    Demand first = rows.getFirst();
    rows.set(0, new Demand(first.service(), first.period(), 2 * first.amount()));
    return workspace.with(DepartmentTables.DEMAND, rows);
  }

  /** The sample as a linear programme, so that plans take no time. */
  private static Opened small() {
    Workspace sample = org.fourfold.ui.SampleWorkspace.read();
    var table = DepartmentTables.RESOURCES;
    var whole = table.column("whole_units");
    Workspace divisible =
        sample.with(
            table, sample.rows(table).stream().map(r -> table.with(r, whole, false)).toList());
    var services = DepartmentTables.SERVICES;
    var wholes = services.column("whole_units");
    return Opened.unsaved(
        sample.profile().name(),
        divisible.with(
            services,
            sample.rows(services).stream().map(s -> services.with(s, wholes, false)).toList()));
  }
}
