/**
 * What would be if: curves over a plan.
 *
 * <p>Words: a <i>frontier</i> is the best objective over amounts of one limit; its <i>slope</i> is
 * what one more of the limit is worth, and holds over a range.
 *
 * <p>Imports domain, solver (for cancelling) and optimisation; everything stands on {@link
 * org.fourfold.optimisation.PlanSweep}, which answers many questions on one department at once. A
 * further kind of question is one class here and a verb or a screen that asks it.
 */
package org.fourfold.whatif;
