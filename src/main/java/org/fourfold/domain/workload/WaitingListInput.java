package org.fourfold.domain.workload;

import java.util.List;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Problem;

/**
 * A waiting list and the wait promised on it.
 *
 * @param demand referrals a week
 * @param targetWeeks wait that no more than a known few shall exceed
 * @param factor target wait ÷ target mean wait: 4 keeps about 98 in 100 within the target
 * @param queue patients waiting now, null where not known
 * @param reliefWeeks weeks in which the list shall come down
 * @param cvDemand coefficient of variation of weekly demand
 * @param cvCapacity coefficient of variation of weekly capacity
 * @param capacity treatments a week now, null where not known
 * @param meanWait mean wait now in weeks, null where not known
 */
public record WaitingListInput(
    double demand,
    double targetWeeks,
    double factor,
    Double queue,
    double reliefWeeks,
    double cvDemand,
    double cvCapacity,
    Double capacity,
    Double meanWait) {

  public List<Problem> problems() {
    InputProblems problems = new InputProblems();
    problems.positive("demand", demand).positive("target-weeks", targetWeeks);
    problems.positive("factor", factor).positive("relief-weeks", reliefWeeks);
    problems.notNegative("cv-demand", cvDemand).notNegative("cv-capacity", cvCapacity);
    Stream.of(queue, meanWait)
        .filter(given -> given != null)
        .forEach(given -> problems.notNegative("queue and mean-wait", given));
    if (capacity != null) {
      problems.positive("capacity", capacity);
    }
    return problems.list();
  }
}
