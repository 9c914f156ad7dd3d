package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.ThreadBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The example packages are chosen by every method, and the one looked at is explained. */
@ExtendWith(ApplicationExtension.class)
class SelectionScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, TestDesk.EMPTY_PLAN, new ThreadBackground(Platform::runLater));
  }

  @Test
  void theExampleIsChosenAndExplained() throws Exception {
    window.go("selection");
    TableView<?> methods = window.robot().lookup("#methods").queryAs(TableView.class);
    TableView<?> left = window.robot().lookup("#left").queryAs(TableView.class);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> methods.getItems().size() == 5);
    window.settle();
    assertThat(left.getItems()).isNotEmpty();
    window.picture("selection");
    TabPane tabs = window.robot().lookup(".screen-tabs").queryAs(TabPane.class);
    window.robot().interact(() -> tabs.getSelectionModel().select(1));
    window.picture("selection-packages");
  }
}
