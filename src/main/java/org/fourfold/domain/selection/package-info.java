/**
 * Choosing service packages for limited sessions or money: the packages, the capacities, and what a
 * method chose, as shown, exchanged and printed.
 *
 * <p>Imports measure.
 */
package org.fourfold.domain.selection;
