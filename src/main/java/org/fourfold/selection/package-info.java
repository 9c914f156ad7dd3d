/**
 * Choosing packages for limited capacities: greedy, dynamic programming, backtracking, an expanding
 * core, and mixed-integer programming, side by side.
 *
 * <p>Problems and outcomes are records of {@code domain.selection}; a problem is to be checked by
 * its own {@code problems()} first, and then by the {@link org.fourfold.selection.Selector}, which
 * says what it cannot do and who can. A new method is one {@link org.fourfold.selection.Selector}
 * and a line in {@link org.fourfold.selection.Selectors}. Imports domain and solver.
 */
package org.fourfold.selection;
