package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.ThreadBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Orders, projects and a loan of the example are timed, and again when a term changes. */
@ExtendWith(ApplicationExtension.class)
class TimedScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, TestDesk.EMPTY_PLAN, new ThreadBackground(Platform::runLater));
  }

  @Test
  void everyPartIsTimed() throws Exception {
    window.go("timing");
    String[] parts = {"orders", "capital", "loan"};
    TabPane tabs = window.robot().lookup(".screen-tabs").queryAs(TabPane.class);
    for (int part = 0; part < parts.length; part++) {
      int at = part;
      window.robot().interact(() -> tabs.getSelectionModel().select(at));
      window.settle();
      TableView<?> plan =
          window.robot().lookup("#" + parts[part] + "-plan").queryAs(TableView.class);
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !plan.getItems().isEmpty());
      window.picture("timing-" + parts[part]);
    }
    window.robot().interact(() -> tabs.getSelectionModel().select(0));
    Label finding = window.robot().lookup("#orders-finding").queryAs(Label.class);
    String before = finding.getText();
    TextField setup = window.robot().lookup("#lot_terms-setup").queryAs(TextField.class);
    window
        .robot()
        .interact(
            () -> {
              setup.setText("5000");
              setup.fireEvent(new javafx.event.ActionEvent());
            });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !finding.getText().equals(before));
    assertThat(finding.getText()).contains("least");
  }
}
