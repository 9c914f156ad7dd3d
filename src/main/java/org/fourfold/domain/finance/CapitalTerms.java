package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * How capital budgets are counted.
 *
 * @param carryOver whether unspent money goes to the next year
 * @param discount per year
 */
@TableFile("capital_terms")
public record CapitalTerms(
    @Default("no") boolean carryOver,
    @Range(min = 0, max = 1) @Default("0") @Unit("share") BigDecimal discount) {}
