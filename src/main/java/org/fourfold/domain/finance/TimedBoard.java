package org.fourfold.domain.finance;

import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableState;

/** Money to be timed, as typed: orders, capital projects and a loan. */
public record TimedBoard(
    List<LotDemand> demand,
    LotTerms lots,
    List<CapitalCost> projects,
    List<CapitalBudget> budgets,
    CapitalTerms capital,
    List<LoanNeed> needs,
    LoanTerms loan)
    implements TableState<TimedBoard> {
  public static final Table<LotDemand> DEMAND = Table.of(LotDemand.class);
  public static final Table<CapitalCost> PROJECTS = Table.of(CapitalCost.class);
  public static final Table<CapitalBudget> BUDGETS = Table.of(CapitalBudget.class);
  public static final Table<LoanNeed> NEEDS = Table.of(LoanNeed.class);
  public static final Table<LotTerms> LOTS = Table.of(LotTerms.class);
  public static final Table<CapitalTerms> CAPITAL = Table.of(CapitalTerms.class);
  public static final Table<LoanTerms> LOAN = Table.of(LoanTerms.class);

  /** Those of many rows. */
  public static final List<Table<?>> TABLES = List.of(DEMAND, PROJECTS, BUDGETS, NEEDS);

  public TimedBoard {
    demand = List.copyOf(demand);
    projects = List.copyOf(projects);
    budgets = List.copyOf(budgets);
    needs = List.copyOf(needs);
  }

  @Override
  @SuppressWarnings("unchecked") // each table is asked for its own rows
  public <R extends Record> List<R> rows(Table<R> table) {
    Object rows =
        table == DEMAND
            ? demand
            : table == PROJECTS ? projects : table == BUDGETS ? budgets : needs;
    return (List<R>) rows;
  }

  @Override
  @SuppressWarnings("unchecked") // each table is given its own rows
  public <R extends Record> TimedBoard with(Table<R> table, List<R> rows) {
    return new TimedBoard(
        table == DEMAND ? (List<LotDemand>) rows : demand,
        lots,
        table == PROJECTS ? (List<CapitalCost>) rows : projects,
        table == BUDGETS ? (List<CapitalBudget>) rows : budgets,
        capital,
        table == NEEDS ? (List<LoanNeed>) rows : needs,
        loan);
  }

  public TimedBoard with(LotTerms terms) {
    return new TimedBoard(demand, terms, projects, budgets, capital, needs, loan);
  }

  public TimedBoard with(CapitalTerms terms) {
    return new TimedBoard(demand, lots, projects, budgets, terms, needs, loan);
  }

  public TimedBoard with(LoanTerms terms) {
    return new TimedBoard(demand, lots, projects, budgets, capital, needs, terms);
  }
}
