/**
 * Rows that describe resources, the capacities they yield, and what is available and required.
 *
 * <p>Each record is one table of the planning folder; see {@link
 * org.fourfold.domain.measure.Table}. Imports measure only. A new column is a record component here
 * and a migration in store.
 */
package org.fourfold.domain.resource;
