package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.ui.mvvm.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The example is learnt from, new notes get their class, and go to demand and to the schedule. */
@ExtendWith(ApplicationExtension.class)
class TriageScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage);
  }

  @Test
  void notesAreLearntFromClassifiedAndSentOn() throws Exception {
    window.go("triage");
    window.picture("triage-empty");
    fire("#triage-example");
    TableView<?> classes = table("#triage-classes");
    waitFor(() -> classes.getItems().size() == 5);
    window.picture("triage-learnt");
    TabPane tabs = window.robot().lookup("#tabs").queryAs(TabPane.class);
    window.robot().interact(() -> tabs.getSelectionModel().select(1));
    fire("#triage-classify-example");
    TableView<?> notes = table("#triage-notes");
    waitFor(() -> notes.getItems().size() == 36);
    assertThat(window.robot().lookup(".triage .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(t -> t.startsWith("36 notes of notes.csv"))
        .anyMatch(t -> t.contains("⟦name 1⟧"))
        .noneMatch(t -> t.contains("null"));
    window.picture("triage-classified");
    CheckBox left = window.robot().lookup("#triage-left").queryAs(CheckBox.class);
    window.robot().interact(left::fire);
    assertThat(notes.getItems()).hasSizeLessThan(36);

    fire("#triage-send-demand");
    var assumed =
        window.session().workspace().get().rows(PlanningTables.ASSUMPTIONS).stream()
            .filter(a -> a.scenario().startsWith("TRIAGE"))
            .toList();
    assertThat(assumed).hasSize(5).allMatch(a -> a.source().equals("notes.csv"));
    fire("#triage-send-schedule");
    assertThat(day().jobs())
        .hasSizeGreaterThan(20)
        .anyMatch(j -> j.job().equals("R-2003") && j.urgency() == 1);
  }

  private ScheduleDay day() {
    History<ScheduleDay> day =
        window.session().drafts().of("schedule", "Schedule", () -> ScheduleDay.EMPTY);
    return day.present().get();
  }

  private static void waitFor(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
  }

  private void fire(String id) {
    window.robot().interact(() -> window.robot().lookup(id).queryAs(Button.class).fire());
    window.settle();
  }

  private TableView<?> table(String id) {
    return window.robot().lookup(id).queryAs(TableView.class);
  }
}
