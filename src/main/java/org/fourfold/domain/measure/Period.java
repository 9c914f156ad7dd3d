package org.fourfold.domain.measure;

import java.time.LocalDate;

/**
 * One planning period, usually a month or a week.
 *
 * @param period code, such as 2026-04
 * @param start its first day
 * @param days its length
 */
@TableFile("periods")
public record Period(
    @Key String period, LocalDate start, @Range(min = 1, max = 3660) @Unit("days") int days) {

  /** What a limit over the whole horizon says in its period column. */
  public static final String TOTAL = "total";
}
