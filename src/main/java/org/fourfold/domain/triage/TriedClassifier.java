package org.fourfold.domain.triage;

/**
 * A classifier and how it did on notes held out while learning.
 *
 * @param name {@code a+b} for two heard together
 */
public record TriedClassifier(String name, double macroF1, double accuracy) {}
