/**
 * Classifiers of sparse vectors: naive Bayes, logistic regression, a support vector machine, a
 * neural network; how sure they are, and how good.
 *
 * <p>A further one is one class and a line in {@link org.fourfold.learning.classify.Classifiers}.
 * All are repeatable to the last bit: fixed seeds, sums in a fixed order, and {@code StrictMath}.
 * Imports learning.text.
 */
package org.fourfold.learning.classify;
