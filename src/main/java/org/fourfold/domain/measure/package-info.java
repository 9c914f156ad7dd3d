/**
 * The kit that every table of a department is described with: periods, columns, rows, problems.
 *
 * <p>A table is a record class annotated with {@link org.fourfold.domain.measure.TableFile}; each
 * component is a column, and its annotations say key, default, range, reference and unit. {@link
 * org.fourfold.domain.measure.Table} reads them once; files, store, grids and checks are written
 * against it, so a new column is one record component.
 *
 * <p>Imports nothing of ours.
 */
package org.fourfold.domain.measure;
