package org.fourfold.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourfold.ui.control.PeriodColumn.Kind;

/** Shows a {@link PeriodGridViewModel} and hands it every key and click. */
public final class PeriodGrid extends VBox implements TablePart {
  private final PeriodGridViewModel<?> model;
  private final TableView<PeriodLine> table = new TableView<>();

  public PeriodGrid(PeriodGridViewModel<?> model) {
    this.model = model;
    getStyleClass().add("data-grid");
    table.getStyleClass().addAll("grid", "period-grid");
    table.setId("grid-" + model.table().file());
    table.setItems(model.rows());
    table.setEditable(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().setCellSelectionEnabled(true);
    Label nothing = new Label(model.about());
    nothing.getStyleClass().add("quiet");
    table.setPlaceholder(nothing);
    GridKeys.install(table, model, () -> {});
    FrozenColumn.install(table);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(bar(), table, GridNotices.strip(model.notice()));
    model.shape().addListener(_ -> fill());
    fill();
  }

  private HBox bar() {
    Label title = new Label(model.title());
    title.getStyleClass().add("section-title");
    Label about = new Label(model.unit());
    about.getStyleClass().add("quiet");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    TextField filter = new TextField();
    filter.setPromptText(model.word("filter"));
    filter.setPrefWidth(160);
    filter.getStyleClass().add("filter");
    filter.textProperty().addListener((_, _, words) -> model.filter(words));
    HBox bar = new HBox(8, title, about, gap, filter);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("grid-bar");
    return bar;
  }

  private void fill() {
    table.getColumns().setAll(model.columns().stream().map(this::column).toList());
  }

  private TableColumn<PeriodLine, PeriodLine> column(PeriodColumn column) {
    TableColumn<PeriodLine, PeriodLine> shown = new TableColumn<>();
    shown.setGraphic(GridNotices.header(column.title(), column.lighter()));
    shown.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
    shown.setCellFactory(_ -> new PeriodCell(model, column));
    shown.setPrefWidth(width(column));
    shown.setMinWidth(48);
    shown.setReorderable(false);
    shown.setSortable(false);
    shown.setId(column.kind() == Kind.PERIOD ? column.period() : column.kind().name());
    shown.getStyleClass().add(model.numeric(column) ? "numeric" : "textual");
    return shown;
  }

  private double width(PeriodColumn column) {
    int longest =
        model.rows().stream().mapToInt(l -> model.shown(l, column).length()).max().orElse(0);
    double amounts = Math.max(56, 26 + 7.6 * longest);
    return switch (column.kind()) {
      case KEY -> model.columns().get(1).kind() == Kind.KEY ? 192 : 240;
      case UNIT -> Math.clamp(amounts, 72, 128);
      case EACH, WHOLE -> Math.max(72, amounts);
      case PERIOD -> amounts;
      case SUM -> Math.max(88, amounts);
      case COURSE -> 104;
    };
  }

  @Override
  public List<String> files() {
    return List.of(model.table().file());
  }

  @Override
  public void show(String file, int row, String column) {
    int line = model.find(row);
    if (line >= 0) {
      table.requestFocus();
      table.scrollTo(Math.max(0, line - 3));
      table.getSelectionModel().clearAndSelect(line, table.getColumns().getFirst());
    }
  }

  @Override
  public Node node() {
    return this;
  }

  /** The table itself, for keys and tests. */
  public TableView<PeriodLine> table() {
    return table;
  }
}
