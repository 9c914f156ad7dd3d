package org.fourfold.ui.finance;

/** The parts in which the money of a plan is shown, in their order. */
public enum MoneyPart {
  FUNDS,
  COVER,
  CASH,
  COST,
  STATEMENT
}
