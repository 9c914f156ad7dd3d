/**
 * The screen Fair shares: a game typed, opened or planned, divided by every rule side by side with
 * who would leave; claims on a budget; a bargain.
 *
 * <p>Imports ui.mvvm, ui.control, ui.shell, domain, exchange, costsharing, whatif, optimisation,
 * report and solver. A new rule appears by itself once it is in its catalogue and has its word
 * here.
 */
package org.fourfold.ui.sharing;
