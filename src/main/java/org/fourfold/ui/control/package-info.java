/**
 * Controls that every screen uses: tables that edit like a spreadsheet, grids of thing by month.
 *
 * <p>{@link org.fourfold.ui.control.DataGrid} shows a table of the planning folder by its columns,
 * {@link org.fourfold.ui.control.PeriodGrid} one number per thing and period; each only binds to
 * its view model, {@link org.fourfold.ui.control.GridViewModel} and {@link
 * org.fourfold.ui.control.PeriodGridViewModel}, which hold all that can be tested without a
 * toolkit. {@link org.fourfold.ui.control.TableSource} is where rows come from and go to.
 *
 * <p>Imports domain and ui.mvvm. A new control is a class here with its style in controls.css.
 */
package org.fourfold.ui.control;
