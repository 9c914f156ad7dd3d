package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.information.RecordsLine;
import org.fourfold.ui.mvvm.InlineBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The records work of the sample's plan: what comes in is done or left. */
@ExtendWith(ApplicationExtension.class)
class RecordsWorkScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window =
        new TestWindow(
            stage,
            (department, request, listener, cancellation) -> PlannedSample.PLAN,
            new InlineBackground());
  }

  @Test
  void workThatComesInIsDoneOrLeft() {
    window.go("information");
    TabPane tabs = window.robot().lookup(".screen-tabs").queryAs(TabPane.class);
    window.robot().interact(() -> tabs.getSelectionModel().selectLast());
    window.picture("information-empty");
    window.robot().interact(() -> window.session().plan("plan"));
    TableView<RecordsLine> lines =
        window.robot().lookup("#records-lines").<TableView<RecordsLine>>query();
    assertThat(lines.getItems()).hasSize(8);
    for (RecordsLine line : lines.getItems()) {
      if (line.turnaround() > 0) {
        assertThat(line.start() + line.in() - line.done())
            .as(line.name())
            .isCloseTo(line.end(), within(0.01));
      } else {
        assertThat(line.done()).as(line.name()).isLessThanOrEqualTo(line.in() + 0.01);
      }
    }
    window.picture("information-work");
    ComboBox<?> side = window.robot().lookup("#records-side").queryAs(ComboBox.class);
    window.robot().interact(() -> side.getSelectionModel().selectLast());
    window.picture("information-capacity");
  }
}
