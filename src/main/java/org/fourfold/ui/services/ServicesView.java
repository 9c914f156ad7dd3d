package org.fourfold.ui.services;

import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.service.Service;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScreenTabs;

/** Joins the tabs of the screen with their tables. */
public final class ServicesView {
  private final ServicesViewModel model;
  private final Navigator navigator;
  private final Remembered remembered;

  @FXML private TabPane tabs;
  @FXML private Tab services;
  @FXML private Tab uses;
  @FXML private Tab demand;

  public ServicesView(ServicesViewModel model, Navigator navigator, Remembered remembered) {
    this.model = model;
    this.navigator = navigator;
    this.remembered = remembered;
  }

  @FXML
  private void initialize() {
    ScreenTabs screen = new ScreenTabs(tabs, navigator, remembered, "services");
    screen.rows(services, model.services(), Service::service, model.usesOf(), model.generatedBy());
    screen.rows(uses, model.uses());
    screen.periods(demand, model.demand());
  }
}
