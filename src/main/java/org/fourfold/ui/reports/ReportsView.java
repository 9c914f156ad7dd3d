package org.fourfold.ui.reports;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.report.Report;
import org.fourfold.report.page.PageImage;
import org.fourfold.report.page.Paper;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Reports screen: the catalogue at the left, the page at the right. */
public final class ReportsView {
  private static final double A4_WIDTH = 595;
  private static final double MARGIN = 64;
  private static final double WIDEST = 900;

  private final ReportsViewModel model;
  private final ImageView page = new ImageView();

  @FXML private VBox screen;
  @FXML private ListView<Report> reports;
  @FXML private ComboBox<Paper> paper;
  @FXML private Button save;
  @FXML private Button print;
  @FXML private Label message;
  @FXML private HBox turning;
  @FXML private Button back;
  @FXML private Button forth;
  @FXML private Label place;
  @FXML private Label stale;
  @FXML private ScrollPane scroll;
  @FXML private StackPane sheet;
  @FXML private ProgressIndicator busy;
  @FXML private VBox empty;
  @FXML private Button plan;

  public ReportsView(ReportsViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    choices();
    verbs();
    pages();
    screen.sceneProperty().addListener((_, _, scene) -> model.watch(scene != null));
  }

  private void choices() {
    reports.getItems().setAll(model.reports());
    reports.setCellFactory(_ -> new ReportCell());
    reports.getSelectionModel().select(model.report().get());
    reports
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, chosen) -> model.report().set(chosen));
    paper.getItems().setAll(Paper.values());
    paper.setCellFactory(_ -> new PaperCell());
    paper.setButtonCell(new PaperCell());
    paper.valueProperty().bindBidirectional(model.paper());
  }

  private void verbs() {
    save.setGraphic(new FontIcon("mdi2f-file-download-outline"));
    print.setGraphic(new FontIcon("mdi2p-printer-outline"));
    save.setOnAction(_ -> model.save());
    print.setOnAction(_ -> model.print());
    save.disableProperty().bind(model.document().isNull());
    print.disableProperty().bind(model.document().isNull());
    message.textProperty().bind(model.message());
    plan.setOnAction(_ -> model.goToPlan());
    back.setGraphic(new FontIcon("mdi2c-chevron-left"));
    forth.setGraphic(new FontIcon("mdi2c-chevron-right"));
    back.setOnAction(_ -> model.turn(model.page().get() - 1));
    forth.setOnAction(_ -> model.turn(model.page().get() + 1));
    back.disableProperty().bind(model.page().lessThan(1));
    forth
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.page().get() >= count() - 1, model.page(), model.document()));
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> model.texts().of("page", model.page().get() + 1, count()),
                model.page(),
                model.document()));
  }

  private int count() {
    return model.document().get() == null ? 0 : model.document().get().pages();
  }

  private void pages() {
    page.setPreserveRatio(true);
    page.setSmooth(true);
    page.getStyleClass().add("page-image");
    sheet.getChildren().addFirst(page);
    model.image().addListener((_, _, image) -> show(image));
    show(model.image().get());
    scroll.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    busy.visibleProperty().bind(model.busy());
    turning.visibleProperty().bind(model.document().isNotNull());
    stale.visibleProperty().bind(Bindings.createBooleanBinding(this::warns, model.stale()));
    empty.visibleProperty().bind(model.document().isNull().and(model.busy().not()));
  }

  private boolean warns() {
    return model.stale().get();
  }

  private void fit(double width) {
    double across = Math.min(WIDEST, Math.max(240, width - MARGIN));
    page.setFitWidth(across);
    double dense = screen.getScene() == null ? 1 : screen.getScene().getWindow().getOutputScaleX();
    model.scale(across / A4_WIDTH * dense);
  }

  private void show(PageImage image) {
    if (image == null) {
      page.setImage(null);
      return;
    }
    WritableImage drawn = new WritableImage(image.width(), image.height());
    drawn
        .getPixelWriter()
        .setPixels(
            0,
            0,
            image.width(),
            image.height(),
            PixelFormat.getIntArgbInstance(),
            image.pixels(),
            0,
            image.width());
    page.setImage(drawn);
    scroll.setVvalue(0);
  }

  private final class ReportCell extends ListCell<Report> {
    @Override
    protected void updateItem(Report report, boolean none) {
      super.updateItem(report, none);
      setText(none ? "" : model.title(report));
      setGraphic(none ? null : new FontIcon("mdi2f-file-chart-outline"));
    }
  }

  private final class PaperCell extends ListCell<Paper> {
    @Override
    protected void updateItem(Paper size, boolean none) {
      super.updateItem(size, none);
      setText(none || size == null ? "" : model.texts().of("paper." + size.name()));
    }
  }
}
