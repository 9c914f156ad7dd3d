package org.fourfold.ui.information;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.MasterDetail;
import org.fourfold.ui.control.PeriodGrid;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScreenTabs;

/** Joins the tabs of the screen with their tables. */
public final class InformationView {
  private final InformationViewModel model;
  private final Navigator navigator;
  private final Remembered remembered;

  @FXML private TabPane tabs;
  @FXML private Tab jobs;
  @FXML private Tab uses;
  @FXML private Tab volumes;
  @FXML private Tab generated;

  public InformationView(InformationViewModel model, Navigator navigator, Remembered remembered) {
    this.model = model;
    this.navigator = navigator;
    this.remembered = remembered;
  }

  @FXML
  private void initialize() {
    ScreenTabs screen = new ScreenTabs(tabs, navigator, remembered, "information");
    screen.add(
        jobs,
        List.of("information_jobs"),
        () ->
            new MasterDetail<>(
                model.jobs(), InformationJob::job, List.of(model.usesOf(), model.generatorsOf())));
    screen.add(uses, List.of("information_uses"), () -> new DataGrid<>(model.uses()));
    screen.add(volumes, List.of("information_volumes"), () -> new PeriodGrid(model.volumes()));
    screen.add(generated, List.of("service_information"), () -> new DataGrid<>(model.generated()));
  }
}
