package org.fourfold.optimisation;

import java.util.Map;
import org.fourfold.domain.outcome.Occurrence;
import org.fourfold.domain.outcome.Resolves;

/**
 * What is found out about a plan on request.
 *
 * @param oneMore value of one more by limit, by planning again
 * @param marginals how they were found, null where not asked for
 * @param occurrences by column, of services in equally good plans
 * @param ties how they were found, null where not asked for
 */
record Extras(
    Map<LimitKey, Double> oneMore,
    Resolves marginals,
    Map<Integer, Occurrence> occurrences,
    Resolves ties) {
  static final Extras NONE = new Extras(Map.of(), null, Map.of(), null);

  Extras withOneMore(Map<LimitKey, Double> found, Resolves how) {
    return new Extras(found, how, occurrences, ties);
  }

  Extras withTies(Map<Integer, Occurrence> found, Resolves how) {
    return new Extras(oneMore, marginals, found, how);
  }
}
