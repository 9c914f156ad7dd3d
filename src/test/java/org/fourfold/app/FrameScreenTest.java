package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourfold.ui.ScreenPicture;
import org.fourfold.ui.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Commands by their words, help for the screen one is on, and another language while working. */
@ExtendWith(ApplicationExtension.class)
class FrameScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage);
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.settle();
  }

  private List<String> palette(String words) {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    TextField query = window.robot().lookup("#palette-query").queryAs(TextField.class);
    window.robot().interact(() -> query.setText(words));
    window.settle();
    ListView<?> list = window.robot().lookup("#palette-list").queryAs(ListView.class);
    return list.getItems().stream().map(String::valueOf).toList();
  }

  @Test
  void aCommandIsFoundByItsWordsAndDone() {
    window.go("resources");
    assertThat(palette("fill down").getFirst()).contains("Fill down");
    press(KeyCode.ESCAPE);
    assertThat(palette("fair").getFirst()).contains("Go to screen");
    Window popup = Window.getWindows().getLast();
    window.robot().interact(() -> ScreenPicture.save(popup.getScene(), "palette"));
    press(KeyCode.ENTER);
    assertThat(window.session().navigator().place().get().screen()).isEqualTo("sharing");
    assertThat(palette("xyzzy")).isEmpty();
    press(KeyCode.ESCAPE);
  }

  @Test
  void helpIsOfTheScreenShown() {
    window.go("services");
    press(KeyCode.F1);
    Scene help = Window.getWindows().getLast().getScene();
    ListView<?> pages = (ListView<?>) help.lookup(".list-view");
    assertThat(pages.getSelectionModel().getSelectedItem().toString()).contains("name=services");
    window.robot().interact(() -> ScreenPicture.save(help, "help"));
    press(KeyCode.ESCAPE);
    assertThat(help.getWindow().isShowing()).isFalse();
  }

  @Test
  void anotherLanguageKeepsWhatIsOpenAndDone() {
    window.robot().interact(() -> TestDesk.recodeFirstResource(window.session(), "ANOTHER_CODE"));
    var changed = window.session().workspace().get();
    window.go("services");
    window.speak(Locale.SIMPLIFIED_CHINESE);
    assertThat(window.session().locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(window.session().workspace().get()).isSameAs(changed);
    assertThat(window.session().navigator().place().get().screen()).isEqualTo("services");
    Label title = window.robot().lookup(".screen-title").queryAs(Label.class);
    assertThat(title.getText()).isEqualTo(window.shell().texts().of("screen.services"));
    window.robot().interact(window.session()::undo);
    assertThat(window.session().workspace().get()).isNotEqualTo(changed);
    for (String screen : List.of("services", "plan")) {
      window.go(screen);
      window
          .robot()
          .interact(() -> ScreenPicture.save(window.root().getScene(), "chinese-" + screen));
    }
    window.speak(Locale.ENGLISH);
    assertThat(window.shell().texts().of("screen.plan")).isEqualTo("Plan");
  }
}
