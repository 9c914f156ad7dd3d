package org.fourfold.ui.shell;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Finds while the planner types; Enter goes to the first hit. */
final class SearchBox {
  private static final double WIDTH = 440;
  private static final double MARGIN = 32;

  private final ShellViewModel model;
  private final ContextMenu found = new ContextMenu();

  SearchBox(ShellViewModel model) {
    this.model = model;
    found.getStyleClass().add("search-hits");
  }

  void bind(TextField field) {
    field.textProperty().addListener((_, _, query) -> find(field, query));
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            model.find(field.getText()).stream().findFirst().ifPresent(hit -> go(field, hit));
          } else if (key.getCode() == KeyCode.ESCAPE) {
            field.clear();
          }
        });
  }

  private void find(TextField field, String query) {
    found.getItems().setAll(model.find(query).stream().map(hit -> item(field, hit)).toList());
    if (found.getItems().isEmpty()) {
      found.hide();
    } else if (!found.isShowing() && field.getScene() != null) {
      found.show(field, Side.BOTTOM, field.getWidth() - WIDTH - MARGIN, 4);
    }
  }

  private MenuItem item(TextField field, Search.Hit hit) {
    Label title = new Label(hit.title());
    Label kind = new Label(hit.kind());
    kind.getStyleClass().add("quiet");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(16, title, gap, kind);
    line.setPrefWidth(WIDTH);
    kind.setMinWidth(Region.USE_PREF_SIZE);
    MenuItem item = new MenuItem("", line);
    item.setOnAction(_ -> go(field, hit));
    return item;
  }

  private void go(TextField field, Search.Hit hit) {
    found.hide();
    field.clear();
    model.session().navigator().go(hit.place());
  }
}
