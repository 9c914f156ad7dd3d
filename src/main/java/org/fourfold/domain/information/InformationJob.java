package org.fourfold.domain.information;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * Records work: coding, reporting, archiving, data exchange.
 *
 * @param turnaroundPeriods periods within which unfinished work must be done, where it may wait
 */
@TableFile("information_jobs")
public record InformationJob(
    @Key String job,
    String name,
    @Default("") String kind,
    @Default("") String unit,
    @Unit("benefit/unit") double value,
    @Range(min = 0) @Default("0") @Unit("unit") double minimum,
    @Range(min = 0) @Default("") @Unit("unit") Double maximum,
    @Range(min = 0, max = 1000) @Default("0") @Unit("periods") int turnaroundPeriods,
    @Range(min = 0) @Default("0") @Unit("unit") double openingBacklog,
    @Default("0") @Unit("money/unit/period") BigDecimal backlogPenalty) {

  /** Whether unfinished work carries over to the next period. */
  public boolean waits() {
    return turnaroundPeriods != 0 || openingBacklog != 0 || backlogPenalty.signum() != 0;
  }
}
