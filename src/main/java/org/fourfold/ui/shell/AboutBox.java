package org.fourfold.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.fourfold.ui.mvvm.Texts;

/** What Fourfold is, its licence, and the notices of the libraries it stands on. */
final class AboutBox {
  private final Texts texts;

  AboutBox(Texts texts) {
    this.texts = texts;
  }

  void show() {
    Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
    WindowDialogs.dress(alert);
    alert.setTitle(texts.of("about.title"));
    Label text = new Label(texts.of("about.text", version()));
    Label heading = new Label(texts.of("about.notices"));
    heading.getStyleClass().add("section-title");
    TextArea notices = new TextArea(resource("/META-INF/THIRD-PARTY.md"));
    notices.setEditable(false);
    notices.setPrefSize(640, 320);
    VBox box = new VBox(8, text, heading, notices);
    alert.getDialogPane().setContent(box);
    alert.showAndWait();
  }

  private static String version() {
    return Optional.ofNullable(AboutBox.class.getPackage().getImplementationVersion()).orElse("0");
  }

  private static String resource(String name) {
    try (InputStream in = AboutBox.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
