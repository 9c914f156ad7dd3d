package org.fourfold.ui.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.kordamp.ikonli.javafx.FontIcon;

/** One cell: shows its text, edits it in place, keeps and outlines what was refused. */
final class GridCell<R extends Record> extends SheetCell<GridRow<R>, Column> {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
  private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");

  private static final int LONG = 28;

  private final GridViewModel<R> model;
  private final Column column;

  GridCell(SheetPane<GridRow<R>, Column> pane, GridViewModel<R> model, Column column) {
    super(pane, column);
    this.model = model;
    this.column = column;
    if (column.index() == 0 && column.refers().isEmpty()) {
      getStyleClass().add("code");
    }
    setOnMouseClicked(
        click -> {
          if (column.kind() == ColumnKind.YES_NO && getGraphic() instanceof FontIcon icon) {
            if (icon.getBoundsInParent().contains(click.getX(), click.getY())) {
              toggle();
            }
          }
        });
  }

  void toggle() {
    if (getItem() != null && model.editable(getItem(), column)) {
      model.type(getItem(), column, "yes".equals(model.text(getItem(), column)) ? "no" : "yes");
    }
  }

  @Override
  void show() {
    GridRow<R> row = getItem();
    if (isEmpty() || row == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      state(false, false, false);
      return;
    }
    Optional<String> fault = model.fault(row, column);
    state(fault.isPresent(), !model.editable(row, column), row.entry() == null);
    setContentDisplay(ContentDisplay.RIGHT);
    content(row, fault.isPresent());
    String code = model.text(row, column);
    String name = model.nameOf(row, column);
    String whole = code.length() > LONG ? code : "";
    String tip = fault.orElse(name.isEmpty() ? whole : code + " · " + name);
    setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
  }

  private void state(boolean invalid, boolean locked, boolean ghost) {
    pseudoClassStateChanged(INVALID, invalid);
    pseudoClassStateChanged(LOCKED, locked);
    pseudoClassStateChanged(GHOST, ghost);
  }

  private void content(GridRow<R> row, boolean invalid) {
    String text = model.shown(row, column);
    setText(text);
    setGraphic(null);
    if (invalid) {
      FontIcon icon = new FontIcon("mdi2a-alert-circle");
      icon.getStyleClass().add("error-icon");
      setGraphic(icon);
    } else if (row.ghost() && model.columns().getFirst().equals(column)) {
      setText(model.word("ghost"));
    } else if (column.kind() == ColumnKind.YES_NO && row.entry() != null) {
      boolean yes = "yes".equals(model.text(row, column));
      setGraphic(new FontIcon(yes ? "mdi2c-checkbox-marked" : "mdi2c-checkbox-blank-outline"));
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
  }
}
