package org.fourfold.ui.plan;

import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.control.result.ChartPane;
import org.fourfold.ui.control.result.Headline;
import org.fourfold.ui.control.result.HeadlineStrip;
import org.fourfold.ui.mvvm.Texts;

/** A plan: headline numbers, parts, and the chart or table of the part chosen. */
final class ResultView {
  private final PlanViewModel plan;
  private final ResultViewModel model;
  private final Texts texts;
  private final HeadlineStrip headlines = new HeadlineStrip();
  private final StackPane content = new StackPane();
  private final Map<Part, Node> contents = new EnumMap<>(Part.class);
  private final ComboBox<ResultViewModel.Side> sides = new ComboBox<>();
  private final Label note = new Label();
  private final VBox node;

  ResultView(PlanViewModel plan, ChartFiles files) {
    this.plan = plan;
    texts = plan.texts();
    model = new ResultViewModel(plan.department(), plan.outcome(), texts);
    charts(files);
    LimitsViewModel limits = new LimitsViewModel(plan.outcome(), plan.department(), texts);
    DecisionsViewModel decisions = new DecisionsViewModel(plan.outcome(), plan.department(), texts);
    contents.put(Part.LIMITS, new LimitsView(limits, plan).node());
    contents.put(Part.DECISIONS, new DecisionsView(decisions, plan).node());
    note.setWrapText(true);
    note.getStyleClass().add("field-label");
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    node = new VBox(headlines, note, bar(), content);
    node.getStyleClass().add("result");
    VBox.setVgrow(content, Priority.ALWAYS);
    content.setMinHeight(0);
    model.headlines().addListener((ListChangeListener<Headline>) _ -> showNumbers());
    plan.kept().addListener(_ -> showNumbers());
    model.part().addListener(_ -> showPart());
    showNumbers();
    showPart();
  }

  private void charts(ChartFiles files) {
    for (Part part : Part.values()) {
      boolean map = part == Part.UTILISATION || part == Part.DEMAND;
      if (part != Part.LIMITS && part != Part.DECISIONS) {
        ChartPane pane =
            ChartPane.large(
                files, texts.locale(), map ? ChartPane.Mode.CHART : ChartPane.Mode.BOTH);
        model
            .figure()
            .addListener(
                (_, _, figure) -> {
                  if (model.part().get() == part) {
                    pane.figure().set(figure);
                  }
                });
        contents.put(part, pane);
      }
    }
  }

  private HBox bar() {
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (Part part : Part.values()) {
      ToggleButton segment = new ToggleButton(texts.of("part." + part.name()));
      segment.setId("part-" + part.name());
      segment.getStyleClass().add("segment");
      segment.setToggleGroup(group);
      segment.setSelected(part == model.part().get());
      segment.setOnAction(
          _ -> {
            segment.setSelected(true);
            model.part().set(part);
          });
      segments.getChildren().add(segment);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    sides.setPrefWidth(256);
    sides.setItems(model.sides());
    sides.valueProperty().bindBidirectional(model.side());
    HBox bar = new HBox(segments, space, sides);
    bar.getStyleClass().add("result-bar");
    return bar;
  }

  private void showNumbers() {
    headlines.show(model.headlines());
    note.setText(plan.outcome().getValue().map(this::note).orElse(""));
  }

  private String note(PlanOutcome outcome) {
    String left =
        outcome.notApplied().isEmpty()
            ? ""
            : texts.of("notApplied", String.join(", ", outcome.notApplied()));
    String status =
        outcome.status() == PlanStatus.FEASIBLE
            ? texts.of("time.limit.reached")
            : outcome.status() == PlanStatus.CANCELLED ? texts.of("cancelled.plan") : "";
    String kept = plan.kept().get() ? texts.of("kept") + " " : "";
    return (kept + status + " " + left).strip();
  }

  private void showPart() {
    Part part = model.part().get();
    sides.setVisible(model.sides().size() > 1);
    Node wanted = contents.get(part);
    if (wanted instanceof ChartPane pane) {
      pane.figure().set(model.figure().get());
    }
    content.getChildren().setAll(wanted);
  }

  Node node() {
    return node;
  }
}
