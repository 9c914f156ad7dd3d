package org.fourfold.ui.monitor;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourfold.ui.control.PeriodGrid;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Remembered;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Monitor screen: plan against actual, the actuals themselves, the rest planned anew. */
public final class MonitorView {
  private final MonitorViewModel model;
  private final ReplanViewModel replan;
  private final ActualsFile file;
  private final Remembered remembered;
  private final ChartFiles charts;

  @FXML private TabPane tabs;
  @FXML private Tab compare;
  @FXML private Tab actuals;
  @FXML private Tab anew;

  public MonitorView(
      MonitorViewModel model,
      ReplanViewModel replan,
      ActualsFile file,
      Remembered remembered,
      ChartFiles charts) {
    this.model = model;
    this.replan = replan;
    this.file = file;
    this.remembered = remembered;
    this.charts = charts;
  }

  @FXML
  private void initialize() {
    compare.setContent(new ComparePane(model, charts, file::open));
    actuals.setContent(actuals(model.texts()));
    anew.setContent(new ReplanPane(model, replan));
  }

  private VBox actuals(Texts texts) {
    Button open = new Button(texts.of("import"), new FontIcon("mdi2f-file-import-outline"));
    open.setId("import-actuals");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(_ -> file.open());
    HBox bar = new HBox(open, ComparePane.wrapped(texts.of("actuals.about"), "quiet"));
    bar.getStyleClass().add("monitor-bar");
    PeriodGrid grid = new PeriodGrid(model.grid(), remembered);
    VBox.setVgrow(grid.node(), Priority.ALWAYS);
    VBox pane = new VBox(bar, grid.node());
    pane.getStyleClass().add("monitor-pane");
    return pane;
  }
}
