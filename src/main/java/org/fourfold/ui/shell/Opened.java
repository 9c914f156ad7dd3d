package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;

/**
 * A workspace as it was opened.
 *
 * @param name for the title
 * @param file where it is kept, empty where it is kept nowhere yet
 * @param outcomes results kept beside it
 * @param saver empty where it is kept nowhere yet
 */
public record Opened(
    String name,
    Optional<Path> file,
    Workspace workspace,
    Map<OutcomeKey, PlanOutcome> outcomes,
    Optional<Saver> saver) {

  /** A workspace that is kept nowhere yet. */
  public static Opened unsaved(String name, Workspace workspace) {
    return new Opened(name, Optional.empty(), workspace, Map.of(), Optional.empty());
  }
}
