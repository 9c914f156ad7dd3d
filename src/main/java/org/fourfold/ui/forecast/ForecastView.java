package org.fourfold.ui.forecast;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.fourfold.chart.ForecastChart;
import org.fourfold.domain.forecast.ForecastMethod;
import org.fourfold.domain.forecast.ForecastRequest;
import org.fourfold.domain.forecast.MethodAccuracy;
import org.fourfold.domain.forecast.SeriesForecast;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.service.Service;
import org.fourfold.ui.control.Shown;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.control.result.ChartPane;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.ListingViewModel;

/** The Forecast screen: the chart of one series, every method beside it, demand from it. */
public final class ForecastView {
  private final ForecastViewModel model;
  private final Dialogs dialogs;
  private final ChartFiles charts;
  private final Consumer<ListingViewModel> lists;
  private final Texts texts;
  private final NumberText numbers;

  @FXML private Button paste;
  @FXML private Button open;
  @FXML private Button example;
  @FXML private Spinner<Integer> horizon;
  @FXML private ComboBox<ForecastMethod> method;
  @FXML private Button run;
  @FXML private Button cancel;
  @FXML private ProgressBar running;
  @FXML private Label finding;
  @FXML private Label message;
  @FXML private VBox result;
  @FXML private SearchableComboBox<SeriesForecast> series;
  @FXML private Label plain;
  @FXML private StackPane chart;
  @FXML private TableView<MethodAccuracy> methods;
  @FXML private ComboBox<Service> service;
  @FXML private ComboBox<Integer> level;
  @FXML private Button adopt;
  @FXML private Button adoptAll;
  @FXML private Button repairs;
  @FXML private Button save;

  /**
   * @param lists shows a list beside the window
   */
  public ForecastView(
      ForecastViewModel model,
      Dialogs dialogs,
      ChartFiles charts,
      Consumer<ListingViewModel> lists) {
    this.model = model;
    this.lists = lists;
    this.dialogs = dialogs;
    this.charts = charts;
    texts = model.texts();
    numbers = new NumberText(texts.locale());
  }

  @FXML
  private void initialize() {
    paste.setOnAction(_ -> model.paste(Clipboard.getSystemClipboard().getString()));
    open.setOnAction(_ -> open());
    example.setOnAction(_ -> model.example());
    horizon.setValueFactory(
        new SpinnerValueFactory.IntegerSpinnerValueFactory(1, ForecastRequest.MOST_STEPS, 12));
    horizon.getEditor().setAccessibleText(horizon.getAccessibleText());
    horizon.valueProperty().addListener((_, _, steps) -> model.horizon(steps));
    method.setItems(FXCollections.observableArrayList(ForecastMethod.values()));
    method.setConverter(new Shown<>(m -> texts.of("method." + m.code())));
    method.setValue(ForecastMethod.AUTO);
    method.valueProperty().addListener((_, _, m) -> model.method(m));
    run.setOnAction(_ -> model.run());
    run.disableProperty().bind(model.busy());
    cancel.setOnAction(_ -> model.cancel());
    cancel.visibleProperty().bind(model.busy());
    running.visibleProperty().bind(model.busy());
    finding.textProperty().bind(model.finding());
    message.textProperty().bind(model.message());
    message.visibleProperty().bind(model.message().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    result.visibleProperty().bind(model.outcome().isNotNull());
    results();
  }

  private void open() {
    List<String> patterns = List.of("*.csv", "*.txt");
    dialogs
        .open(texts.of("open.title"), List.of(new Dialogs.FileKind(texts.of("kind"), patterns)))
        .ifPresent(model::open);
  }

  private void results() {
    ChartPane pane = ChartPane.small(charts, texts.locale());
    chart.getChildren().setAll(pane);
    columns();
    series.setConverter(new Shown<>(SeriesForecast::name));
    service.setConverter(new Shown<>(Service::name));
    level.setItems(FXCollections.observableArrayList(50, 80, 90));
    level.setConverter(new Shown<>(p -> texts.of("level." + p)));
    level.setValue(50);
    model
        .outcome()
        .addListener(
            (_, _, found) -> {
              series.getItems().setAll(found.series());
              repairs.setDisable(found.series().stream().allMatch(s -> s.repairs().isEmpty()));
            });
    series.valueProperty().addListener((_, _, s) -> look(s));
    model
        .series()
        .addListener(
            (_, _, s) -> {
              series.setValue(s);
              pane.figure().set(ForecastChart.of(s, texts.locale()));
              methods.getItems().setAll(s.accuracy());
              plain.setText(plain(s));
              service.getItems().setAll(model.services());
              service.setValue(model.serviceOf(s));
            });
    adopt.setOnAction(_ -> model.adopt(service.getValue(), level.getValue() / 100.0));
    adoptAll.setOnAction(_ -> model.adoptAll(level.getValue() / 100.0));
    repairs.setOnAction(
        _ -> lists.accept(new ListingViewModel(model.repairs(), model.session(), dialogs)));
    save.setOnAction(_ -> save());
  }

  private void save() {
    dialogs
        .save(
            texts.of("save.title"),
            texts.of("save.file"),
            List.of(new Dialogs.FileKind(texts.of("kind"), List.of("*.csv"))))
        .ifPresent(model::save);
  }

  private void look(SeriesForecast chosen) {
    if (chosen != null && chosen != model.series().get()) {
      model.series().set(chosen);
    }
  }

  private String plain(SeriesForecast s) {
    String used = texts.of("used", texts.of("method." + s.method().code()));
    ForecastMethod simple = s.simpleWinner();
    String told =
        s.accuracy().isEmpty()
            ? texts.of("short")
            : simple == null
                ? texts.of("fitted")
                : texts.of("simple", texts.of("method." + simple.code()));
    String repairs = s.repairs().isEmpty() ? "" : " " + texts.of("repairs", s.repairs().size());
    return used + " " + told + repairs;
  }

  private void columns() {
    ResultColumns<MethodAccuracy> columns = new ResultColumns<>();
    columns
        .text(texts.of("column.method"), 170, a -> texts.of("method." + a.method().code()))
        .setMinWidth(150);
    number(columns, "mase", 3, MethodAccuracy::mase);
    number(columns, "smape", 1, MethodAccuracy::smape);
    number(columns, "wape", 1, MethodAccuracy::wape);
    number(columns, "bias", 1, MethodAccuracy::bias);
    number(columns, "in80", 0, MethodAccuracy::coverage80);
    number(columns, "in95", 0, MethodAccuracy::coverage95);
    methods.getColumns().setAll(columns.all());
  }

  private void number(
      ResultColumns<MethodAccuracy> columns,
      String name,
      int places,
      ToDoubleFunction<MethodAccuracy> of) {
    columns.number(
        texts.of("column." + name),
        82,
        of::applyAsDouble,
        a -> {
          double value = of.applyAsDouble(a);
          return Double.isFinite(value) ? numbers.fixed(value, places) : "–";
        });
  }
}
