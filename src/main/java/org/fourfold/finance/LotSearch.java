package org.fourfold.finance;

import java.math.BigDecimal;

/** Finds quantities to order. */
interface LotSearch {
  /**
   * @param barred period without an order, −1 for none
   * @param forced period with one, −1 for none
   * @return quantities by period, null where there is no such plan
   */
  BigDecimal[] best(int barred, int forced);

  /** Periods whose orders are asked what waiting costs, and where a runner-up is looked for. */
  int askable();

  String method();
}
