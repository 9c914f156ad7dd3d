package org.fourfold.domain.workload;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/**
 * Arrivals at servers. One unit of time holds throughout.
 *
 * @param lambda arrivals per unit of time, one a priority class, the first most urgent
 * @param mu patients that one server finishes per unit of time when busy
 * @param cv2 squared coefficient of variation of the service time: 1 exponential, 0 constant
 * @param target wait within which a patient should be served, for the service level; null for none
 */
public record QueueInput(List<Double> lambda, double mu, int servers, double cv2, Double target) {
  /** More servers than any department has; larger is a mistyped number. */
  public static final int MOST_SERVERS = 1_000_000;

  public QueueInput {
    lambda = List.copyOf(lambda);
  }

  public double arrivals() {
    return lambda.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Offered load in erlangs: servers kept busy on average if nobody is turned away. */
  public double load() {
    return arrivals() / mu;
  }

  /** What makes it unanswerable, an unstable queue among it. */
  public List<Problem> problems() {
    InputProblems problems = new InputProblems();
    lambda.forEach(rate -> problems.notNegative("lambda", rate));
    problems.positive("lambda", arrivals()).positive("mu", mu).notNegative("cv2", cv2);
    problems.within("servers", servers, 1, MOST_SERVERS);
    if (target != null) {
      problems.notNegative("target", target);
    }
    if (problems.none() && load() >= servers) {
      String needed = InputProblems.text(Math.floor(load()) + 1);
      problems.add(Fault.QUEUE_UNSTABLE, InputProblems.text(load()), servers + "", needed);
    }
    return problems.list();
  }
}
