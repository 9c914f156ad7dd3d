package org.fourfold.whatif;

/**
 * One thing that a ready question asks for.
 *
 * @param key of it among the answers
 * @param kind of answer
 * @param initial answer to begin with, {@code ""} for the first there is
 * @param least number allowed
 * @param most number allowed
 */
public record Ask(String key, Kind kind, String initial, double least, double most) {
  /** What is answered. */
  public enum Kind {
    /** A service that has a length of stay, or {@code *} for all of them. */
    STAY,
    /** A service with demand, or {@code *} for all of them. */
    DEMAND,
    SERVICE,
    RESOURCE,
    CAPACITY,
    FUNDING,
    PERIOD,
    NUMBER
  }

  static Ask of(String key, Kind kind) {
    return new Ask(key, kind, "", 0, 0);
  }

  static Ask number(String key, double initial, double least, double most) {
    String text = initial == Math.rint(initial) ? String.valueOf((long) initial) : "" + initial;
    return new Ask(key, Kind.NUMBER, text, least, most);
  }
}
