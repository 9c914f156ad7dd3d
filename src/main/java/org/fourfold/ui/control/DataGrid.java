package org.fourfold.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.Column;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows a {@link GridViewModel} and hands it every key and click.
 *
 * @param <R> the record of one row
 */
public final class DataGrid<R extends Record> extends VBox implements TablePart {
  private final GridViewModel<R> model;
  private final TableView<GridRow<R>> table = new TableView<>();
  private final Label title = new Label();
  private final Label count = new Label();
  private final TextField filter = new TextField();
  private final VBox empty;
  private boolean fitted;
  private final HBox notice;
  private final ReadOnlyObjectWrapper<R> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");

  public DataGrid(GridViewModel<R> model) {
    this(model, true);
  }

  /** A grid with or without its filter, for which a narrow one has no room. */
  DataGrid(GridViewModel<R> model, boolean filtered) {
    this.model = model;
    filter.setVisible(filtered);
    filter.setManaged(filtered);
    count.setVisible(filtered);
    count.setManaged(filtered);
    getStyleClass().add("data-grid");
    empty = filtered ? GridNotices.empty(model, this::addRow) : GridNotices.nothing(model);
    notice = GridNotices.strip(model.notice());
    StackPane centre = new StackPane(table, empty);
    VBox.setVgrow(centre, Priority.ALWAYS);
    getChildren().setAll(bar(), centre, notice);
    fill();
    model.revision().addListener(_ -> changed());
    changed();
  }

  private HBox bar() {
    title.getStyleClass().add("section-title");
    count.getStyleClass().add("quiet");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    filter.setPromptText(model.word("filter"));
    filter.setPrefWidth(160);
    filter.getStyleClass().add("filter");
    filter.textProperty().addListener((_, _, words) -> filter(words));
    Button add = new Button(model.word("add"), new FontIcon("mdi2p-plus"));
    add.getStyleClass().addAll("flat", "add-row");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> addRow());
    add.disableProperty().bind(model.canEdit().map(can -> !can));
    HBox bar = new HBox(8, title, count, gap, filter, add);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("grid-bar");
    return bar;
  }

  private void filter(String words) {
    if (!words.equals(model.filterText())) {
      model.filter(words);
    }
  }

  private void fill() {
    table.getStyleClass().add("grid");
    table.setId("grid-" + model.table().file());
    table.setItems(model.rows());
    table.setEditable(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setPlaceholder(new Region());
    for (Column column : model.columns()) {
      table.getColumns().add(column(column));
    }
    fit();
    table.setSortPolicy(this::sort);
    table.getFocusModel().focusedCellProperty().addListener(_ -> choose());
    GridKeys.install(table, model, this::addRow);
    FrozenColumn.install(table);
  }

  /** Headers and widths by what the table holds now. */
  private void fit() {
    for (TableColumn<GridRow<R>, ?> shown : table.getColumns()) {
      Column column = (Column) shown.getUserData();
      shown.setGraphic(GridNotices.header(model.header(column), model.unit(column)));
      shown.setPrefWidth(GridWidths.of(model, column));
    }
    fitted = model.size() > 0;
  }

  private GridRow<R> rowAt(int index) {
    return index < model.rows().size() ? model.rows().get(index) : null;
  }

  private TableColumn<GridRow<R>, GridRow<R>> column(Column column) {
    TableColumn<GridRow<R>, GridRow<R>> shown = new TableColumn<>();
    shown.setUserData(column);
    shown.setId(column.name());
    shown.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
    shown.setCellFactory(_ -> new GridCell<>(model, column));
    shown.setMinWidth(56);
    shown.setReorderable(false);
    shown.getStyleClass().add(column.numeric() ? "numeric" : "textual");
    return shown;
  }

  private boolean sort(TableView<GridRow<R>> sorted) {
    List<TableColumn<GridRow<R>, ?>> order = sorted.getSortOrder();
    if (order.isEmpty()) {
      model.sort(null, false);
    } else {
      boolean down = order.getFirst().getSortType() == TableColumn.SortType.DESCENDING;
      model.sort((Column) order.getFirst().getUserData(), down);
    }
    return true;
  }

  private void changed() {
    title.setText(model.heading());
    boolean all = model.shownSize() == model.size();
    count.setText(
        all
            ? model.word("rows", model.size())
            : model.word("rows.filtered", model.shownSize(), model.size()));
    if (!filter.getText().equals(model.filterText())) {
      filter.setText(model.filterText());
    }
    if (!fitted && model.size() > 0) {
      fit();
    }
    boolean none = model.size() == 0 && model.rows().stream().allMatch(GridRow::ghost);
    empty.setVisible(none);
    choose();
  }

  private void choose() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    GridRow<R> row = at == null || at.getRow() < 0 ? null : rowAt(at.getRow());
    chosen.set(row == null ? null : row.entry());
  }

  private void addRow() {
    filter("");
    if (!model.rows().isEmpty()) {
      focus(model.rows().size() - 1, table.getColumns().getFirst());
      table.layout();
      table.edit(model.rows().size() - 1, table.getColumns().getFirst());
    }
  }

  private void focus(int row, TableColumn<GridRow<R>, ?> column) {
    table.requestFocus();
    table.scrollTo(Math.max(0, row - 3));
    table.scrollToColumn(column);
    table.getSelectionModel().clearAndSelect(row, column);
    table.getFocusModel().focus(row, column);
  }

  /**
   * Goes to a cell.
   *
   * @param index of the row in its table
   * @param column name in files, any other for the first
   */
  public void show(int index, String column) {
    int row = model.find(index);
    if (row >= 0) {
      focus(
          row,
          table.getColumns().stream()
              .filter(c -> ((Column) c.getUserData()).name().equals(column))
              .findFirst()
              .orElse(table.getColumns().getFirst()));
    }
  }

  @Override
  public List<String> files() {
    return List.of(model.table().file());
  }

  @Override
  public void show(String file, int row, String column) {
    show(row, column);
  }

  @Override
  public Node node() {
    return this;
  }

  /** The row the planner is in, null where it is none of the table's. */
  public ReadOnlyObjectProperty<R> chosen() {
    return chosen.getReadOnlyProperty();
  }

  public GridViewModel<R> model() {
    return model;
  }

  /** The table itself, for keys and tests. */
  public TableView<GridRow<R>> table() {
    return table;
  }
}
