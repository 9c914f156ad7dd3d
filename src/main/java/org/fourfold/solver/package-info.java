/**
 * Linear and mixed-integer programmes, and the engines that solve them behind one port.
 *
 * <p>Words: a {@link org.fourfold.solver.LinearProgram} has columns (each known by a {@link
 * org.fourfold.solver.Decision}) and rows (each known by a {@link org.fourfold.solver.Row}); an
 * {@link org.fourfold.solver.LpSolver} answers with an {@link org.fourfold.solver.LpResult}, whose
 * solution carries a {@link org.fourfold.solver.Certificate}.
 *
 * <p>Pure mathematics: imports no other room, not even the domain. A new engine is one class {@code
 * XSolver} here and a line in {@code app.Composition}.
 */
package org.fourfold.solver;
