package org.fourfold.optimisation;

/** What a decision brings or costs, undiscounted, in the benefit unit or in money. */
enum Term {
  BENEFIT,
  /** Resources deployed. */
  DEPLOYMENT,
  HIRING,
  HOLDING,
  VARIABLE_COST,
  BACKLOG_PENALTY,
  MONEY_COST,
  /** Tariffs earned. */
  INCOME;

  boolean cost() {
    return this != BENEFIT && this != INCOME;
  }
}
