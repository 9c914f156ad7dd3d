package org.fourfold.ui.scenarios;

import java.util.HashSet;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tree of scenarios with what can be done to the one looked at. */
final class TreePane extends VBox {
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final ScenariosViewModel model;
  private final Texts texts;
  private final TreeView<ScenarioLine> tree = new TreeView<>();
  private final Set<String> closed = new HashSet<>();
  private final HBox verbs = new HBox();
  private boolean filling;

  TreePane(ScenariosViewModel model) {
    this.model = model;
    texts = model.texts();
    tree.setId("scenario-tree");
    tree.setAccessibleText(model.texts().of("tab.scenarios"));
    tree.getStyleClass().add("scenario-tree");
    tree.setCellFactory(_ -> new Cell());
    tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> chosen(item));
    VBox.setVgrow(tree, Priority.ALWAYS);
    verbs.getStyleClass().add("scenario-verbs");
    getChildren().setAll(verbs, tree);
    getStyleClass().add("scenario-side");
    model.revision().addListener(_ -> fill());
    fill();
  }

  private void chosen(TreeItem<ScenarioLine> item) {
    if (!filling && item != null) {
      model.look(item.getValue().code());
    }
  }

  private void fill() {
    filling = true;
    TreeItem<ScenarioLine> root = new TreeItem<>(model.line(""));
    add(root, new HashSet<>());
    root.setExpanded(true);
    tree.setRoot(root);
    select(root);
    verbs();
    filling = false;
  }

  private void add(TreeItem<ScenarioLine> parent, Set<String> seen) {
    for (ScenarioLine line : model.children(parent.getValue().code())) {
      if (seen.add(line.code())) {
        TreeItem<ScenarioLine> item = new TreeItem<>(line);
        item.setExpanded(!closed.contains(line.code()));
        item.expandedProperty().addListener((_, _, open) -> remember(line.code(), open));
        parent.getChildren().add(item);
        add(item, seen);
      }
    }
  }

  private void remember(String code, boolean open) {
    if (open) {
      closed.remove(code);
    } else {
      closed.add(code);
    }
  }

  private boolean select(TreeItem<ScenarioLine> from) {
    if (from.getValue().code().equals(model.session().scenario().get())) {
      tree.getSelectionModel().select(from);
      return true;
    }
    return from.getChildren().stream().anyMatch(this::select);
  }

  private void verbs() {
    String code = model.session().scenario().get();
    boolean base = code.isEmpty();
    Button add = button("new", "mdi2p-plus", model::create);
    add.setText(texts.of("new"));
    add.setId("new-scenario");
    Button move = new Button(null, new FontIcon("mdi2f-file-tree-outline"));
    dress(move, "move");
    move.setOnAction(_ -> moveMenu(code).show(move, Side.BOTTOM, 0, 4));
    move.setDisable(base);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    verbs
        .getChildren()
        .setAll(
            add,
            gap,
            disabled(button("rename", "mdi2p-pencil-outline", () -> model.rename(code)), base),
            disabled(button("duplicate", "mdi2c-content-copy", () -> model.duplicate(code)), base),
            disabled(
                button("up", "mdi2a-arrow-up", () -> model.reorder(code, -1)),
                base || !model.canReorder(code, -1)),
            disabled(
                button("down", "mdi2a-arrow-down", () -> model.reorder(code, 1)),
                base || !model.canReorder(code, 1)),
            move,
            disabled(button("delete", "mdi2t-trash-can-outline", () -> model.delete(code)), base));
  }

  private static Node disabled(Button button, boolean disabled) {
    button.setDisable(disabled);
    return button;
  }

  private Button button(String key, String icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    dress(button, key);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void dress(Button button, String key) {
    button.getStyleClass().add("flat");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.of(key + ".tip")));
    button.setAccessibleText(button.getTooltip().getText());
  }

  private ContextMenu moveMenu(String code) {
    ContextMenu menu = new ContextMenu();
    for (ScenarioLine parent : model.parents(code)) {
      MenuItem item = new MenuItem(texts.of("move.to", parent.name()));
      item.setOnAction(_ -> model.move(code, parent.code()));
      menu.getItems().add(item);
    }
    return menu;
  }

  private final class Cell extends TreeCell<ScenarioLine> {
    private final Label name = new Label();
    private final Label standing = new Label();
    private final HBox both = new HBox(name, standing);

    Cell() {
      name.setMaxWidth(Double.MAX_VALUE);
      name.setMinWidth(40);
      HBox.setHgrow(name, Priority.ALWAYS);
      standing.setMinWidth(USE_PREF_SIZE);
      standing.getStyleClass().add("scenario-standing");
      both.getStyleClass().add("scenario-cell");
    }

    @Override
    protected void updateItem(ScenarioLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      if (empty || line == null) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      name.setText(line.name());
      standing.setText(model.standing(line));
      boolean impossible = line.outcome().isPresent() && !line.outcome().get().hasPlan();
      standing.pseudoClassStateChanged(WARNING, line.faulty() || line.stale() || impossible);
      setTooltip(new Tooltip(line.name()));
      setGraphic(both);
      setPrefWidth(0); // as wide as the tree, so that the standing is at its right edge
    }
  }
}
