package org.fourfold.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.fourfold.domain.measure.Problem;
import org.fourfold.ui.mvvm.Running;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the parts of the status bar. */
final class StatusBar {
  private final ShellViewModel model;
  private final ProgressWords words;

  StatusBar(ShellViewModel model) {
    this.model = model;
    words = new ProgressWords(model.session().locale());
  }

  void saved(Label label) {
    FontIcon icon = new FontIcon("mdi2c-check");
    label.setGraphic(icon);
    label.textProperty().bind(model.saved());
    model.session().saving().state().addListener((_, _, state) -> icon(icon, state));
    icon(icon, model.session().saving().state().get());
  }

  private static void icon(FontIcon icon, Saving.State state) {
    icon.setIconLiteral(
        switch (state) {
          case NOWHERE -> "mdi2c-content-save-off-outline";
          case SAVED -> "mdi2c-check";
          case SAVING -> "mdi2s-sync";
          case FAILED -> "mdi2a-alert-circle-outline";
        });
  }

  void badge(Node badge, ObservableBooleanValue shown) {
    badge.visibleProperty().bind(shown);
    badge.managedProperty().bind(shown);
  }

  void task(HBox box, Label name, ProgressBar progress, Button cancel) {
    ObservableList<Running> running = model.session().tasks().running();
    ListChangeListener<Running> listener = _ -> task(running, box, name, progress, cancel);
    running.addListener(listener);
    model
        .session()
        .planning()
        .running()
        .addListener(_ -> task(running, box, name, progress, cancel));
    task(running, box, name, progress, cancel);
  }

  private void task(
      ObservableList<Running> all, HBox box, Label name, ProgressBar progress, Button cancel) {
    box.setVisible(!all.isEmpty());
    box.setManaged(!all.isEmpty());
    if (all.isEmpty()) {
      return;
    }
    Running latest = all.getLast();
    if (latest == model.session().planning().running().get()) {
      name.textProperty().bind(words.line(latest, model.session().planning().progress()));
    } else {
      name.textProperty()
          .bind(latest.message().map(m -> m.isEmpty() ? latest.name() : latest.name() + ": " + m));
    }
    progress.progressProperty().bind(latest.fraction());
    cancel
        .textProperty()
        .bind(
            latest
                .cancelling()
                .map(stopping -> model.texts().of(stopping ? "cancelling" : "cancel")));
    cancel.disableProperty().bind(latest.cancelling());
    cancel.setOnAction(_ -> latest.cancel());
  }

  void problems(Button button) {
    ObservableList<Problem> all = model.session().problems();
    ListChangeListener<Problem> listener = _ -> problems(button, all);
    all.addListener(listener);
    problems(button, all);
  }

  private void problems(Button button, ObservableList<Problem> all) {
    boolean none = all.isEmpty();
    boolean error = all.stream().anyMatch(Problem::isError);
    button.setText(
        none ? model.texts().of("problems.none") : model.texts().of("problems.some", all.size()));
    button.setGraphic(
        new FontIcon(
            none
                ? "mdi2c-check-circle-outline"
                : error ? "mdi2a-alert-circle-outline" : "mdi2a-alert-outline"));
    button.getStyleClass().removeAll("is-error", "is-warning");
    if (!none) {
      button.getStyleClass().add(error ? "is-error" : "is-warning");
    }
    button.setDisable(none);
  }
}
