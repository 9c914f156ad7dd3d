/**
 * Fair shares as shown, stored and printed: games and claims as typed in, and what each player gets
 * with the reason in words.
 *
 * <p>Imports measure.
 */
package org.fourfold.domain.sharing;
