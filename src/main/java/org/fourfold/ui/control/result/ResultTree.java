package org.fourfold.ui.control.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/**
 * Results in groups that open: a column of names that takes the room left over, then words, numbers
 * and bars. Groups and what is in them are sorted alike.
 *
 * @param <R> a row, of a group or in one
 */
public final class ResultTree<R> {
  private static final double BAR = 24;

  private final TreeTableView<R> table = new TreeTableView<>(new TreeItem<>());
  private final List<TreeTableColumn<R, R>> sized = new ArrayList<>();

  public ResultTree(String empty) {
    table.setShowRoot(false);
    table.getStyleClass().addAll("result-table", "result-tree");
    table.getStylesheets().add(ResultTree.class.getResource("result.css").toExternalForm());
    table.setPlaceholder(new Label(empty));
  }

  /**
   * The first column; takes what others leave.
   *
   * @param note small print after the name
   */
  public void names(String title, Function<R, String> name, Function<R, String> note) {
    TreeTableColumn<R, R> column =
        column(title, Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER));
    column.setCellFactory(_ -> new NamedCell<>(name, note));
    table.setTreeColumn(column);
  }

  public TreeTableColumn<R, R> words(String title, double width, Function<R, String> text) {
    TreeTableColumn<R, R> column = sized(title, width, Comparator.comparing(text));
    column.setCellFactory(_ -> new WordCell<>(text, false));
    return column;
  }

  /**
   * @param number to sort by, NaN where there is none
   */
  public TreeTableColumn<R, R> numbers(
      String title, double width, ToDoubleFunction<R> number, Function<R, String> text) {
    TreeTableColumn<R, R> column = sized(title, width, Comparator.comparingDouble(number));
    column.setCellFactory(_ -> new WordCell<>(text, true));
    column.getStyleClass().add("number");
    return column;
  }

  /**
   * @param share filled, from 0 to 1, NaN for no bar
   */
  public void bars(
      String title, double width, ToDoubleFunction<R> share, Function<R, String> text) {
    TreeTableColumn<R, R> column = sized(title, width, Comparator.comparingDouble(share));
    column.setCellFactory(_ -> new BarCell<>(share, text));
    column.getStyleClass().add("number");
  }

  private TreeTableColumn<R, R> sized(String title, double width, Comparator<R> order) {
    TreeTableColumn<R, R> column = column(title, order);
    column.setPrefWidth(width);
    sized.add(column);
    return column;
  }

  private TreeTableColumn<R, R> column(String title, Comparator<R> order) {
    TreeTableColumn<R, R> column = new TreeTableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
    column.setComparator(order);
    table.getColumns().add(column);
    return column;
  }

  /** To be called when all columns are there. */
  public TreeTableView<R> node() {
    List<ObservableValue<?>> widths = new ArrayList<>(List.of(table.widthProperty()));
    sized.forEach(c -> widths.addAll(List.of(c.widthProperty(), c.visibleProperty())));
    table
        .getTreeColumn()
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::rest, widths.toArray(javafx.beans.Observable[]::new)));
    return table;
  }

  private double rest() {
    double taken =
        sized.stream()
            .filter(TreeTableColumn::isVisible)
            .mapToDouble(TreeTableColumn::getWidth)
            .sum();
    return Math.max(160, table.getWidth() - taken - BAR);
  }

  /** Shows groups; the first is chosen. */
  public void show(List<R> groups, Function<R, List<R>> parts) {
    TreeItem<R> root = new TreeItem<>();
    for (R group : groups) {
      TreeItem<R> item = new TreeItem<>(group);
      parts.apply(group).forEach(p -> item.getChildren().add(new TreeItem<>(p)));
      root.getChildren().add(item);
    }
    table.setRoot(root);
    table.sort();
    table.getSelectionModel().selectFirst();
  }

  /** The row chosen, null for none. */
  public ObservableValue<R> chosen() {
    return table.getSelectionModel().selectedItemProperty().map(TreeItem::getValue);
  }

  private static final class WordCell<R> extends TreeTableCell<R, R> {
    private final Function<R, String> text;

    WordCell(Function<R, String> text, boolean number) {
      this.text = text;
      if (number) {
        getStyleClass().add("number");
      }
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? "" : text.apply(row));
    }
  }
}
