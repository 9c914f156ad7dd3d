package org.fourfold.optimisation;

import java.util.Map;
import org.fourfold.domain.outcome.Occurrence;

/**
 * What is found out about a plan on request.
 *
 * @param oneMore value of one more by limit, by planning again
 * @param occurrences by column, of services in equally good plans
 */
record Extras(Map<LimitKey, Double> oneMore, Map<Integer, Occurrence> occurrences) {}
