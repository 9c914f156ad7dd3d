package org.fourfold.domain.service;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * A service line: what a department delivers to patients.
 *
 * @param setting outpatient, inpatient, day case, rehabilitation, imaging …
 * @param minimum per period
 * @param maximum per period, null for no ceiling
 * @param lengthOfStay multiplies the uses marked per day
 * @param leavingShare share of the waiting list that leaves it unserved each period
 */
@TableFile("services")
public record Service(
    @Key String service,
    String name,
    @Default("") String setting,
    @Default("") String unit,
    @Refers("cost_centres") @Default("") String costCentre,
    @Refers("spend_categories") @Default("") String spendCategory,
    @Default("0") @Unit("benefit/unit") double utility,
    @Default("0") @Unit("money/unit") BigDecimal tariff,
    @Default("0") @Unit("money/unit") BigDecimal variableCost,
    @Range(min = 0) @Default("0") @Unit("unit") double minimum,
    @Range(min = 0) @Default("") @Unit("unit") Double maximum,
    @Default("no") boolean wholeUnits,
    @Range(min = 0) @Default("") @Unit("days") Double lengthOfStay,
    @Range(min = 0) @Default("0") @Unit("unit") double openingBacklog,
    @Default("0") @Unit("money/unit/period") BigDecimal backlogPenalty,
    @Range(min = 0, max = 1) @Default("0") @Unit("share/period") double leavingShare,
    @Range(min = 0, max = 1000) @Default("0") @Unit("periods") int paymentDelayPeriods) {

  /** Whether unmet demand waits; otherwise it is refused for good. */
  public boolean waits() {
    return openingBacklog != 0 || backlogPenalty.signum() != 0 || leavingShare != 0;
  }
}
