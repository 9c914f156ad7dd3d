package org.fourfold.ui.resources;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.resource.Resource;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.MasterDetail;
import org.fourfold.ui.control.PeriodGrid;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScreenTabs;

/** Joins the tabs of the screen with their tables. */
public final class ResourcesView {
  private final ResourcesViewModel model;
  private final Navigator navigator;
  private final Remembered remembered;

  @FXML private TabPane tabs;
  @FXML private Tab supply;
  @FXML private Tab capacities;
  @FXML private Tab yields;
  @FXML private Tab availability;
  @FXML private Tab requirements;
  @FXML private Tab byPeriod;

  public ResourcesView(ResourcesViewModel model, Navigator navigator, Remembered remembered) {
    this.model = model;
    this.navigator = navigator;
    this.remembered = remembered;
  }

  @FXML
  private void initialize() {
    ScreenTabs screen = new ScreenTabs(tabs, navigator, remembered, "resources");
    screen.add(
        supply,
        List.of("resources"),
        () -> new MasterDetail<>(model.resources(), Resource::resource, List.of(model.yieldsOf())));
    screen.add(capacities, List.of("capacities"), () -> new DataGrid<>(model.capacities()));
    screen.add(yields, List.of("resource_yields"), () -> new DataGrid<>(model.yields()));
    screen.add(availability, List.of("availability"), () -> new PeriodGrid(model.availability()));
    screen.add(requirements, List.of("requirements"), () -> new PeriodGrid(model.requirements()));
    screen.add(byPeriod, List.of("resource_periods"), () -> new DataGrid<>(model.byPeriod()));
  }
}
