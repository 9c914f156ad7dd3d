package org.fourfold.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.Column;

/**
 * Shows a {@link GridViewModel} and hands it every key and click.
 *
 * @param <R> the record of one row
 */
public final class DataGrid<R extends Record> extends VBox implements TablePart {
  private final GridViewModel<R> model;
  private final SheetPane<GridRow<R>, Column> pane;
  private final GridBar<GridRow<R>, Column> bar;
  private final VBox empty;
  private final ReadOnlyObjectWrapper<R> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
  private boolean fitted;

  public DataGrid(GridViewModel<R> model, ColumnMemory memory) {
    this(model, memory, true);
  }

  /** A grid with or without its filter, for which a narrow one has no room. */
  DataGrid(GridViewModel<R> model, ColumnMemory memory, boolean wide) {
    this.model = model;
    getStyleClass().add("data-grid");
    pane = new SheetPane<>(model, new Look(), memory, this::addRow);
    table().setId("grid-" + model.table().file());
    empty = wide ? GridNotices.empty(model, this::addRow) : GridNotices.nothing(model);
    pane.centre().getChildren().add(empty);
    bar = new GridBar<>(pane, wide);
    bar.addRow(model.canGrow(), this::addRow);
    getChildren().setAll(bar, pane, GridNotices.strip(model.notice()));
    table().getFocusModel().focusedCellProperty().addListener(_ -> choose());
    model.revision().addListener(_ -> changed());
    fitted = model.size() > 0;
    changed();
  }

  private final class Look implements SheetLook<GridRow<R>, Column> {
    @Override
    public String name() {
      return model.table().file() + (model.columns().size() < fileColumns() ? ".of" : "");
    }

    private int fileColumns() {
      return model.table().columns().size();
    }

    @Override
    public String id(Column column) {
      return column.name();
    }

    @Override
    public String title(Column column) {
      return model.header(column);
    }

    @Override
    public String lighter(Column column) {
      return model.unit(column);
    }

    @Override
    public double width(Column column) {
      return GridWidths.of(model, column);
    }

    @Override
    public boolean right(Column column) {
      return false;
    }

    @Override
    public TableCell<GridRow<R>, GridRow<R>> cell(
        SheetPane<GridRow<R>, Column> within, Column column) {
      return new GridCell<>(within, model, column);
    }
  }

  private void changed() {
    bar.title(model.heading(), "");
    if (!fitted && model.size() > 0) {
      fitted = true;
      pane.columns().fit();
    }
    empty.setVisible(model.size() == 0 && model.rows().stream().allMatch(GridRow::ghost));
    choose();
  }

  private void choose() {
    TablePosition<?, ?> at = table().getFocusModel().getFocusedCell();
    boolean there = at != null && at.getRow() >= 0 && at.getRow() < model.rows().size();
    chosen.set(there ? model.rows().get(at.getRow()).entry() : null);
  }

  private void addRow() {
    if (model.order().narrows()) {
      model.order(model.order().unfiltered());
    }
    if (!model.rows().isEmpty()) {
      pane.go(model.rows().size() - 1, Optional.empty());
      table().layout();
      pane.begin(null);
    }
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
      pane.go(row, model.columns().stream().filter(c -> c.name().equals(column)).findFirst());
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
    return pane.table();
  }
}
