package org.fourfold.report;

import java.util.List;
import org.fourfold.report.page.Figure;

/** The charts of a plan report. */
final class PlanFigures {
  private final PlanReading reading;

  PlanFigures(PlanReading reading) {
    this.reading = reading;
  }

  List<Figure> summary() {
    return List.of();
  }

  List<Figure> services() {
    return List.of();
  }

  List<Figure> resources() {
    return List.of();
  }

  List<Figure> finance() {
    return List.of();
  }
}
