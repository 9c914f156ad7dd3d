/**
 * A plan against what happened, month by month: variance, what patients notice (waits, refused and
 * cancelled care, full wards), run charts with control limits, the outturn to expect, and the rest
 * of the horizon planned anew.
 *
 * <p>{@link org.fourfold.monitoring.PlanAgainstActual} compares, {@link
 * org.fourfold.monitoring.RunChart} tells signals from chance, {@link
 * org.fourfold.monitoring.Replanning} plans anew.
 *
 * <p>Imports domain, solver and optimisation. A further thing to watch is a constant of {@code
 * Watched} and a method of {@code PlanAgainstActual}.
 */
package org.fourfold.monitoring;
