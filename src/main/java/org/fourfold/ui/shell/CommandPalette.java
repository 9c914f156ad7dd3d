package org.fourfold.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.fourfold.ui.mvvm.Texts;

/** Finds a command by its words and does it: Ctrl+Shift+P, some letters, Enter. */
final class CommandPalette {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 380;

  private final Texts texts;
  private final List<Command> commands;
  private final Help help;
  private final Consumer<String> open;
  private final ListView<Command> list = new ListView<>();
  private final TextField query = new TextField();
  private final Popup popup = new Popup();

  /**
   * @param open shows a page of help by its name
   */
  CommandPalette(Texts texts, List<Command> commands, Help help, Consumer<String> open) {
    this.texts = texts;
    this.commands = commands;
    this.help = help;
    this.open = open;
    query.setPromptText(texts.of("palette.prompt"));
    query.setAccessibleText(texts.of("palette.prompt"));
    query.setId("palette-query");
    list.setAccessibleText(texts.of("palette.title"));
    list.setId("palette-list");
    list.setPrefSize(WIDTH, HEIGHT);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Line());
    list.setPlaceholder(new Label(texts.of("palette.none")));
    list.setOnMouseClicked(_ -> run());
    query.textProperty().addListener((_, _, words) -> find(words));
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    find("");
  }

  /** Shows it over the upper middle of the window. */
  void show(Node frame) {
    VBox box = new VBox(8, query, list);
    box.getStyleClass().addAll("overlay", "palette");
    box.getStylesheets().setAll(frame.getScene().getStylesheets());
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.getContent().setAll(box);
    Bounds at = frame.localToScreen(frame.getBoundsInLocal());
    popup.show(frame, at.getCenterX() - WIDTH / 2 - 8, at.getMinY() + 48);
    query.requestFocus();
  }

  private void find(String words) {
    list.getItems().setAll(CommandList.find(commands, words));
    if (!words.isBlank()) {
      String where = texts.of("palette.help");
      help.find(words)
          .forEach((k, t) -> list.getItems().add(new Command(t, where, "", () -> open.accept(k))));
    }
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(10);
      case PAGE_UP -> move(-10);
      case ENTER -> run();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(last, 0));
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - 4));
  }

  private void run() {
    Command chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      popup.hide();
      Platform.runLater(chosen.action());
    }
  }

  private static final class Line extends ListCell<Command> {
    private final Label title = new Label();
    private final Label where = new Label();
    private final Label keys = new Label();
    private final HBox line = new HBox(8, title, where, gap(), keys);

    Line() {
      where.getStyleClass().add("quiet");
      keys.getStyleClass().add("quiet");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      line.setAlignment(Pos.CENTER_LEFT);
      line.setPrefWidth(0);
    }

    private static Region gap() {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      return gap;
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      setGraphic(empty ? null : line);
      if (!empty) {
        title.setText(command.title());
        where.setText(command.where());
        keys.setText(command.keys());
        setAccessibleText(command.title() + ", " + command.where());
      }
    }
  }
}
