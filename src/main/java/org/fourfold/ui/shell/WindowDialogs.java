package org.fourfold.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fourfold.ui.mvvm.Dialogs;

/** Dialogs of the toolkit over the window in front. */
public final class WindowDialogs implements Dialogs {

  /** Gives a dialog its owner and the look of the window. */
  static void dress(Dialog<?> dialog) {
    front()
        .ifPresent(
            window -> {
              dialog.initOwner(window);
              dialog.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
            });
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
  }

  private static Optional<Window> front() {
    return Window.getWindows().stream()
        .filter(w -> w.isShowing() && w.getScene() != null)
        .reduce((a, b) -> b.isFocused() ? b : a);
  }

  private static Window owner() {
    return front().orElse(null);
  }

  @Override
  public boolean confirm(String title, String text, String verb) {
    ButtonType go = new ButtonType(verb, ButtonData.OK_DONE);
    Alert alert = alert(Alert.AlertType.CONFIRMATION, title, text, go, ButtonType.CANCEL);
    return alert.showAndWait().filter(go::equals).isPresent();
  }

  @Override
  public void tell(String title, String text) {
    alert(Alert.AlertType.INFORMATION, title, text, ButtonType.OK).showAndWait();
  }

  @Override
  public void fail(String title, String text) {
    alert(Alert.AlertType.ERROR, title, text, ButtonType.OK).showAndWait();
  }

  private static Alert alert(
      Alert.AlertType type, String title, String text, ButtonType... buttons) {
    Alert alert = new Alert(type, text, buttons);
    dress(alert);
    alert.setTitle(title);
    alert.setHeaderText(title);
    alert.setResizable(true);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().setPrefWidth(520);
    return alert;
  }

  @Override
  public Optional<String> ask(String title, String label, String initial) {
    TextInputDialog dialog = new TextInputDialog(initial);
    dress(dialog);
    dialog.setTitle(title);
    dialog.setContentText(label);
    return dialog.showAndWait();
  }

  @Override
  public Optional<Path> open(String title, List<FileKind> kinds) {
    return Optional.ofNullable(files(title, kinds).showOpenDialog(owner())).map(File::toPath);
  }

  @Override
  public Optional<Path> openFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner())).map(File::toPath);
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
    FileChooser chooser = files(title, kinds);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath);
  }

  private static FileChooser files(String title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    kinds.forEach(
        kind ->
            chooser
                .getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns())));
    return chooser;
  }
}
