/**
 * Referral notes and what was made of them: the class each was given, how sure, by which words, and
 * how good such classes are.
 *
 * <p>Nothing here holds a note's text once names and numbers are to be gone: a classified note has
 * its identity, its class and the words that decided. Imports measure.
 */
package org.fourfold.domain.triage;
