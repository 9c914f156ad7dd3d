package org.fourfold.ui.finance;

import java.util.Set;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.finance.Contract;
import org.fourfold.domain.finance.CostCentre;
import org.fourfold.domain.finance.FundingCover;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.PeriodGridViewModel;
import org.fourfold.ui.control.TableSource;

/** The tables of the screen Finance. */
public final class FinanceViewModel {
  /** Tables edited on the screen. */
  public static final Set<String> FILES =
      Set.of(
          "budgets",
          "obligations",
          "funding_sources",
          "funding_cover",
          "contracts",
          "cost_centres",
          "spend_categories");

  private final PeriodGridViewModel<Budget> budgets;
  private final PeriodGridViewModel<Obligation> obligations;
  private final GridViewModel<FundingSource> sources;
  private final GridViewModel<FundingCover> coverOf;
  private final GridViewModel<Contract> contractsOf;
  private final GridViewModel<FundingCover> cover;
  private final GridViewModel<Contract> contracts;
  private final GridViewModel<CostCentre> costCentres;
  private final GridViewModel<SpendCategory> categories;

  public FinanceViewModel(TableSource source) {
    budgets = new PeriodGridViewModel<>(DepartmentTables.BUDGETS, source);
    obligations = new PeriodGridViewModel<>(DepartmentTables.OBLIGATIONS, source);
    sources = new GridViewModel<>(DepartmentTables.FUNDING_SOURCES, source);
    coverOf = new GridViewModel<>(DepartmentTables.FUNDING_COVER, source, "source");
    contractsOf = new GridViewModel<>(DepartmentTables.CONTRACTS, source, "source");
    cover = new GridViewModel<>(DepartmentTables.FUNDING_COVER, source);
    contracts = new GridViewModel<>(DepartmentTables.CONTRACTS, source);
    costCentres = new GridViewModel<>(DepartmentTables.COST_CENTRES, source);
    categories = new GridViewModel<>(DepartmentTables.SPEND_CATEGORIES, source);
  }

  /** Ceilings on spend, by period and in all. */
  public PeriodGridViewModel<Budget> budgets() {
    return budgets;
  }

  /** What must be paid, by period. */
  public PeriodGridViewModel<Obligation> obligations() {
    return obligations;
  }

  /** Pots that money is drawn from. */
  public GridViewModel<FundingSource> sources() {
    return sources;
  }

  /** What the source chosen may pay for. */
  public GridViewModel<FundingCover> coverOf() {
    return coverOf;
  }

  /** Contracts of the source chosen. */
  public GridViewModel<Contract> contractsOf() {
    return contractsOf;
  }

  /** What every source may pay for. */
  public GridViewModel<FundingCover> cover() {
    return cover;
  }

  /** What insurers pay for services. */
  public GridViewModel<Contract> contracts() {
    return contracts;
  }

  /** Units that money is charged to. */
  public GridViewModel<CostCentre> costCentres() {
    return costCentres;
  }

  /** Kinds of spend. */
  public GridViewModel<SpendCategory> categories() {
    return categories;
  }
}
