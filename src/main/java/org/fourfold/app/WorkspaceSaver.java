package org.fourfold.app;

import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.WorkspaceFile;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.ui.shell.Saver;

/** Keeps an open workspace in its database file. */
final class WorkspaceSaver implements Saver {
  private final WorkspaceFile file;

  WorkspaceSaver(WorkspaceFile file) {
    this.file = file;
  }

  @Override
  public void save(String action, Workspace workspace) throws Exception {
    Workspaces.inWords(
        () -> {
          file.inputs().save(workspace, action);
          return file;
        });
  }

  @Override
  public void keep(OutcomeKey key, PlanOutcome outcome) throws Exception {
    Workspaces.inWords(
        () -> {
          file.plans().save(key.scenario(), outcome);
          return file;
        });
  }

  @Override
  public void close() {
    file.close();
  }
}
