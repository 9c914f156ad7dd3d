package org.fourfold.ui.triage;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.fourfold.domain.schedule.JobRow;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;

/** The Triage screen: what was learnt from labelled notes, and the notes given a class. */
public final class TriageView {
  private final TriageViewModel model;
  private final TriageSending sending;
  private final Dialogs dialogs;

  @FXML private TabPane tabs;
  @FXML private Tab learn;
  @FXML private Tab classify;

  /**
   * @param day takes jobs under the name of what was done
   */
  public TriageView(
      TriageViewModel model,
      java.util.function.BiConsumer<List<JobRow>, String> day,
      Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    sending = new TriageSending(model, day);
  }

  @FXML
  private void initialize() {
    learn.setContent(new LearnPane(model, dialogs));
    classify.setContent(new ClassifyPane(model, sending, dialogs));
    classify.disableProperty().bind(model.model().isNull());
  }

  static Label wrapped(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  static Button button(Texts texts, String key, Runnable action) {
    Button button = new Button(texts.of(key));
    button.setId("triage-" + key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  static List<Dialogs.FileKind> tables(Texts texts) {
    return List.of(new Dialogs.FileKind(texts.of("kind.csv"), List.of("*.csv", "*.txt")));
  }

  static List<Dialogs.FileKind> models(Texts texts) {
    return List.of(new Dialogs.FileKind(texts.of("kind.model"), List.of("*.triage")));
  }
}
