package org.fourfold.domain.plan;

import org.fourfold.domain.measure.Coded;

/** Which of the five programmes is planned. */
public enum Focus implements Coded {
  INTEGRATED,
  RESOURCES,
  SERVICES,
  INFORMATION,
  FINANCE
}
