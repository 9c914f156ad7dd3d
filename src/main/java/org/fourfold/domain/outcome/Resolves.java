package org.fourfold.domain.outcome;

/**
 * What planning again found out about a plan.
 *
 * @param solves programmes solved for it
 * @param settled questions answered; the others were left when the time limit or a cancel came
 * @param asked questions there were
 * @param seconds wall-clock seconds it took
 */
public record Resolves(int solves, int settled, int asked, double seconds) {}
