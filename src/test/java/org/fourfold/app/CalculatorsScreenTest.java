package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A number is typed and the answer follows. */
@ExtendWith(ApplicationExtension.class)
class CalculatorsScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage);
  }

  @Test
  void theAnswerFollowsWhatIsTyped() {
    window.go("calculators");
    Label answer = window.robot().lookup(".calculator-answer").queryAs(Label.class);
    String before = answer.getText();
    TextField servers = window.robot().lookup("#queue-servers").queryAs(TextField.class);
    window.robot().interact(() -> servers.setText("5"));
    assertThat(answer.getText()).isNotEqualTo(before).contains("waits");
    window.picture("calculators");
  }
}
