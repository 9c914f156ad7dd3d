package org.fourfold.domain.finance;

import java.math.BigDecimal;

/**
 * A project chosen.
 *
 * @param start its first year
 * @param cost over all its years
 * @param benefit over all its years, discounted
 * @param waiting benefit lost by the whole plan where this project does not start by then
 */
public record CapitalStart(
    String project, int start, BigDecimal cost, BigDecimal benefit, BigDecimal waiting) {}
