package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys of a grid, as spreadsheets have them. */
final class GridKeys<L, K> {
  /** Property of the table that holds the character which began an edit. */
  static final String BEGUN = "begun";

  private final TableView<L> table;
  private final Sheet<L, K> model;
  private final Runnable addRow;

  private GridKeys(TableView<L> table, Sheet<L, K> model, Runnable addRow) {
    this.table = table;
    this.model = model;
    this.addRow = addRow;
  }

  static <L, K> void install(TableView<L> table, Sheet<L, K> model, Runnable addRow) {
    GridKeys<L, K> keys = new GridKeys<>(table, model, addRow);
    table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    table.setContextMenu(keys.menu());
  }

  private void pressed(KeyEvent key) {
    if (table.getEditingCell() != null) {
      return;
    }
    boolean command = key.isShortcutDown();
    Runnable action =
        switch (key.getCode()) {
          case C -> command ? this::copy : null;
          case V -> command ? this::paste : null;
          case D -> command && model.grows() ? this::duplicate : null;
          case MINUS, SUBTRACT -> command && model.grows() ? this::delete : null;
          case F2 -> this::edit;
          case ENTER -> command || key.isAltDown() ? null : this::edit;
          case DELETE, BACK_SPACE ->
              key.isShiftDown() && model.grows() ? this::delete : this::clear;
          case INSERT -> model.grows() ? addRow : null;
          case SPACE -> focused() != null && ticks() ? this::toggle : null;
          case TAB -> command ? null : () -> move(table, beside(key));
          default -> null;
        };
    if (action != null) {
      action.run();
      key.consume();
    }
  }

  private static CellEditor.End beside(KeyEvent key) {
    return key.isShiftDown() ? CellEditor.End.LEFT : CellEditor.End.RIGHT;
  }

  /** A character typed on a cell begins its edit. */
  private void typed(KeyEvent key) {
    String text = key.getCharacter();
    boolean printable = !text.isEmpty() && text.charAt(0) >= ' ' && text.charAt(0) != 127;
    boolean command = key.isShortcutDown() || key.isControlDown() || key.isMetaDown();
    if (printable && !command && table.getEditingCell() == null && !ticks()) {
      table.getProperties().put(BEGUN, text);
      edit();
      table.getProperties().remove(BEGUN);
      key.consume();
    }
  }

  private boolean ticks() {
    TablePosition<?, ?> at = focused();
    return at == null || model.ticks(column(at));
  }

  private void edit() {
    TablePosition<?, ?> at = focused();
    if (at == null) {
      return;
    }
    if (ticks()) {
      toggle();
    } else {
      table.edit(at.getRow(), table.getVisibleLeafColumn(at.getColumn()));
    }
  }

  private void toggle() {
    TablePosition<?, ?> at = focused();
    L row = model.rows().get(at.getRow());
    K column = column(at);
    if (model.editable(row, column)) {
      model.type(row, column, "yes".equals(model.text(row, column)) ? "no" : "yes");
    }
  }

  private TablePosition<?, ?> focused() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    boolean there = at != null && at.getTableColumn() != null && at.getRow() >= 0;
    return there && at.getRow() < model.rows().size() ? at : null;
  }

  private K column(TablePosition<?, ?> at) {
    return model.columns().get(at.getColumn());
  }

  private List<L> chosenRows() {
    TreeSet<Integer> places =
        table.getSelectionModel().getSelectedCells().stream()
            .map(c -> c.getRow())
            .collect(Collectors.toCollection(TreeSet::new));
    List<L> rows = new ArrayList<>();
    places.stream()
        .filter(i -> i < model.rows().size())
        .forEach(i -> rows.add(model.rows().get(i)));
    return rows;
  }

  private List<K> chosenColumns() {
    TreeSet<Integer> places = new TreeSet<>();
    table.getSelectionModel().getSelectedCells().forEach(c -> places.add(c.getColumn()));
    return places.stream().filter(i -> i >= 0).map(i -> model.columns().get(i)).toList();
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.copy(chosenRows(), chosenColumns()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (focused() != null && text != null) {
      int row =
          table.getSelectionModel().getSelectedCells().stream()
              .mapToInt(c -> c.getRow())
              .min()
              .orElse(focused().getRow());
      int column =
          table.getSelectionModel().getSelectedCells().stream()
              .mapToInt(c -> c.getColumn())
              .min()
              .orElse(focused().getColumn());
      model.paste(row, model.columns().get(Math.max(0, column)), text);
    }
  }

  private void duplicate() {
    model.duplicate(chosenRows());
  }

  private void delete() {
    model.delete(chosenRows());
  }

  private void clear() {
    model.clear(chosenRows(), chosenColumns());
  }

  private ContextMenu menu() {
    ContextMenu menu =
        new ContextMenu(
            item("menu.copy", "Shortcut+C", this::copy),
            item("menu.paste", "Shortcut+V", this::paste),
            item("menu.clear", "Delete", this::clear));
    if (model.grows()) {
      menu.getItems()
          .addAll(
              new SeparatorMenuItem(),
              item("menu.insert", "Insert", addRow),
              item("menu.duplicate", "Shortcut+D", this::duplicate),
              item("menu.delete", "Shift+Delete", this::delete));
    }
    return menu;
  }

  private MenuItem item(String key, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(model.word(key));
    item.setOnAction(_ -> action.run());
    item.setAccelerator(KeyCombination.valueOf(accelerator));
    return item;
  }

  /** Moves the focus to a neighbour, to the next row's start past the last column. */
  static <T> void move(TableView<T> table, CellEditor.End where) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (at == null || at.getRow() < 0) {
      return;
    }
    int columns = table.getVisibleLeafColumns().size();
    int rows = table.getItems().size();
    int place = Math.max(0, at.getColumn());
    int row = at.getRow();
    switch (where) {
      case DOWN -> row = Math.min(rows - 1, row + 1);
      case UP -> row = Math.max(0, row - 1);
      case RIGHT -> {
        row = place == columns - 1 ? Math.min(rows - 1, row + 1) : row;
        place = place == columns - 1 ? 0 : place + 1;
      }
      case LEFT -> {
        row = place == 0 ? Math.max(0, row - 1) : row;
        place = place == 0 ? columns - 1 : place - 1;
      }
      case DROP, STAY -> {}
    }
    TableColumn<T, ?> column = table.getVisibleLeafColumn(place);
    table.getSelectionModel().clearAndSelect(row, column);
    table.getFocusModel().focus(row, column);
    table.scrollToColumn(column);
  }
}
