/**
 * What every exchange format shares: the port, and the one way from rows of text to a workspace.
 *
 * <p>Words: a <em>sheet</em> is one table as rows of text cells, whatever kind of file it came
 * from; a <em>reading</em> gathers sheets into a workspace and all that is wrong with them.
 *
 * <p>Imports domain. A new format is a package beside this one that gives sheets to {@link
 * org.fourfold.exchange.format.WorkspaceReading}.
 */
package org.fourfold.exchange.format;
