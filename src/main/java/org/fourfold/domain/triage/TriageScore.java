package org.fourfold.domain.triage;

import java.util.List;
import java.util.Map;

/**
 * How good the classes of notes are whose right class is known. Every note is scored by its best
 * class; those that would go to a person are counted beside.
 *
 * @param accuracy share of notes whose class is right
 * @param macroF1 mean over classes of the harmonic mean of recall and precision
 * @param macroF1Kept the same of the notes that no person would see
 * @param recall share of the notes of a class that were given it, by class
 * @param precision share of the notes given a class that are of it, by class
 * @param labels classes, in the order of the confusion table
 * @param confusion notes by right class, then by class given
 * @param bands of confidence, the lowest first
 * @param calibrationError mean distance of confidence from the share that was right
 */
public record TriageScore(
    double accuracy,
    double macroF1,
    double macroF1Kept,
    Map<String, Double> recall,
    Map<String, Double> precision,
    int abstained,
    int notes,
    List<String> labels,
    List<List<Integer>> confusion,
    List<ConfidenceBand> bands,
    double calibrationError) {}
