/**
 * Workspaces on disk: one H2 database file each, one writer, every saved action durable.
 *
 * <p>Words: a <em>workspace file</em> is what the planner opens; the <em>place</em> of a row is the
 * number that orders it in its table, with gaps so that a row between two others needs no
 * renumbering; an <em>action</em> is what the planner did, and is one transaction.
 *
 * <p>Imports domain. SQL and H2 live only here. A new column or table is a new migration {@code
 * V00n__name.sql} named in {@link org.fourfold.store.Migrations}; tables of the planning folder are
 * read and written from their record classes and need no code.
 */
package org.fourfold.store;
