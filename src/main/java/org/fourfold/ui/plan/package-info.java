/**
 * The Plan screen: what to plan for, the run, and what came out of it.
 *
 * <p>{@link org.fourfold.ui.plan.PlanViewModel} holds the request and the state, {@link
 * org.fourfold.ui.plan.ResultViewModel} the charts, {@link org.fourfold.ui.plan.LimitsViewModel}
 * and {@link org.fourfold.ui.plan.DecisionsViewModel} the tables. Imports ui.mvvm, ui.control,
 * ui.shell, chart, domain, solver (progress only). A new part of a plan is a {@link
 * org.fourfold.ui.plan.Part} and its content in the result view.
 */
package org.fourfold.ui.plan;
