/**
 * Rows that describe cost centres, categories, obligations, funding and budgets.
 *
 * <p>Each record is one table of the planning folder; see {@link
 * org.fourfold.domain.measure.Table}. Imports measure only. A new column is a record component here
 * and a migration in store.
 */
package org.fourfold.domain.finance;
