package org.fourfold.domain.schedule;

import org.fourfold.domain.measure.Coded;

/** How the next job is chosen. */
public enum ScheduleRule implements Coded {
  FCFS,
  SJF,
  PRIORITY,
  PRIORITY_AGEING,
  EDD,
  WSPT,
  ATC,
  /** No rule: searched for the best. */
  OPTIMISE
}
