/**
 * Job shops: jobs of several operations, each on the one unit that can do it, for the least
 * makespan.
 *
 * <p>{@link org.fourfold.scheduling.shop.JobShop} recognises such a problem, {@link
 * org.fourfold.scheduling.shop.ShopSearch} finds short schedules by tabu search and path relinking,
 * and {@link org.fourfold.scheduling.shop.OneUnitBound} says what no schedule can beat. Whatever
 * knows of opening hours, pins or a choice of units is searched in {@code scheduling} itself.
 * Imports the domain only.
 */
package org.fourfold.scheduling.shop;
