/**
 * Model files in MPS form, read and written: what other optimisers understand.
 *
 * <p>Words: a <i>section</i> (ROWS, COLUMNS, RHS, RANGES, BOUNDS) holds lines of <i>fields</i>; in
 * the fixed form a field is known by its columns of text, in the free form by the blanks around it.
 * {@link org.fourfold.exchange.mps.MpsReader} tries the fixed form first, since names may hold
 * blanks there, and the free one where a line does not fit.
 *
 * <p>May import the solver room only, since a model file is a programme and nothing else. A further
 * section goes into {@link org.fourfold.exchange.mps.MpsReader}, what it means into {@code
 * MpsContent}.
 */
package org.fourfold.exchange.mps;
