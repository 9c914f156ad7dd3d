package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.AuditEntry;

/** Keeps one open workspace; calls come one after another from a thread beside the screen. */
public interface Saver {

  /**
   * Keeps a state for good: when it returns, the state has reached the disk.
   *
   * @param action what the planner did
   * @throws Exception with a message for the planner, where it could not be kept
   */
  void save(String action, Workspace workspace) throws Exception;

  /** Keeps a result beside the workspace. */
  void keep(OutcomeKey key, PlanOutcome outcome) throws Exception;

  /** The latest changes that were kept, newest first. */
  List<AuditEntry> changes(int most) throws Exception;

  /** Writes a checked archive of the file; the archive must not be there yet. */
  void backUp(Path archive) throws Exception;

  /** Lets go of the file. */
  void close() throws Exception;
}
