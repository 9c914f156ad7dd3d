package org.fourfold.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.MasterDetail;
import org.fourfold.ui.control.PeriodGrid;
import org.fourfold.ui.control.PeriodGridViewModel;
import org.fourfold.ui.control.TablePart;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.mvvm.Place;

/** The tabs of a screen of tables: each made when first shown, and found by the tables on it. */
public final class ScreenTabs {
  private static final double LEAST_HEIGHT = 200;

  private final TabPane tabs;
  private final Remembered remembered;
  private final String screen;
  private final Map<Tab, Supplier<? extends TablePart>> makers = new HashMap<>();
  private final Map<Tab, TablePart> made = new HashMap<>();
  private final Map<String, Tab> byFile = new HashMap<>();

  /**
   * @param remembered keeps the dividers of split tabs
   * @param screen name of the screen whose places are gone to
   */
  public ScreenTabs(TabPane tabs, Navigator navigator, Remembered remembered, String screen) {
    this.tabs = tabs;
    this.remembered = remembered;
    this.screen = screen;
    tabs.getSelectionModel().selectedItemProperty().addListener((_, _, tab) -> make(tab));
    navigator.place().addListener((_, _, place) -> go(place));
    Platform.runLater(() -> go(navigator.place().get()));
  }

  /** A table of rows. */
  public void rows(Tab tab, GridViewModel<?> grid) {
    add(tab, grid.table().file(), () -> new DataGrid<>(grid, remembered));
  }

  /** A table of thing by period. */
  public void periods(Tab tab, PeriodGridViewModel<?> grid) {
    add(tab, grid.table().file(), () -> new PeriodGrid(grid, remembered));
  }

  /**
   * A table of rows, with what belongs to the row chosen beneath it.
   *
   * @param code by which the rows beneath refer to a row above
   */
  public <M extends Record> void rows(
      Tab tab, GridViewModel<M> above, Function<M, String> code, GridViewModel<?>... details) {
    List<GridViewModel<?>> beneath = List.of(details);
    add(tab, above.table().file(), () -> new MasterDetail<>(above, code, beneath, remembered));
  }

  private void add(Tab tab, String file, Supplier<? extends TablePart> maker) {
    makers.put(tab, maker);
    byFile.putIfAbsent(file, tab);
    if (tab.isSelected()) {
      make(tab);
    }
  }

  private TablePart make(Tab tab) {
    Supplier<? extends TablePart> maker = makers.get(tab);
    if (maker == null) {
      return null;
    }
    TablePart part = made.computeIfAbsent(tab, _ -> maker.get());
    if (tab.getContent() == null) {
      tab.setContent(part.node());
      if (part.node() instanceof SplitPane pane) {
        remember(pane, screen + "." + tab.getId());
      }
    }
    return part;
  }

  /** Gives a divider its place once the pane has a size, and keeps where the planner drags it. */
  private void remember(SplitPane pane, String name) {
    SplitPane.Divider divider = pane.getDividers().getFirst();
    double share = remembered.pane(name, divider.getPosition());
    pane.heightProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable height) {
                if (pane.getHeight() > LEAST_HEIGHT) {
                  pane.heightProperty().removeListener(this);
                  Platform.runLater(() -> divider.setPosition(share));
                }
              }
            });
    pane.addEventFilter(
        MouseEvent.MOUSE_RELEASED, _ -> remembered.rememberPane(name, divider.getPosition()));
  }

  private void go(Place place) {
    Tab tab = place.screen().equals(screen) ? byFile.get(place.file()) : null;
    if (tab != null) {
      tabs.getSelectionModel().select(tab);
      TablePart part = make(tab);
      Platform.runLater(() -> part.show(place.file(), place.row(), place.column()));
    }
  }
}
