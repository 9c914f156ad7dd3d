package org.fourfold.ui.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polyline;
import org.fourfold.ui.control.PeriodColumn.Kind;
import org.kordamp.ikonli.javafx.FontIcon;

/** One cell of a period grid: own amounts stand out, inherited ones are lighter. */
final class PeriodCell extends SheetCell<PeriodLine, PeriodColumn> {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
  private static final double COURSE_WIDTH = 80;
  private static final double COURSE_HEIGHT = 16;

  private final PeriodGridViewModel<?> model;
  private final PeriodColumn column;

  PeriodCell(
      SheetPane<PeriodLine, PeriodColumn> pane, PeriodGridViewModel<?> model, PeriodColumn column) {
    super(pane, column);
    this.model = model;
    this.column = column;
  }

  @Override
  void show() {
    PeriodLine line = getItem();
    getStyleClass().removeAll("own", "inherited", "thing");
    setText(null);
    setGraphic(null);
    setTooltip(null);
    setContentDisplay(ContentDisplay.RIGHT);
    boolean none = isEmpty() || line == null;
    pseudoClassStateChanged(LOCKED, !none && !model.editable(line, column));
    pseudoClassStateChanged(INVALID, false);
    if (!none) {
      content(line);
    }
  }

  private void content(PeriodLine line) {
    Optional<String> fault = model.fault(line, column);
    pseudoClassStateChanged(INVALID, fault.isPresent());
    setText(model.shown(line, column));
    if (column.kind() == Kind.PERIOD) {
      boolean own = model.own(line, column);
      getStyleClass().add(model.overrides(line, column) ? "own" : own ? "thing" : "inherited");
    } else if (column.kind() == Kind.KEY) {
      getStyleClass().add(line.blank() ? "inherited" : "thing");
    }
    if (fault.isPresent()) {
      FontIcon icon = new FontIcon("mdi2a-alert-circle");
      icon.getStyleClass().add("error-icon");
      setGraphic(icon);
    } else if (column.kind() == Kind.COURSE) {
      setGraphic(course(model.course(line)));
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
    tip(line, fault);
  }

  private void tip(PeriodLine line, Optional<String> fault) {
    if (fault.isPresent()) {
      setTooltip(new Tooltip(fault.get()));
    } else if (column.kind() == Kind.PERIOD && !getText().isEmpty()) {
      String key = model.own(line, column) ? "own.tip" : "inherited.tip";
      setTooltip(new Tooltip(model.word(key, column.title())));
    } else if (column.kind() == Kind.KEY) {
      String code = model.text(line, column);
      setTooltip(code.isEmpty() ? null : new Tooltip(code + " · " + getText()));
    }
  }

  /** The amounts as a line from their least to their greatest; it passes over NaN. */
  static Polyline course(double[] amounts) {
    Polyline line = new Polyline();
    line.getStyleClass().add("course");
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double amount : amounts) {
      least = Double.isNaN(amount) ? least : Math.min(least, amount);
      most = Double.isNaN(amount) ? most : Math.max(most, amount);
    }
    for (int i = 0; i < amounts.length && amounts.length > 1; i++) {
      if (Double.isNaN(amounts[i])) {
        continue;
      }
      double share = most > least ? (amounts[i] - least) / (most - least) : 0.5;
      double x = i * COURSE_WIDTH / (amounts.length - 1);
      line.getPoints().addAll(x, COURSE_HEIGHT * (1 - share));
    }
    return line;
  }
}
