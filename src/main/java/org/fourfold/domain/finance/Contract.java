package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * What an insurer pays for a service.
 *
 * @param rate money per unit (tariff), per period (block) or per head and period (capitation)
 * @param cap most it pays per period, null for no cap
 */
@TableFile("contracts")
public record Contract(
    @Key @Refers("funding_sources") String source,
    @Key @Refers("services") String service,
    ContractType type,
    @Range(min = 0) @Unit("money/unit") BigDecimal rate,
    @Range(min = 0) @Default("") @Unit("money/period") BigDecimal cap) {}
