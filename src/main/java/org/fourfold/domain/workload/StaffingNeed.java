package org.fourfold.domain.workload;

/**
 * @param availableWorkingTimeDays days a year that one of the group is at work
 * @param baseNeed WTE for the health service work alone
 * @param need WTE with category and individual allowances
 * @param ratio in post ÷ need, null where in post is not known
 * @param difference in post − need, null where in post is not known
 */
public record StaffingNeed(
    double availableWorkingTimeDays,
    double baseNeed,
    double need,
    Double ratio,
    Double difference) {}
