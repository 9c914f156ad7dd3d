package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.WorkspaceFile;
import org.fourfold.ui.NoDialogs;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Saving;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.ShellViewModel;
import org.fourfold.ui.shell.WorkspaceCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first change of a workspace that is kept nowhere gives it a file in the data folder. */
class FirstChangeTest {
  @TempDir Path folder;

  private final Session session = TestDesk.session(Workspace.empty("Ward 7: day and night"));

  private Workspaces workspaces() {
    Folders folders = new Folders(folder, folder.resolve("config"), folder.resolve("state"));
    return new Composition(folders).workspaces();
  }

  private static Workspace withoutPeriods(Workspace w) {
    return w.with(DepartmentTables.PERIODS, List.of());
  }

  @Test
  void theFirstChangeIsKeptInAFileOfItsOwn() throws Exception {
    Workspaces files = workspaces();
    new WorkspaceCommands(
        session, files, new NoDialogs(), new Texts(ShellViewModel.class, Locale.UK), _ -> {});
    session.edit("Rename", w -> w.with(Workspace.empty("Ward 8").profile()));

    Path file = session.file().get();
    assertThat(file.getParent()).isEqualTo(folder.resolve("workspaces"));
    assertThat(file.getFileName().toString()).startsWith("Ward 7 - day and night");
    assertThat(session.saving().state().get()).isEqualTo(Saving.State.SAVED);
    Workspace kept = session.workspace().get();
    session.close(() -> {});
    try (WorkspaceFile opened = WorkspaceFile.open(file)) {
      assertThat(opened.inputs().load()).isEqualTo(kept);
    }
    assertThat(files.freePlace("Ward 7: day and night").getFileName().toString()).endsWith(" 2");
  }

  @Test
  void lookingAloneLeavesNoFile() {
    new WorkspaceCommands(
        session,
        workspaces(),
        new NoDialogs(),
        new Texts(ShellViewModel.class, Locale.UK),
        _ -> {});
    session.edit("Nothing", FirstChangeTest::withoutPeriods);
    assertThat(session.file().get()).isNull();
  }
}
