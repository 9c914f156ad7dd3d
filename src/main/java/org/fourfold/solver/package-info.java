/**
 * Linear and mixed-integer programmes, and the engines that solve them behind one port.
 *
 * <p>Words: a {@link org.fourfold.solver.LinearProgram} has columns (each known by a {@link
 * org.fourfold.solver.Decision}) and rows (each known by a {@link org.fourfold.solver.Row}); an
 * {@link org.fourfold.solver.LpSolver} answers with an {@link org.fourfold.solver.LpResult}, whose
 * solution carries a {@link org.fourfold.solver.Certificate}.
 *
 * <p>{@link org.fourfold.solver.AutoSolver} is what a caller takes unless a planner names an
 * engine: it chooses between {@link org.fourfold.solver.HighsSolver} and {@link
 * org.fourfold.solver.OjAlgoSolver}. Whatever an engine claims passes {@code InputCheck} on the way
 * in and {@code Verifier} on the way out, once more in {@link org.fourfold.solver.CheckedSolver},
 * the one door that callers go through. {@link org.fourfold.solver.LpSession} solves again after
 * small changes; a row to be used in a later stage is put in without limits from the start. {@link
 * org.fourfold.solver.FixedUnits} prices a plan in whole units.
 *
 * <p>Pure mathematics: imports no other room, not even the domain. A new engine is one class {@code
 * XSolver} here, whose answers go through {@code Verifier}, and a line in {@code app.Composition}.
 */
package org.fourfold.solver;
