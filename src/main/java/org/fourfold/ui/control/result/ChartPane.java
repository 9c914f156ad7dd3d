package org.fourfold.ui.control.result;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.chart.ChartLine;
import org.fourfold.chart.Figure;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** A figure: its finding, the chart, its numbers one click away, and ways to take it elsewhere. */
public final class ChartPane extends VBox {
  /** What of a figure is shown. */
  public enum Mode {
    CHART,
    BOTH,
    TABLE
  }

  private static final double CHART_SHARE = 0.58;

  private final Texts texts;
  private final ChartFiles files;
  private final ChartView view;
  private final FigureTable numbers;
  private final TableView<ChartLine> table = new TableView<>();
  private final ScrollPane scroll;
  private final StackPane body = new StackPane();
  private final ToggleGroup modes = new ToggleGroup();

  /** A pane that shows the chart first, and only one of chart and numbers at a time. */
  public static ChartPane small(ChartFiles files, Locale locale) {
    return new ChartPane(files, locale, List.of(Mode.CHART, Mode.TABLE), Mode.CHART);
  }

  /** A pane in which chart and numbers may stand one under the other. */
  public static ChartPane large(ChartFiles files, Locale locale, Mode first) {
    return new ChartPane(files, locale, List.of(Mode.values()), first);
  }

  private ChartPane(ChartFiles files, Locale locale, List<Mode> offered, Mode first) {
    this.files = files;
    texts = new Texts(ChartPane.class, locale);
    view = new ChartView(locale, false);
    numbers = new FigureTable(locale);
    scroll = new ScrollPane(view);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("chart-scroll");
    table.getStyleClass().add("result-table");
    getStyleClass().add("chart-pane");
    getStylesheets().add(ChartPane.class.getResource("result.css").toExternalForm());
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head(offered, first), body);
    view.figure().addListener((_, _, figure) -> show(figure));
    show(first);
  }

  public ObjectProperty<Figure> figure() {
    return view.figure();
  }

  private HBox head(List<Mode> offered, Mode first) {
    Label title = new Label();
    title.getStyleClass().add("figure-title");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    title.textProperty().bind(view.figure().map(Figure::title));
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox switches = new HBox();
    switches.getStyleClass().add("segments");
    for (Mode mode : offered) {
      switches.getChildren().add(segment(mode, first));
    }
    HBox head = new HBox(title, switches, more());
    head.getStyleClass().add("figure-head");
    return head;
  }

  private ToggleButton segment(Mode mode, Mode first) {
    String icon =
        switch (mode) {
          case CHART -> "mdi2c-chart-bar-stacked";
          case BOTH -> "mdi2v-view-split-horizontal";
          case TABLE -> "mdi2t-table";
        };
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.setTooltip(new Tooltip(texts.of("mode." + mode.name().toLowerCase(Locale.ROOT))));
    button.setAccessibleText(button.getTooltip().getText());
    button.setToggleGroup(modes);
    button.setSelected(mode == first);
    button.getStyleClass().add("segment");
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          show(mode);
        });
    return button;
  }

  private Button more() {
    ContextMenu menu =
        new ContextMenu(
            item("copy.picture", () -> files.copyPicture(view)),
            item("copy.drawing", () -> files.copyDrawing(view)),
            item("copy.numbers", () -> files.copyNumbers(view.figure().get())),
            item("save.png", () -> files.savePicture(view)),
            item("save.svg", () -> files.saveSvg(view)),
            item("save.pdf", () -> files.savePdf(view)));
    Button more = new Button(null, new FontIcon("mdi2d-dots-horizontal"));
    more.getStyleClass().add("flat");
    more.setTooltip(new Tooltip(texts.of("more")));
    more.setAccessibleText(texts.of("more"));
    more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
    more.disableProperty().bind(view.figure().isNull());
    return more;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void show(Figure figure) {
    if (figure != null) {
      // A chart with many rows scrolls rather than squeezes.
      view.setMinHeight(Math.min(figure.height(), figure.height() > 420 ? figure.height() : 180));
      numbers.show(figure.detail(), table);
    }
  }

  private void show(Mode mode) {
    switch (mode) {
      case CHART -> body.getChildren().setAll(scroll);
      case TABLE -> body.getChildren().setAll(table);
      case BOTH -> {
        SplitPane both = new SplitPane(scroll, table);
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(CHART_SHARE);
        body.getChildren().setAll(both);
      }
    }
  }
}
