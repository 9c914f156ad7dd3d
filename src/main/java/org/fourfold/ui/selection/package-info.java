/**
 * The Selection screen: service packages chosen for limited sessions or money, by every method side
 * by side, with what each left out and why.
 *
 * <p>Imports ui.mvvm, ui.control, ui.shell, domain, exchange, selection, solver. A new method
 * appears by itself once it is in the catalogue of methods and has its word here.
 */
package org.fourfold.ui.selection;
