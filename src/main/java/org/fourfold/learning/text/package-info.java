/**
 * Texts as numbers: the words and character sequences of a note, hashed, counted and weighed.
 *
 * <p>Knows no note, class or language: Latin words and runs of Chinese characters are told apart by
 * their script. Imports nothing of ours.
 */
package org.fourfold.learning.text;
