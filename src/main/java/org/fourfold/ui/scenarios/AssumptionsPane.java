package org.fourfold.ui.scenarios;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourfold.ui.control.ColumnMemory;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the scenario looked at assumes: sentences, what no longer fits, and the cells. */
final class AssumptionsPane extends VBox {
  private static final int SHOWN = 8;
  private static final double MOST_HEIGHT = 168;

  private final ScenariosViewModel model;
  private final AssumptionsViewModel assumptions;
  private final Texts texts;
  private final Label title = new Label();
  private final Label standsOn = new Label();
  private final VBox sentences = new VBox();
  private final ScrollPane scroll = new ScrollPane(sentences);
  private final DataGrid<?> grid;

  AssumptionsPane(ScenariosViewModel model, ColumnMemory memory) {
    this.model = model;
    texts = model.texts();
    assumptions = new AssumptionsViewModel(model.session(), texts);
    grid = new DataGrid<>(model.grid(), memory);
    title.getStyleClass().add("scenario-title");
    standsOn.getStyleClass().add("quiet");
    sentences.getStyleClass().add("assumption-list");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("chart-scroll");
    scroll
        .prefHeightProperty()
        .bind(sentences.heightProperty().map(h -> Math.min(MOST_HEIGHT, h.doubleValue() + 4)));
    scroll.setMinHeight(USE_PREF_SIZE);
    VBox head = new VBox(standsOn, title, scroll);
    head.getStyleClass().add("assumption-head");
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().setAll(head, grid);
    model.revision().addListener(_ -> show());
    show();
  }

  private void show() {
    String code = model.session().scenario().get();
    boolean base = code.isEmpty();
    title.setText(model.line(code).name());
    standsOn.setText(base ? "" : texts.of("stands.on", assumptions.standsOn()));
    standsOn.setVisible(!base);
    standsOn.setManaged(!base);
    grid.setVisible(!base);
    grid.setManaged(!base);
    sentences.getChildren().clear();
    if (base) {
      add(texts.of("base.text"));
      add(texts.of("base.edit"));
      return;
    }
    List<String> all = assumptions.sentences();
    all.stream().limit(SHOWN).forEach(this::add);
    if (all.size() > SHOWN) {
      add(texts.of("sentence.more", all.size() - SHOWN));
    }
    if (all.isEmpty()) {
      add(texts.of("sentence.none"));
    }
    assumptions.lost().forEach(l -> sentences.getChildren().add(lost(l)));
  }

  private void add(String sentence) {
    sentences.getChildren().add(wrapped(sentence, "assumption-line"));
  }

  private Node lost(AssumptionsViewModel.Lost lost) {
    Label icon = new Label(null, new FontIcon("mdi2a-alert-outline"));
    Label text = wrapped(texts.of("lost", lost.sentence(), lost.trouble()), "assumption-lost");
    HBox actions = new HBox(8);
    if (lost.mended().isPresent()) {
      Button mend = new Button(lost.mend());
      mend.setOnAction(_ -> assumptions.mend(lost));
      mend.getStyleClass().add("small");
      mend.setMinWidth(USE_PREF_SIZE);
      actions.getChildren().add(mend);
    }
    Button remove = new Button(texts.of("lost.remove"));
    remove.setOnAction(_ -> assumptions.remove(lost));
    remove.getStyleClass().add("small");
    remove.setMinWidth(USE_PREF_SIZE);
    actions.getChildren().add(remove);
    VBox said = new VBox(6, text, actions);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox line = new HBox(icon, said);
    line.getStyleClass().addAll("notice", "assumption-trouble");
    return line;
  }

  static Label wrapped(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().add(style);
    return line;
  }
}
