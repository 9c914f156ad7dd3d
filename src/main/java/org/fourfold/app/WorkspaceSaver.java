package org.fourfold.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.AuditEntry;
import org.fourfold.store.DatedBackups;
import org.fourfold.store.StoreException;
import org.fourfold.store.WorkspaceFile;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.ui.shell.Saver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an open workspace in its database file. */
final class WorkspaceSaver implements Saver {
  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceSaver.class);

  private final WorkspaceFile file;
  private final Workspaces workspaces;

  /**
   * @param workspaces says in words why the store could not
   */
  WorkspaceSaver(WorkspaceFile file, Workspaces workspaces) {
    this.file = file;
    this.workspaces = workspaces;
  }

  @Override
  public void save(String action, Workspace workspace) throws Exception {
    backUp();
    workspaces.inWords(
        () -> {
          file.inputs().save(workspace, action);
          return file;
        });
  }

  /** As it was before the day's first change; one that cannot be made keeps no change back. */
  private void backUp() {
    try {
      DatedBackups.make(file, LocalDate.now());
    } catch (StoreException e) {
      LOG.warn("The backup of today was not made: {}", e.problem().kind());
    }
  }

  @Override
  public void keep(OutcomeKey key, PlanOutcome outcome) throws Exception {
    workspaces.inWords(
        () -> {
          file.plans().save(key.scenario(), outcome);
          return file;
        });
  }

  @Override
  public List<AuditEntry> changes(int most) throws Exception {
    return workspaces.inWords(() -> file.inputs().audit(most));
  }

  @Override
  public void backUp(Path archive) throws Exception {
    workspaces.inWords(
        () -> {
          file.backupTo(archive);
          return file;
        });
  }

  @Override
  public void close() {
    file.close();
  }
}
