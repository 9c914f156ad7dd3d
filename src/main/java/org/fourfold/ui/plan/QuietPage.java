package org.fourfold.ui.plan;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where there is no plan to show: what to do next. */
final class QuietPage {
  private final PlanViewModel model;
  private final Texts texts;

  QuietPage(PlanViewModel model) {
    this.model = model;
    texts = model.texts();
  }

  Node of(PlanState state) {
    return switch (state) {
      case UNDESCRIBED -> undescribed();
      case BLOCKED -> blocked();
      case BROKEN -> broken();
      default -> empty();
    };
  }

  private VBox page(String icon, String title, String text) {
    FontIcon mark = new FontIcon(icon);
    mark.getStyleClass().add("page-icon");
    Label heading = new Label(title);
    heading.getStyleClass().add("page-title");
    Label words = new Label(text);
    words.getStyleClass().add("page-text");
    words.setWrapText(true);
    VBox page = new VBox(mark, heading, words);
    page.getStyleClass().add("quiet-page");
    return page;
  }

  private VBox bad(String title, String text) {
    VBox page = page("mdi2a-alert-circle-outline", title, text);
    page.getChildren().getFirst().getStyleClass().add("bad");
    return page;
  }

  private static Button primary(String text, Runnable action) {
    Button go = new Button(text);
    go.getStyleClass().add("primary");
    go.setOnAction(_ -> action.run());
    return go;
  }

  private Node empty() {
    VBox page = page("mdi2c-creation", texts.of("empty.title"), texts.of("empty.text"));
    Button go = primary(texts.of("optimise"), model::optimise);
    go.disableProperty().bind(model.canOptimise().map(can -> !can));
    page.getChildren().add(go);
    return page;
  }

  private Node undescribed() {
    VBox page =
        page(
            "mdi2h-hospital-building", texts.of("undescribed.title"), texts.of("undescribed.text"));
    page.getChildren()
        .add(
            primary(
                texts.of("undescribed.go"), () -> model.session().navigator().go("department")));
    return page;
  }

  private Node blocked() {
    int count = model.errors().size();
    VBox page = bad(texts.of("blocked.title", count), texts.of("blocked.text"));
    ListView<Problem> list = new ListView<>(FXCollections.observableArrayList(model.errors()));
    list.getStyleClass().add("page-list");
    list.setCellFactory(_ -> new ProblemCell());
    list.setOnMouseClicked(_ -> go(list));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            go(list);
          }
        });
    page.getChildren().add(list);
    return page;
  }

  private void go(ListView<Problem> list) {
    Problem problem = list.getSelectionModel().getSelectedItem();
    if (problem != null) {
      model.goTo(problem);
    }
  }

  private Node broken() {
    String failure = model.session().planning().failure().get();
    String why =
        failure.isEmpty()
            ? model.outcome().getValue().map(this::reason).orElse("")
            : texts.of("broken.failed", failure);
    return bad(texts.of("broken.title"), why);
  }

  private String reason(PlanOutcome outcome) {
    if (outcome.status() == PlanStatus.FAILED) {
      return texts.of("broken.failed", outcome.message());
    }
    return outcome.status() == PlanStatus.CANCELLED
        ? texts.of("broken.cancelled")
        : texts.of("broken.time", model.request().get().timeLimit().toSeconds());
  }

  private final class ProblemCell extends ListCell<Problem> {
    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      setWrapText(true);
      setPrefWidth(0);
      setText(empty ? "" : model.sentence(problem));
    }
  }
}
