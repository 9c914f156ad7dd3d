package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.fourfold.chart.GanttBar;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.control.result.GanttView;
import org.fourfold.ui.mvvm.ThreadBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The example day is looked at, a job dragged, the schedule improved. */
@ExtendWith(ApplicationExtension.class)
class ScheduleScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, TestDesk.EMPTY_PLAN, new ThreadBackground(Platform::runLater));
  }

  @Test
  void theExampleDayIsComparedDraggedAndImproved() throws Exception {
    window.go("schedule");
    TableView<?> figures = window.robot().lookup(".result-table").queryAs(TableView.class);
    await(() -> figures.getItems().size() == 7);
    window.picture("schedule-rules");
    GanttView gantt = window.robot().lookup(n -> n instanceof GanttView).queryAs(GanttView.class);
    GanttBar bar =
        gantt.gantt().get().bars().stream()
            .filter(b -> b.job().equals("J40"))
            .findFirst()
            .orElseThrow();
    assertThat(bar.pinned()).isFalse();
    window.robot().interact(() -> gantt.zoom(0.5));
    window.robot().interact(gantt::showAll);
    window.settle();
    drag(gantt, bar);
    await(() -> gantt.gantt().get().bars().stream().anyMatch(GanttBar::pinned));
    window.robot().interact(this::improve);
    await(() -> figures.getItems().size() == 8);
    Label finding = window.robot().lookup(".figure-title").queryAs(Label.class);
    assertThat(finding.getText()).contains("best rule");
    window.picture("schedule-improved");
    TabPane tabs = window.robot().lookup(".screen-tabs").queryAs(TabPane.class);
    window.robot().interact(() -> tabs.getSelectionModel().select(1));
    window.picture("schedule-jobs");
  }

  private void improve() {
    ComboBox<?> seconds = window.robot().lookup("#seconds").queryAs(ComboBox.class);
    seconds.getSelectionModel().select(0);
    window.robot().lookup("#improve").queryAs(Button.class).fire();
  }

  /** A job is taken with the mouse and let go an inch further on. */
  private void drag(GanttView gantt, GanttBar bar) {
    Node ground = gantt.getChildrenUnmodifiable().getFirst();
    Point2D from = ground.localToScene(gantt.middle(bar));
    mouse(ground, MouseEvent.MOUSE_PRESSED, from);
    mouse(ground, MouseEvent.MOUSE_DRAGGED, from.add(30, 0));
    mouse(ground, MouseEvent.MOUSE_DRAGGED, from.add(60, 0));
    mouse(ground, MouseEvent.MOUSE_RELEASED, from.add(60, 0));
  }

  private void mouse(Node node, EventType<MouseEvent> type, Point2D at) {
    MouseEvent event =
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null);
    window.robot().interact(() -> Event.fireEvent(node, event));
  }

  private void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
    window.settle();
  }
}
