package org.fourfold.ui.control.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/**
 * Columns of a table that is only read: words at the left, numbers at the right, sorted as numbers.
 *
 * @param <R> a row
 */
public final class ResultColumns<R> {
  private final List<TableColumn<R, ?>> columns = new ArrayList<>();

  public TableColumn<R, String> text(String title, double width, Function<R, String> text) {
    TableColumn<R, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    column.setPrefWidth(width);
    columns.add(column);
    return column;
  }

  /**
   * @param number to sort by, NaN where there is none
   * @param text as planners read it
   */
  public TableColumn<R, Double> number(
      String title, double width, ToDoubleFunction<R> number, Function<R, String> text) {
    TableColumn<R, Double> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
    column.setCellFactory(_ -> new NumberCell<>(text));
    column.getStyleClass().add("number");
    column.setPrefWidth(width);
    columns.add(column);
    return column;
  }

  public List<TableColumn<R, ?>> all() {
    return columns;
  }

  private static final class NumberCell<R> extends TableCell<R, Double> {
    private final Function<R, String> text;

    NumberCell(Function<R, String> text) {
      this.text = text;
      getStyleClass().add("number");
    }

    @Override
    protected void updateItem(Double value, boolean empty) {
      super.updateItem(value, empty);
      R row = getTableRow() == null ? null : getTableRow().getItem();
      String shown = empty || row == null ? "" : text.apply(row);
      setText(shown);
      pseudoClassStateChanged(
          javafx.css.PseudoClass.getPseudoClass("negative"), shown.startsWith("−"));
    }
  }
}
