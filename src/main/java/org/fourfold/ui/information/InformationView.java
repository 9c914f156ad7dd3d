package org.fourfold.ui.information;

import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScreenTabs;

/** Joins the tabs of the screen with their tables. */
public final class InformationView {
  private final InformationViewModel model;
  private final RecordsViewModel planned;
  private final ChartFiles files;
  private final Navigator navigator;
  private final Remembered remembered;

  @FXML private TabPane tabs;
  @FXML private Tab jobs;
  @FXML private Tab uses;
  @FXML private Tab volumes;
  @FXML private Tab generated;
  @FXML private Tab records;

  public InformationView(
      InformationViewModel model,
      RecordsViewModel planned,
      ChartFiles files,
      Navigator navigator,
      Remembered remembered) {
    this.model = model;
    this.planned = planned;
    this.files = files;
    this.navigator = navigator;
    this.remembered = remembered;
  }

  @FXML
  private void initialize() {
    ScreenTabs screen = new ScreenTabs(tabs, navigator, remembered, "information");
    screen.rows(jobs, model.jobs(), InformationJob::job, model.usesOf(), model.generatorsOf());
    screen.rows(uses, model.uses());
    screen.periods(volumes, model.volumes());
    screen.rows(generated, model.generated());
    records.setContent(new RecordsPane(planned, files));
  }
}
