package org.fourfold.costsharing;

/**
 * What a coalition is worth. Known for each coalition of a {@link CooperativeGame}; elsewhere found
 * when asked, such as by planning for the departments of the coalition together.
 */
@FunctionalInterface
public interface CoalitionValue {
  /**
   * @param coalition bit i set where player i takes part; never empty
   * @return savings of the coalition, or minus its costs
   */
  Fraction of(long coalition);
}
