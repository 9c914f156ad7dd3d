package org.fourfold.domain.triage;

import org.fourfold.domain.measure.Coded;

/** What is taken out of notes before they are learnt from, classified or stored. */
public enum RemovedKind implements Coded {
  NAME,
  DATE_OF_BIRTH,
  DATE,
  PHONE,
  EMAIL,
  ADDRESS,
  RECORD_NUMBER
}
