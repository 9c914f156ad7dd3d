package org.fourfold.domain.finance;

import org.fourfold.domain.measure.Coded;

/** How a loan is paid back: at the end, in equal instalments, in equal parts of the principal. */
public enum Repayment implements Coded {
  BULLET,
  ANNUITY,
  EQUAL
}
