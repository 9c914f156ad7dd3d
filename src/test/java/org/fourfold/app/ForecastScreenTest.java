package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The example is forecast by every method, and its demand adopted as a scenario. */
@ExtendWith(ApplicationExtension.class)
class ForecastScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage);
  }

  @Test
  void anExampleIsForecastAndAdopted() throws Exception {
    window.go("forecast");
    window.picture("forecast-empty");
    window.robot().interact(() -> button("#example").fire());
    TableView<?> methods = window.robot().lookup("#methods").queryAs(TableView.class);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> methods.getItems().size() == 9);
    assertThat(label("#plain")).contains("Used: ");
    window.robot().interact(() -> button("#adopt").fire());
    assertThat(label("#message"))
        .contains("Demand for General medicine, first clinic", "12 periods");
    window.picture("forecast");
    window.robot().interact(() -> button("#adoptAll").fire());
    assertThat(label("#message")).contains("36 demands of 3 services of 3 series");
    window.robot().interact(() -> button("#repairs").fire());
    TableView<?> repairs = window.robot().lookup("#list-table").queryAs(TableView.class);
    assertThat(repairs.getItems()).hasSize(2);
    window.robot().interact(() -> ((Stage) repairs.getScene().getWindow()).hide());
  }

  private Button button(String id) {
    return window.robot().lookup(id).queryAs(Button.class);
  }

  private String label(String id) {
    return window.robot().lookup(id).queryAs(Label.class).getText();
  }
}
