package org.fourfold.ui.control.result;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.PrintedCells;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** A table of a report on the screen, as it is printed: groups, items and totals in their order. */
public final class SheetTable extends VBox {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
  private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
  private static final double WORDS = 212;
  private static final double MONTH = 80;
  private static final double TOTAL_WIDTH = 104;
  private static final double SCROLL_BAR = 18;

  private final PrintedCells cells;
  private final NumberText numbers;
  private final Label note = new Label();
  private final TableView<Sheet.Row> table = new TableView<>();

  public SheetTable(Locale locale) {
    cells = new PrintedCells(locale);
    numbers = new NumberText(locale);
    note.setWrapText(true);
    note.getStyleClass().add("sheet-note");
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    note.setMinHeight(USE_PREF_SIZE);
    table.getStyleClass().addAll("result-table", "sheet-table");
    table.setRowFactory(_ -> new Line());
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("sheet-pane");
    getStylesheets().add(SheetTable.class.getResource("result.css").toExternalForm());
    getChildren().setAll(note, table);
  }

  /** Shows a table in place of the one before. */
  public void show(Sheet sheet) {
    note.setText(sheet.note());
    table.getColumns().setAll(List.of());
    for (int c = 0; c < sheet.heads().size(); c++) {
      table.getColumns().add(column(sheet, c));
    }
    table.setItems(FXCollections.observableArrayList(sheet.rows()));
  }

  public TableView<Sheet.Row> table() {
    return table;
  }

  private TableColumn<Sheet.Row, SheetCell> column(Sheet sheet, int place) {
    Sheet.Head head = sheet.heads().get(place);
    String unit = head.unit().isEmpty() ? "" : "  " + head.unit();
    TableColumn<Sheet.Row, SheetCell> column = new TableColumn<>(head.label() + unit);
    if (sheet.heads().stream().allMatch(h -> h.width() > 0)) {
      var shares = table.widthProperty().subtract(SCROLL_BAR).divide(100);
      column.prefWidthProperty().bind(shares.multiply(head.width()));
    } else {
      column.setPrefWidth(place == 0 ? WORDS : head.width() > 0 ? TOTAL_WIDTH : MONTH);
    }
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        row -> {
          List<SheetCell> all = row.getValue().cells();
          return new ReadOnlyObjectWrapper<>(place < all.size() ? all.get(place) : null);
        });
    column.setCellFactory(_ -> new Cell(head.number()));
    if (head.number()) {
      column.getStyleClass().add("number");
    }
    return column;
  }

  /** A row that looks like what it is. */
  private static final class Line extends TableRow<Sheet.Row> {
    @Override
    protected void updateItem(Sheet.Row row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(GROUP, !empty && row.kind() == Sheet.Kind.GROUP);
      pseudoClassStateChanged(TOTAL, !empty && row.kind() == Sheet.Kind.TOTAL);
    }
  }

  private final class Cell extends TableCell<Sheet.Row, SheetCell> {
    Cell(boolean number) {
      if (number) {
        getStyleClass().add("number");
      }
    }

    @Override
    protected void updateItem(SheetCell cell, boolean empty) {
      super.updateItem(cell, empty);
      boolean blank = empty || cell == null;
      setText(blank ? "" : cells.text(cell));
      setTooltip(blank ? null : exact(cell));
      pseudoClassStateChanged(NEGATIVE, !blank && cells.negative(cell));
    }
  }

  /** Money that is shown whole, to the cent. */
  private Tooltip exact(SheetCell cell) {
    return cell instanceof SheetCell.Number n && n.style() == NumberStyle.WHOLE_MONEY
        ? new Tooltip(numbers.exactMoney(n.value()))
        : null;
  }
}
