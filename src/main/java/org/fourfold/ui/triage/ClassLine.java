package org.fourfold.ui.triage;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fourfold.domain.service.Service;

/** A class of the notes classified: how many, for which service. */
final class ClassLine {
  private final String label;
  private final int notes;
  private final ObjectProperty<Service> service = new SimpleObjectProperty<>(this, "service");

  ClassLine(String label, int notes, Service service) {
    this.label = label;
    this.notes = notes;
    this.service.set(service);
  }

  String label() {
    return label;
  }

  /** Without those left to a person. */
  int notes() {
    return notes;
  }

  /** For which demand they count; {@code null} for none. */
  ObjectProperty<Service> service() {
    return service;
  }
}
