package org.fourfold.report;

import org.fourfold.report.page.Sheet;

/**
 * The tables of the budget statement one by one, for a screen: what is read there is what is
 * printed.
 */
public final class MoneyStatement {
  private final BudgetPages budgets;
  private final FundPages funds;

  public MoneyStatement(ReportInput input) {
    PlanReading reading = PlanReading.of(input);
    budgets = new BudgetPages(reading);
    funds = new FundPages(reading);
  }

  /** Spend of each cost centre by category against its budget, to the cent. */
  public Sheet byCentre() {
    return budgets.byCentre();
  }

  /** Spend of all cost centres by category, to the cent. */
  public Sheet byCategory() {
    return budgets.byCategory();
  }

  /** Whether the plan draws on any fund. */
  public boolean hasFunds() {
    return funds.any();
  }

  /** A line for each fund: drawn, left, when it runs dry and what it costs. */
  public Sheet funds() {
    return funds.funds();
  }

  /** Fund × category × period. */
  public Sheet covered() {
    return funds.bySource().sheet();
  }

  /** Draws, instalments, interest and balance of each loan; no rows where none is drawn. */
  public Sheet loans() {
    return funds.loans().sheet();
  }

  /** Whether income can be spent, so that there is an account of cash. */
  public boolean hasAccount() {
    return funds.hasAccount();
  }

  /** Cash at the start, income, what is used and cash at the end of each period, to the cent. */
  public Sheet cash() {
    return funds.cash();
  }
}
