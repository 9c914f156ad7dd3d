package org.fourfold.ui.finance;

import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScreenTabs;

/** Joins the tabs of the screen with their tables. */
public final class FinanceView {
  private final FinanceViewModel model;
  private final MoneyViewModel planned;
  private final ChartFiles files;
  private final Navigator navigator;
  private final Remembered remembered;

  @FXML private TabPane tabs;
  @FXML private Tab budgets;
  @FXML private Tab obligations;
  @FXML private Tab sources;
  @FXML private Tab cover;
  @FXML private Tab contracts;
  @FXML private Tab costCentres;
  @FXML private Tab categories;
  @FXML private Tab money;

  public FinanceView(
      FinanceViewModel model,
      MoneyViewModel planned,
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
    ScreenTabs screen = new ScreenTabs(tabs, navigator, remembered, "finance");
    screen.periods(budgets, model.budgets());
    screen.periods(obligations, model.obligations());
    screen.rows(
        sources, model.sources(), FundingSource::source, model.coverOf(), model.contractsOf());
    screen.rows(cover, model.cover());
    screen.rows(contracts, model.contracts());
    screen.rows(costCentres, model.costCentres());
    screen.rows(categories, model.categories());
    money.setContent(new MoneyView(planned, files).node());
  }
}
