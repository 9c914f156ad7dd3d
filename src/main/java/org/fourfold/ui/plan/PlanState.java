package org.fourfold.ui.plan;

/** What the Plan screen shows in its middle. */
public enum PlanState {
  /** No periods yet, so nothing to plan. */
  UNDESCRIBED,
  /** Nothing planned yet, and nothing in the way. */
  EMPTY,
  /** The inputs hold errors, and there is no plan. */
  BLOCKED,
  /** Planning under way. */
  RUNNING,
  /** A plan. */
  PLANNED,
  /** No plan exists, and why. */
  IMPOSSIBLE,
  /** Planning ended without an answer. */
  BROKEN
}
