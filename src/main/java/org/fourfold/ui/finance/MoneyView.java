package org.fourfold.ui.finance;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.report.MoneyStatement;
import org.fourfold.report.page.Sheet;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.control.result.ChartPane;
import org.fourfold.ui.control.result.SheetTable;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The money of the plan: funds, who pays for what, cash, cost of money, statement. */
final class MoneyView {
  private static final double CHART_SHARE = 0.52;

  private final MoneyViewModel model;
  private final ChartFiles files;
  private final Texts texts;
  private final Map<MoneyPart, Node> parts = new EnumMap<>(MoneyPart.class);
  private final StackPane content = new StackPane();
  private final ComboBox<MoneyViewModel.Side> sides = new ComboBox<>();
  private final StackPane node = new StackPane();
  private final VBox result;
  private MoneyPart part = MoneyPart.FUNDS;

  MoneyView(MoneyViewModel model, ChartFiles files) {
    this.model = model;
    this.files = files;
    texts = model.texts();
    parts.put(MoneyPart.FUNDS, sheet(MoneyStatement::funds, MoneyStatement::hasFunds));
    parts.put(
        MoneyPart.COVER,
        split(chart(model.covered()), sheet(MoneyStatement::covered, MoneyStatement::hasFunds)));
    parts.put(
        MoneyPart.CASH,
        split(chart(model.cash()), sheet(MoneyStatement::cash, MoneyStatement::hasAccount)));
    parts.put(
        MoneyPart.COST,
        split(chart(model.cost()), sheet(MoneyStatement::loans, MoneyStatement::hasFunds)));
    parts.put(
        MoneyPart.STATEMENT,
        split(
            sheet(MoneyStatement::byCentre, _ -> true),
            sheet(MoneyStatement::byCategory, _ -> true)));
    content.setMinHeight(0);
    VBox.setVgrow(content, Priority.ALWAYS);
    result = new VBox(stale(), bar(), content);
    result.getStyleClass().add("money");
    model.statement().addListener(_ -> show());
    show();
  }

  Node node() {
    return node;
  }

  private ChartPane chart(javafx.beans.value.ObservableValue<org.fourfold.chart.Figure> figure) {
    ChartPane pane = ChartPane.small(files, texts.locale());
    pane.figure().bind(figure);
    return pane;
  }

  /** A table of the statement, or why there is none. */
  private Node sheet(Function<MoneyStatement, Sheet> of, Predicate<MoneyStatement> any) {
    SheetTable table = new SheetTable(texts.locale());
    Label none = new Label(texts.of("money.none"));
    none.getStyleClass().add("money-none");
    none.setWrapText(true);
    StackPane both = new StackPane(table, none);
    Runnable fill =
        () -> {
          MoneyStatement now = model.statement().get();
          boolean there = now != null && any.test(now);
          table.setVisible(there);
          none.setVisible(now != null && !there);
          if (there) {
            table.show(of.apply(now));
          }
        };
    model.statement().addListener(_ -> fill.run());
    fill.run();
    return both;
  }

  private static SplitPane split(Node above, Node below) {
    SplitPane pane = new SplitPane(above, below);
    pane.setOrientation(Orientation.VERTICAL);
    pane.setDividerPositions(CHART_SHARE);
    pane.getStyleClass().add("plain-split");
    return pane;
  }

  private HBox stale() {
    Label words = new Label(texts.of("money.stale"), new FontIcon("mdi2a-alert-outline"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox stale = new HBox(words, space, again());
    stale.getStyleClass().add("money-stale");
    stale.visibleProperty().bind(model.stale());
    stale.managedProperty().bind(model.stale());
    return stale;
  }

  private Button again() {
    Button again = new Button(texts.of("money.optimise"));
    again.getStyleClass().add("primary");
    again.setOnAction(_ -> model.optimise());
    again.disableProperty().bind(javafx.beans.binding.Bindings.not(model.canOptimise()));
    return again;
  }

  private HBox bar() {
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (MoneyPart each : MoneyPart.values()) {
      ToggleButton segment = new ToggleButton(texts.of("money." + each.name()));
      segment.setId("money-" + each.name());
      segment.getStyleClass().add("segment");
      segment.setToggleGroup(group);
      segment.setSelected(each == part);
      segment.setOnAction(
          _ -> {
            segment.setSelected(true);
            part = each;
            show();
          });
      segments.getChildren().add(segment);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    sides.setItems(model.sides());
    sides.valueProperty().bindBidirectional(model.side());
    sides.setPrefWidth(280);
    sides.setAccessibleText(texts.of("money.side"));
    Button print = new Button(texts.of("money.print"), new FontIcon("mdi2p-printer-outline"));
    print.getStyleClass().add("flat");
    print.setOnAction(_ -> model.print());
    HBox bar = new HBox(segments, space, sides, print);
    bar.getStyleClass().add("money-bar");
    return bar;
  }

  private void show() {
    if (model.statement().get() == null) {
      node.getChildren().setAll(empty());
      return;
    }
    sides.setVisible(part == MoneyPart.COVER);
    content.getChildren().setAll(parts.get(part));
    node.getChildren().setAll(result);
  }

  private VBox empty() {
    Label title = new Label(texts.of("money.empty.title"));
    title.getStyleClass().add("money-title");
    Label words = new Label(texts.of("money.empty"));
    words.getStyleClass().add("money-none");
    words.setWrapText(true);
    VBox page = new VBox(title, words, again());
    page.getStyleClass().add("money-empty");
    return page;
  }
}
