package org.fourfold.ui.plan;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.ui.mvvm.Texts;

/** What few planners need: engine, time limit, and questions that take longer. */
final class OptionsPopup {
  private static final int LONGEST = 86_400;
  private static final int STEP = 30;

  private final PlanViewModel model;
  private final Texts texts;

  OptionsPopup(PlanViewModel model) {
    this.model = model;
    texts = model.texts();
  }

  void show(Node below) {
    Popup popup = new Popup();
    popup.setAutoHide(true);
    StackPane surface = new StackPane(form());
    surface.getStyleClass().add("plan-popover");
    surface.getStylesheets().setAll(below.getScene().getStylesheets());
    surface.getStylesheets().add(OptionsPopup.class.getResource("plan.css").toExternalForm());
    popup.getContent().setAll(surface);
    Bounds at = below.localToScreen(below.getBoundsInLocal());
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
    popup.show(below, at.getMaxX(), at.getMaxY() + 4);
  }

  private GridPane form() {
    PlanRequest now = model.request().get();
    ComboBox<Engine> engine = new ComboBox<>();
    engine.getItems().setAll(Engine.values());
    engine.setCellFactory(_ -> new EngineCell());
    engine.setButtonCell(new EngineCell());
    engine.setValue(now.engine());
    engine.setOnAction(_ -> model.choose(engine.getValue()));
    Spinner<Integer> time = new Spinner<>(1, LONGEST, (int) now.timeLimit().toSeconds(), STEP);
    time.setEditable(true);
    time.setPrefWidth(120);
    time.valueProperty().addListener((_, _, seconds) -> model.limitTime(seconds));
    CheckBox ties = new CheckBox(texts.of("options.ties"));
    CheckBox marginals = new CheckBox(texts.of("options.marginals"));
    ties.setSelected(now.ties());
    marginals.setSelected(now.marginals());
    ties.setOnAction(_ -> model.choose(ties.isSelected(), marginals.isSelected()));
    marginals.setOnAction(_ -> model.choose(ties.isSelected(), marginals.isSelected()));
    Label slow = new Label(texts.of("options.slow"));
    slow.getStyleClass().add("field-label");
    GridPane form = new GridPane();
    form.getStyleClass().add("options");
    form.addRow(0, new Label(texts.of("options.engine")), engine);
    form.addRow(1, new Label(texts.of("options.time")), time);
    form.add(ties, 0, 2, 2, 1);
    form.add(marginals, 0, 3, 2, 1);
    form.add(slow, 0, 4, 2, 1);
    return form;
  }

  private final class EngineCell extends ListCell<Engine> {
    @Override
    protected void updateItem(Engine engine, boolean empty) {
      super.updateItem(engine, empty);
      setText(empty || engine == null ? "" : model.words().choice(engine));
    }
  }
}
