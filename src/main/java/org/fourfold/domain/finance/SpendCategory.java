package org.fourfold.domain.finance;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.TableFile;

/** A kind of spend: pay, agency, drugs, consumables, capital. */
@TableFile("spend_categories")
public record SpendCategory(@Key String spendCategory, String name) {

  /** Reserved for repayments of loans; not to be defined by planners. */
  public static final String DEBT_SERVICE = "debt_service";
}
