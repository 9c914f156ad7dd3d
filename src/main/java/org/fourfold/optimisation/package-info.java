/**
 * The five programmes of a department and the plan that solves them.
 *
 * <p>{@link org.fourfold.optimisation.PlanOptimiser} is the way in. A {@code Formulation} turns a
 * department, resolved into arrays by {@code DepartmentIndex}, into decisions and limits of a
 * {@code PlanModel}: one for each of resources, services, information and finance, and the
 * integrated one, which is the four together with the limits that link them. Decisions are typed
 * keys ({@code PlanDecision}), so that formulations share a column by equality; limits are known by
 * {@code LimitKey}, the same name in model files, tables and conflicts. {@code StagedSolve} asks
 * the engine, {@code PlanReading} reads the answer back, {@code ConflictSearch} says why there is
 * none.
 *
 * <p>Imports domain and solver. A new family of limits is a class that adds {@code LimitLine}s to a
 * {@code PlanModel}, called by the formulations it belongs to; a new programme is one {@code
 * XFormulation} and a line in {@code Formulation.of}.
 */
package org.fourfold.optimisation;
