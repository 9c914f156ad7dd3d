package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.fourfold.domain.monitoring.Replanned;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.mvvm.ThreadBackground;
import org.fourfold.ui.shell.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sample's first quarter is held against its plan, and the rest planned anew and kept. */
@ExtendWith(ApplicationExtension.class)
class MonitorScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, PlannedSample.PLANNER, new ThreadBackground(Platform::runLater));
  }

  @Test
  void theQuarterIsComparedAndTheRestPlannedAnew() throws Exception {
    var workspace = SampleWorkspace.read();
    window.robot().interact(() -> window.session().open(Opened.unsaved("Sample", workspace)));
    window.go("monitor");
    window.picture("monitor-empty");
    window.robot().interact(() -> window.session().planning().take("", PlannedSample.PLAN));
    window.settle();
    TableView<?> lines = window.robot().lookup("#monitor-lines").queryAs(TableView.class);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lines.getItems().size() > 20);
    window.settle();
    window.picture("monitor");
    javafx.scene.control.ComboBox<Watched> what =
        window.robot().lookup("#monitor-watched").queryComboBox();
    window.robot().interact(() -> what.setValue(Watched.SPEND));
    window.settle();
    window.picture("monitor-spend");
    TabPane tabs = window.robot().lookup(".monitor .screen-tabs").queryAs(TabPane.class);
    window.robot().interact(() -> tabs.getSelectionModel().select(1));
    window.settle();
    window.picture("monitor-actuals");
    window.robot().interact(() -> tabs.getSelectionModel().select(2));
    window.settle();
    Button go = window.robot().lookup("#replan-go").queryButton();
    window.robot().interact(go::fire);
    Button keep = window.robot().lookup("#replan-keep").queryButton();
    WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> !keep.isDisabled());
    window.settle();
    window.picture("monitor-replan");
    window.robot().interact(keep::fire);
    window.settle();
    assertThat(window.session().scenario().get()).isEqualTo("REPLAN_1");
    assertThat(window.session().outcome().getValue().orElseThrow().options())
        .containsEntry(Replanned.FROM, "2026-07");
    window.robot().interact(() -> window.session().undo());
    window.settle();
    assertThat(window.session().workspace().get().rows(PlanningTables.SCENARIOS))
        .isEqualTo(workspace.rows(PlanningTables.SCENARIOS));
  }
}
