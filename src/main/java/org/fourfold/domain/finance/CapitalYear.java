package org.fourfold.domain.finance;

import java.math.BigDecimal;

/**
 * The capital budget of one year.
 *
 * @param budget new money of the year
 * @param carried unspent money of the years before; 0 where none is carried over
 * @param spent on the projects chosen
 * @param left at the end of the year
 */
public record CapitalYear(
    int year, BigDecimal budget, BigDecimal carried, BigDecimal spent, BigDecimal left) {}
