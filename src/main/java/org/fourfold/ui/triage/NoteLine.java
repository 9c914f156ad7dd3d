package org.fourfold.ui.triage;

import org.fourfold.domain.triage.ClassifiedNote;
import org.fourfold.triage.CleanNote;

/** A note without what names a person, and the class it was given. */
record NoteLine(CleanNote note, ClassifiedNote given) {
  String words() {
    return String.join(", ", given.words());
  }
}
