package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * A table, and beneath it what belongs to the row the planner is in.
 *
 * @param <M> the record of the table above
 */
public final class MasterDetail<M extends Record> implements TablePart {
  private static final double SHARE_ABOVE = 0.62;

  private final DataGrid<M> master;
  private final SplitPane pane;

  /**
   * @param code by which the rows beneath refer to a row above
   * @param details grids scoped by that code, from left to right
   */
  public MasterDetail(
      GridViewModel<M> above,
      Function<M, String> code,
      List<GridViewModel<?>> details,
      ColumnMemory memory) {
    master = new DataGrid<>(above, memory);
    List<Node> grids = new ArrayList<>();
    for (GridViewModel<?> detail : details) {
      grids.add(new DataGrid<>(detail, memory, false));
    }
    SplitPane beneath = new SplitPane(grids.toArray(Node[]::new));
    beneath.getStyleClass().add("plain-split");
    pane = new SplitPane(master, beneath);
    pane.setOrientation(Orientation.VERTICAL);
    pane.setDividerPositions(SHARE_ABOVE);
    pane.getStyleClass().add("plain-split");
    master.chosen().addListener((_, _, row) -> scope(details, code, row));
    if (above.size() > 0) {
      master.show(0, "");
    }
    scope(details, code, master.chosen().get());
  }

  private static <M> void scope(List<GridViewModel<?>> details, Function<M, String> code, M row) {
    String wanted = row == null ? "" : code.apply(row);
    details.forEach(d -> d.scope(wanted));
  }

  @Override
  public List<String> files() {
    return master.files();
  }

  @Override
  public void show(String file, int row, String column) {
    master.show(file, row, column);
  }

  @Override
  public Node node() {
    return pane;
  }
}
