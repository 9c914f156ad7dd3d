package org.fourfold.ui.finance;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.MasterDetail;
import org.fourfold.ui.control.PeriodGrid;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScreenTabs;

/** Joins the tabs of the screen with their tables. */
public final class FinanceView {
  private final FinanceViewModel model;
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

  public FinanceView(FinanceViewModel model, Navigator navigator, Remembered remembered) {
    this.model = model;
    this.navigator = navigator;
    this.remembered = remembered;
  }

  @FXML
  private void initialize() {
    ScreenTabs screen = new ScreenTabs(tabs, navigator, remembered, "finance");
    screen.add(budgets, List.of("budgets"), () -> new PeriodGrid(model.budgets()));
    screen.add(obligations, List.of("obligations"), () -> new PeriodGrid(model.obligations()));
    screen.add(
        sources,
        List.of("funding_sources"),
        () ->
            new MasterDetail<>(
                model.sources(),
                FundingSource::source,
                List.of(model.coverOf(), model.contractsOf())));
    screen.add(cover, List.of("funding_cover"), () -> new DataGrid<>(model.cover()));
    screen.add(contracts, List.of("contracts"), () -> new DataGrid<>(model.contracts()));
    screen.add(costCentres, List.of("cost_centres"), () -> new DataGrid<>(model.costCentres()));
    screen.add(categories, List.of("spend_categories"), () -> new DataGrid<>(model.categories()));
  }
}
