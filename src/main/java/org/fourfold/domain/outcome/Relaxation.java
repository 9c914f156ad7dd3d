package org.fourfold.domain.outcome;

/**
 * A change of one limit that, with the others of its list, makes a plan possible.
 *
 * @param by how far the limit must move, in its own unit; positive raises it
 * @param cost weight that it carried in the search for the cheapest
 */
public record Relaxation(
    String name, LimitKind kind, String code, String period, double by, double cost) {}
