package org.fourfold.ui.scenarios;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fourfold.ui.mvvm.Texts;

/** The verb of a tab, with Stop while it runs, and what there is to say. */
final class WorkBar extends HBox {
  private final Button go = new Button();

  /**
   * @param first what stands before the verb
   * @param can whether it can be asked now
   */
  WorkBar(
      Work work,
      Texts texts,
      String verb,
      ObservableBooleanValue can,
      Runnable action,
      Node... first) {
    go.setText(texts.of(verb));
    go.setId(verb.replace('.', '-'));
    go.getStyleClass().add("primary");
    go.setMinWidth(USE_PREF_SIZE);
    go.setOnAction(_ -> action.run());
    go.disableProperty()
        .bind(
            javafx.beans.binding.Bindings.createBooleanBinding(
                () -> work.busy().get() || !can.get(), work.busy(), can));
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(20, 20);
    Button stop = new Button(texts.of("work.stop"));
    stop.getStyleClass().add("small");
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(_ -> work.cancel());
    for (Node node : new Node[] {wheel, stop}) {
      node.visibleProperty().bind(work.busy());
      node.managedProperty().bind(work.busy());
    }
    Label message = new Label();
    message.setWrapText(true);
    message.textProperty().bind(work.message());
    message.getStyleClass().add("work-message");
    HBox.setHgrow(message, Priority.ALWAYS);
    message.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(first);
    getChildren().addAll(go, wheel, stop, message);
    getStyleClass().add("whatif-bar");
  }
}
