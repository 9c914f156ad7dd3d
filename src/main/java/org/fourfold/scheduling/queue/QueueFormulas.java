package org.fourfold.scheduling.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.workload.QueueInput;
import org.fourfold.domain.workload.QueueOutcome;
import org.fourfold.domain.workload.ServerNeed;

/**
 * Problem: Poisson arrivals in priority classes at {@code c} like servers, service never broken
 * off. Method: with ρ the utilisation and σ(k) the part of it from classes 1..k, {@code Wq(k) = C ÷
 * (c μ) · (1 + cv²) ÷ 2 ÷ ((1 − σ(k−1)) (1 − σ(k)))}. For one server this is Pollaczek–Khinchine
 * and Cobham, exact for any service time; for several servers with cv² = 1 it is Kella and
 * Yechiali, exact; for several with another cv² it is Allen and Cunneen's approximation. Cost: c +
 * classes. Errors: the input's own {@code problems()}. Source: A. Cobham, Operations Research 2,
 * 1954; O. Kella and U. Yechiali, Operations Research 33, 1985; A. O. Allen, Probability,
 * Statistics and Queueing Theory, 1990, section 5.
 */
public final class QueueFormulas {
  private QueueFormulas() {}

  public static QueueOutcome of(QueueInput input) {
    int c = input.servers();
    double load = input.load();
    double delay = ErlangFormulas.delay(load, c);
    double first = delay / (c * input.mu()) * (1 + input.cv2()) / 2;
    List<Double> wait = new ArrayList<>();
    List<Double> time = new ArrayList<>();
    double before = 0;
    double waiting = 0;
    for (double rate : input.lambda()) {
      double upTo = before + rate / (c * input.mu());
      double wq = first / ((1 - before) * (1 - upTo));
      wait.add(wq);
      time.add(wq + 1 / input.mu());
      waiting += rate * wq;
      before = upTo;
    }
    boolean exponential = input.cv2() == 1;
    Double level =
        input.target() == null || !exponential || input.lambda().size() > 1
            ? null
            : (Double) ErlangFormulas.serviceLevel(load, c, input.mu(), input.target());
    return new QueueOutcome(
        ErlangFormulas.loss(load, c),
        delay,
        List.copyOf(wait),
        waiting,
        List.copyOf(time),
        waiting + load,
        load / c,
        level,
        exponential || c == 1);
  }

  /**
   * Mean wait where the rule is one of schedules', each class alike: first come first served for
   * any input that {@link #of} answers; shortest service first for one server with exponential or
   * equal service times; empty for others. Source: T. E. Phipps, Operations Research 4, 1956: with
   * ρ(x) the utilisation by services up to x, a patient of service x waits λ E[S²] ÷ 2 ÷ (1 −
   * ρ(x))².
   */
  public static OptionalDouble meanWait(QueueInput input, ScheduleRule rule) {
    QueueInput together =
        new QueueInput(
            List.of(input.arrivals()), input.mu(), input.servers(), input.cv2(), input.target());
    double fcfs = of(together).wq().getFirst();
    boolean equal = input.cv2() == 0;
    return switch (rule) {
      case FCFS -> OptionalDouble.of(fcfs);
      case SJF ->
          input.servers() == 1 && (equal || input.cv2() == 1)
              ? OptionalDouble.of(equal ? fcfs : shortest(input.load()) / input.mu())
              : OptionalDouble.empty();
      default -> OptionalDouble.empty();
    };
  }

  /** Wait ÷ mean service at one server, the integral by Simpson's rule over the share served. */
  private static double shortest(double load) {
    int steps = 200_000;
    double sum = 0;
    for (int k = 0; k <= steps; k++) {
      // Of the services, the share p takes up to x = −ln(1 − p) means.
      double p = (double) k / steps;
      double x = -Math.log(Math.max(1e-300, 1 - p));
      double below = load * (p - x * (1 - p));
      double wait = load / ((1 - below) * (1 - below));
      sum += wait * (k == 0 || k == steps ? 1 : k % 2 == 1 ? 4 : 2);
    }
    return sum / steps / 3;
  }

  /** What is wrong with a service level asked for. */
  public static List<Problem> problems(double level, double mostOccupancy, double shrinkage) {
    List<Problem> found = new ArrayList<>();
    if (!(level >= 0 && level < 1)) {
      found.add(refused("service-level", "at least 0 and below 1", level));
    }
    if (!(mostOccupancy > 0 && mostOccupancy <= 1)) {
      found.add(refused("max-occupancy", "above 0 and at most 1", mostOccupancy));
    }
    if (!(shrinkage >= 0 && shrinkage < 1)) {
      found.add(refused("shrinkage", "at least 0 and below 1", shrinkage));
    }
    return found;
  }

  private static Problem refused(String name, String allowed, double value) {
    List<String> arguments = List.of(name, allowed, Double.toString(value));
    return Problem.error("", 0, "", Fault.NUMBER_NOT_ALLOWED, arguments);
  }

  /**
   * The fewest servers with which enough are served within the input's target and nobody is busier
   * than allowed; the input's own servers are not looked at.
   *
   * @param level share to be served within the target, below 1
   * @param mostOccupancy above 0, at most 1
   * @param shrinkage share of rostered time that a server is away, below 1
   */
  public static ServerNeed servers(
      QueueInput input, double level, double mostOccupancy, double shrinkage) {
    double load = input.load();
    int servers = (int) Math.floor(load) + 1;
    double target = input.target() == null ? 0 : input.target();
    while (load / servers > mostOccupancy
        || ErlangFormulas.serviceLevel(load, servers, input.mu(), target) < level) {
      servers++;
    }
    int rostered = (int) Math.ceil(servers / (1 - shrinkage) - 1e-9);
    double reached = ErlangFormulas.serviceLevel(load, servers, input.mu(), target);
    return new ServerNeed(servers, rostered, reached, load / servers);
  }
}
