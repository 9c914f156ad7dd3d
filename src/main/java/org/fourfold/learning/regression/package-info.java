/**
 * Rules and networks that answer with numbers: ridge regression, and a small network trained by
 * ojAlgo. Pure mathematics, repeatable bit for bit; imports nothing of ours.
 */
package org.fourfold.learning.regression;
