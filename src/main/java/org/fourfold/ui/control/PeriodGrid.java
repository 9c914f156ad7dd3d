package org.fourfold.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.fourfold.ui.control.PeriodColumn.Kind;

/** Shows a {@link PeriodGridViewModel} and hands it every key and click. */
public final class PeriodGrid extends VBox implements TablePart {
  private final PeriodGridViewModel<?> model;
  private final SheetPane<PeriodLine, PeriodColumn> pane;

  public PeriodGrid(PeriodGridViewModel<?> model, ColumnMemory memory) {
    this.model = model;
    getStyleClass().add("data-grid");
    pane = new SheetPane<>(model, new Look(), memory, this::addLine);
    table().getStyleClass().add("period-grid");
    table().setId("grid-" + model.table().file());
    Label nothing = new Label(model.about());
    nothing.setWrapText(true);
    nothing.getStyleClass().add("quiet");
    table().setPlaceholder(nothing);
    GridBar<PeriodLine, PeriodColumn> bar = new GridBar<>(pane, true);
    bar.title(model.title(), model.unit());
    SumStrip sum = new SumStrip(pane, model);
    pane.getChildren().add(2, sum);
    getChildren().setAll(bar, pane, GridNotices.strip(model.notice()));
    model.shape().addListener(_ -> pane.columns().fill());
  }

  /** The empty line at the end is where a new one is chosen. */
  private void addLine() {
    pane.go(model.rows().size() - 1, Optional.empty());
    pane.begin(null);
  }

  private final class Look implements SheetLook<PeriodLine, PeriodColumn> {
    @Override
    public String name() {
      return model.table().file();
    }

    @Override
    public String id(PeriodColumn column) {
      return switch (column.kind()) {
        case PERIOD -> column.period();
        case KEY -> column.key().name();
        default -> column.kind().name();
      };
    }

    @Override
    public String title(PeriodColumn column) {
      return column.title();
    }

    @Override
    public String lighter(PeriodColumn column) {
      return column.lighter();
    }

    @Override
    public double width(PeriodColumn column) {
      return GridWidths.of(model, column);
    }

    @Override
    public boolean right(PeriodColumn column) {
      return column.kind() == Kind.SUM || column.kind() == Kind.COURSE;
    }

    @Override
    public TableCell<PeriodLine, PeriodLine> cell(
        SheetPane<PeriodLine, PeriodColumn> within, PeriodColumn column) {
      return new PeriodCell(within, model, column);
    }
  }

  @Override
  public List<String> files() {
    return List.of(model.table().file());
  }

  @Override
  public void show(String file, int row, String column) {
    int line = model.find(row);
    if (line >= 0) {
      pane.go(line, Optional.empty());
    }
  }

  @Override
  public Node node() {
    return this;
  }

  /** The table itself, for keys and tests. */
  public TableView<PeriodLine> table() {
    return pane.table();
  }
}
