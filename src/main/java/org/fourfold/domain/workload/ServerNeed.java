package org.fourfold.domain.workload;

/**
 * The fewest servers that keep a service level.
 *
 * @param servers at work at once
 * @param rostered of whom some are away: servers ÷ (1 − shrinkage), rounded up
 * @param serviceLevel share served within the target with so many
 * @param occupancy share of time that each is busy
 */
public record ServerNeed(int servers, int rostered, double serviceLevel, double occupancy) {}
