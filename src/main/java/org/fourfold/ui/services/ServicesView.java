package org.fourfold.ui.services;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.service.Service;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.MasterDetail;
import org.fourfold.ui.control.PeriodGrid;
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
    screen.add(
        services,
        List.of("services"),
        () ->
            new MasterDetail<>(
                model.services(), Service::service, List.of(model.usesOf(), model.generatedBy())));
    screen.add(uses, List.of("service_uses"), () -> new DataGrid<>(model.uses()));
    screen.add(demand, List.of("demand"), () -> new PeriodGrid(model.demand()));
  }
}
