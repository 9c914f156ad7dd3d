package org.fourfold.domain.workload;

/**
 * Patients and treatments per week, waits in weeks.
 *
 * @param load demand ÷ capacity; of the target capacity where the present one is not given
 * @param targetQueue longest list with which the target can be kept
 * @param reliefCapacity treatments a week that bring the list down to it in time; null where the
 *     list is not known
 * @param targetCapacity treatments a week that keep it there
 * @param targetMeanWait mean wait with which the target is kept
 * @param pressure 2 × mean wait ÷ target wait, above 1 where the target is being missed; null where
 *     neither the wait nor the list is known
 * @param queueRatio list now ÷ target list, null where the list is not known
 */
public record WaitingListTarget(
    double load,
    double targetQueue,
    Double reliefCapacity,
    double targetCapacity,
    double targetMeanWait,
    Double pressure,
    Double queueRatio) {}
