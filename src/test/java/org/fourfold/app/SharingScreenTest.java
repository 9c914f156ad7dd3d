package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Running;
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

  @Test
  void coalitionsArePlannedWithProgressAndCancel() throws Exception {
    window.go("sharing");
    TableView<?> rules = window.robot().lookup("#rules").queryAs(TableView.class);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> rules.getItems().size() == 7);

    ask("ACUTE, NOBODY");
    DialogPane wrong = dialog();
    assertThat(wrong.getContentText()).contains("NOBODY").contains("ACUTE, ");
    close(wrong, ButtonType.OK);

    ask("ACUTE, RESP, SURG, ORTHO, REHAB, OPD, DAY, IMAGING");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> running() != null && done() > 0);
    window.robot().interact(() -> running().cancel());
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> running() == null);
    window.settle();
    assertThat(window.robot().lookup(".dialog-pane").tryQuery()).isEmpty();
    assertThat(shown()).as("the game stays").contains("Surgery");

    ask("ACUTE, RESP");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shown().contains("RESP"));
    window.settle();
    window
        .robot()
        .lookup(".dialog-pane")
        .tryQueryAs(DialogPane.class)
        .ifPresent(p -> close(p, ButtonType.OK));
    assertThat(rules.getItems()).hasSize(7);
    Button undo = window.robot().lookup("#screen #undo").queryButton();
    window.robot().interact(undo::fire);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shown().contains("Surgery"));
  }

  private Running running() {
    return window.session().tasks().running().stream()
        .filter(r -> r.name().contains("coalition"))
        .findFirst()
        .orElse(null);
  }

  private double done() {
    return running().fraction().get();
  }

  private String shown() {
    return window.robot().lookup("#why").queryAs(Label.class).getText();
  }

  private DialogPane dialog() throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> window.robot().lookup(".dialog-pane").tryQuery().isPresent());
    window.settle();
    return window.robot().lookup(".dialog-pane").queryAs(DialogPane.class);
  }

  private void ask(String players) throws Exception {
    Button plan = window.robot().lookup("#plan").queryButton();
    Platform.runLater(plan::fire);
    DialogPane pane = dialog();
    TextField field = (TextField) pane.lookup(".text-field");
    window.robot().interact(() -> field.setText(players));
    close(pane, ButtonType.OK);
  }

  private void close(DialogPane pane, ButtonType button) {
    Platform.runLater(() -> ((Button) pane.lookupButton(button)).fire());
    window.settle();
  }
}
