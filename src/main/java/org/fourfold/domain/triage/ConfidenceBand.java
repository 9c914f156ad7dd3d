package org.fourfold.domain.triage;

/**
 * Notes of about the same confidence, and how many of them were right.
 *
 * @param from least confidence
 * @param to greatest
 * @param confidence mean
 * @param accuracy share that was right
 */
public record ConfidenceBand(
    double from, double to, int notes, double confidence, double accuracy) {}
