/**
 * Histories and what is expected to follow them: cadence, repairs, forecasts with their intervals,
 * and how well each method would have done. Values are counts or amounts in the unit of the
 * history; MASE and coverage are plain numbers, sMAPE, WAPE and bias per cent.
 */
package org.fourfold.domain.forecast;
