package org.fourfold.scheduling.queue;

/**
 * Problem: a load of {@code a} erlangs is offered to {@code c} like servers. Method: the recursion
 * {@code B(a,0) = 1, B(a,k) = a B(a,k−1) ÷ (k + a B(a,k−1))}, which neither overflows nor loses
 * digits, and {@code C = c B ÷ (c − a (1 − B))}. Cost: c steps. Errors: delay needs {@code a < c}.
 * Source: A. K. Erlang 1917; the recursion: R. B. Cooper, Introduction to Queueing Theory, 1981,
 * section 3.3.
 */
public final class ErlangFormulas {
  private ErlangFormulas() {}

  /** Share of arrivals turned away where nobody waits (Erlang B). */
  public static double loss(double load, int servers) {
    double blocked = 1;
    for (int k = 1; k <= servers; k++) {
      blocked = load * blocked / (k + load * blocked);
    }
    return blocked;
  }

  /** Share of arrivals that wait where everybody may (Erlang C); the load is below the servers. */
  public static double delay(double load, int servers) {
    if (!(load < servers)) {
      throw new IllegalArgumentException("load " + load + " is not below " + servers + " servers");
    }
    double blocked = loss(load, servers);
    return servers * blocked / (servers - load * (1 - blocked));
  }

  /** Share served within {@code target}, first come first served, exponential service. */
  public static double serviceLevel(double load, int servers, double mu, double target) {
    return 1 - delay(load, servers) * Math.exp(-(servers - load) * mu * target);
  }
}
