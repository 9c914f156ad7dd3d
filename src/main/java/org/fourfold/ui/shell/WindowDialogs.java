package org.fourfold.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fourfold.ui.mvvm.Dialogs;

/** Dialogs of the toolkit over the window in front. */
public final class WindowDialogs implements Dialogs {
  private File last;

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

  /** The window that has the focus; else the last that is shown. */
  static Optional<Window> front() {
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
    VBox content = new VBox(8, new Label(label), dialog.getEditor());
    content.getStyleClass().add("ask");
    dialog.getDialogPane().setContent(content);
    dialog.setOnShown(_ -> dialog.getEditor().requestFocus());
    return dialog.showAndWait();
  }

  @Override
  public Optional<String> askSecret(String title, String label) {
    PasswordField field = new PasswordField();
    Dialog<String> dialog = new Dialog<>();
    dress(dialog);
    dialog.setTitle(title);
    Label words = new Label(label);
    words.setWrapText(true);
    words.setLabelFor(field);
    VBox content = new VBox(8, words, field);
    content.getStyleClass().add("ask");
    content.setPrefWidth(420);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    dialog.setResultConverter(button -> button == ButtonType.OK ? field.getText() : null);
    dialog.setOnShown(_ -> field.requestFocus());
    return dialog.showAndWait();
  }

  @Override
  public Optional<Path> open(String title, List<FileKind> kinds) {
    return chosen(files(title, kinds).showOpenDialog(owner()), true);
  }

  @Override
  public Optional<Path> openFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder());
    return chosen(chooser.showDialog(owner()), false);
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
    FileChooser chooser = files(title, kinds);
    chooser.setInitialFileName(suggestedName);
    return chosen(chooser.showSaveDialog(owner()), true);
  }

  /** Where the planner was last, at first where planners keep documents; null where none is. */
  private File folder() {
    File documents = new File(System.getProperty("user.home"), "Documents");
    return Stream.of(last, documents, documents.getParentFile())
        .filter(f -> f != null && f.isDirectory())
        .findFirst()
        .orElse(null);
  }

  private Optional<Path> chosen(File file, boolean within) {
    if (file != null) {
      last = within ? file.getParentFile() : file;
    }
    return Optional.ofNullable(file).map(File::toPath);
  }

  private FileChooser files(String title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder());
    kinds.forEach(
        kind ->
            chooser
                .getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns())));
    return chooser;
  }
}
