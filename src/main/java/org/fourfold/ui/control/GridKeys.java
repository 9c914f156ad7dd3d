package org.fourfold.ui.control;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** Keys of a grid, as spreadsheets have them. */
final class GridKeys<L, K> {
  private final SheetPane<L, K> pane;
  private final TableView<L> table;
  private final Sheet<L, K> model;
  private final GridSelection<L> selection;
  private final GridCommands<L, K> commands;

  private GridKeys(SheetPane<L, K> pane) {
    this.pane = pane;
    table = pane.table();
    model = pane.model();
    selection = pane.selection();
    commands = pane.commands();
  }

  static <L, K> GridKeys<L, K> install(SheetPane<L, K> pane) {
    GridKeys<L, K> keys = new GridKeys<>(pane);
    pane.table().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    pane.table().addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    return keys;
  }

  private void pressed(KeyEvent key) {
    if (table.getEditingCell() != null) {
      return;
    }
    Runnable action = key.isShortcutDown() ? shortcut(key) : plain(key);
    if (action == null) {
      action = moving(key);
    }
    if (action != null) {
      action.run();
      key.consume();
    }
  }

  private Runnable shortcut(KeyEvent key) {
    return switch (key.getCode()) {
      case C, INSERT -> commands::copy;
      case X -> commands::cut;
      case V -> commands::paste;
      case D -> key.isShiftDown() ? commands::duplicate : commands::fillDown;
      case R -> commands::fillRight;
      case A -> selection::chooseAll;
      case F -> key.isShiftDown() ? null : () -> pane.find(false);
      case H -> () -> pane.find(true);
      case SPACE -> selection::chooseColumns;
      case MINUS, SUBTRACT -> commands::delete;
      default -> null;
    };
  }

  private Runnable plain(KeyEvent key) {
    return switch (key.getCode()) {
      case F2 -> this::edit;
      case F3 -> () -> pane.findNext(key.isShiftDown() ? -1 : 1);
      case ENTER -> key.isAltDown() ? null : this::edit;
      case DELETE, BACK_SPACE -> key.isShiftDown() ? commands::delete : commands::clear;
      case INSERT -> key.isShiftDown() ? commands::paste : commands::insert;
      case SPACE -> key.isShiftDown() ? selection::chooseRows : ticks() ? this::toggle : null;
      case TAB -> () -> move(key.isShiftDown() ? CellEditor.End.LEFT : CellEditor.End.RIGHT);
      case ESCAPE -> pane::escape;
      case DOWN -> key.isAltDown() ? () -> pane.filterColumn(selection.column()) : null;
      default -> null;
    };
  }

  /** Arrows go to the neighbour, with the shortcut key to the edge; Shift chooses on the way. */
  private Runnable moving(KeyEvent key) {
    if (key.isAltDown()) {
      return null;
    }
    boolean far = key.isShortcutDown();
    int rows = model.rows().size();
    int columns = table.getVisibleLeafColumns().size();
    int row = selection.row();
    int column = selection.column();
    return switch (key.getCode()) {
      case UP, KP_UP -> to(key, far ? 0 : row - 1, column);
      case DOWN, KP_DOWN -> to(key, far ? rows - 1 : row + 1, column);
      case LEFT, KP_LEFT -> to(key, row, far ? 0 : column - 1);
      case RIGHT, KP_RIGHT -> to(key, row, far ? columns - 1 : column + 1);
      case PAGE_UP -> to(key, row - selection.page(), column);
      case PAGE_DOWN -> to(key, row + selection.page(), column);
      case HOME -> to(key, far ? 0 : row, 0);
      case END -> to(key, far ? rows - 1 : row, columns - 1);
      default -> null;
    };
  }

  private Runnable to(KeyEvent key, int row, int column) {
    return () -> selection.moveTo(row, column, key.isShiftDown());
  }

  /** A character typed on a cell begins its edit. */
  private void typed(KeyEvent key) {
    String text = key.getCharacter();
    boolean printable = !text.isEmpty() && text.charAt(0) >= ' ' && text.charAt(0) != 127;
    boolean command = key.isShortcutDown() || key.isControlDown() || key.isMetaDown();
    if (printable && !command && table.getEditingCell() == null && !ticks()) {
      pane.begin(text);
      key.consume();
    }
  }

  private boolean ticks() {
    return model.rows().isEmpty() || model.ticks(pane.column(selection.column()));
  }

  private void edit() {
    if (model.rows().isEmpty()) {
      return;
    }
    if (ticks()) {
      toggle();
    } else {
      pane.begin(null);
    }
  }

  private void toggle() {
    L row = model.rows().get(selection.row());
    K column = pane.column(selection.column());
    if (model.editable(row, column)) {
      model.type(row, column, "yes".equals(model.text(row, column)) ? "no" : "yes");
    }
  }

  /** Moves the focus to a neighbour, to the next row's start past the last column. */
  void move(CellEditor.End where) {
    int columns = table.getVisibleLeafColumns().size();
    int row = selection.row();
    int column = selection.column();
    switch (where) {
      case DOWN -> row++;
      case UP -> row--;
      case RIGHT -> {
        row += column == columns - 1 ? 1 : 0;
        column = column == columns - 1 ? 0 : column + 1;
      }
      case LEFT -> {
        row -= column == 0 ? 1 : 0;
        column = column == 0 ? columns - 1 : column - 1;
      }
      case DROP, STAY, FILL -> {}
    }
    selection.moveTo(row, column, false);
  }
}
