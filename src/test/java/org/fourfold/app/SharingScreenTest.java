package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;
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

/** The example game is divided by every rule, and the rule looked at is explained. */
@ExtendWith(ApplicationExtension.class)
class SharingScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, TestDesk.EMPTY_PLAN, new ThreadBackground(Platform::runLater));
  }

  @Test
  void everyRuleStandsBesideTheOthers() throws Exception {
    window.go("sharing");
    TableView<?> rules = window.robot().lookup("#rules").queryAs(TableView.class);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> rules.getItems().size() == 7);
    window.settle();
    window.robot().interact(() -> rules.getSelectionModel().select(1));
    Label why = window.robot().lookup("#why").queryAs(Label.class);
    assertThat(why.getText()).contains("Surgery").contains("Proven");
    window.picture("sharing");
    TabPane tabs = window.robot().lookup(".screen-tabs").queryAs(TabPane.class);
    for (int tab = 1; tab < 4; tab++) {
      int at = tab;
      window.robot().interact(() -> tabs.getSelectionModel().select(at));
      window.picture("sharing-" + tab);
    }
    TableView<?> awards = window.robot().lookup("#awards").queryAs(TableView.class);
    assertThat(awards.getItems()).hasSize(5);
  }
}
