package org.fourfold.ui.resources;

import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.resource.Resource;
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
    screen.rows(supply, model.resources(), Resource::resource, model.yieldsOf());
    screen.rows(capacities, model.capacities());
    screen.rows(yields, model.yields());
    screen.periods(availability, model.availability());
    screen.periods(requirements, model.requirements());
    screen.rows(byPeriod, model.byPeriod());
  }
}
