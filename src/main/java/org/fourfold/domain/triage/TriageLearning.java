package org.fourfold.domain.triage;

import java.util.List;
import java.util.Map;

/**
 * What was learnt from, and how the classifier was chosen.
 *
 * @param classes notes by class
 * @param tried every classifier, in the order of the catalogue, then combinations
 * @param chosen name of the one taken
 * @param threshold confidence below which a person should look
 */
public record TriageLearning(
    int notes,
    Map<String, Integer> classes,
    List<TriedClassifier> tried,
    String chosen,
    double threshold) {}
