/**
 * The Calculators screen: queues, beds, staffing, waiting lists and spaces, each a small form whose
 * answer is sentences that change while one types.
 *
 * <p>Imports ui.mvvm, ui.shell, domain, scheduling, workload. A further calculation is a {@link
 * org.fourfold.ui.calculators.Calculation} and a line in {@link
 * org.fourfold.ui.calculators.CalculatorsViewModel}.
 */
package org.fourfold.ui.calculators;
