package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.shell.Opened;
import org.fourfold.ui.shell.WorkspaceFiles.Relocked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's way to lock a workspace, to open it again, and to take the passphrase away. */
class LockingTest {
  @TempDir Path folder;

  @Test
  void lockedOpenedAndUnlocked() throws Exception {
    Workspaces workspaces = new Composition(new Folders(folder, folder, folder)).workspaces();
    Opened opened = workspaces.create(folder.resolve("w"), Workspace.empty("Ward"), Map.of());
    Path file = opened.file().orElseThrow();
    opened.saver().orElseThrow().close();

    Relocked weak = workspaces.relock(file, "short");
    assertThat(weak.trouble().orElseThrow()).contains("at least 10 characters");
    weak.opened().saver().orElseThrow().close();
    assertThat(workspaces.isLocked(file)).isFalse();

    Relocked locked = workspaces.relock(file, "a long passphrase");
    assertThat(locked.trouble()).isEmpty();
    locked.opened().saver().orElseThrow().save("Edit", Workspace.empty("Changed"));
    locked.opened().saver().orElseThrow().close();
    assertThat(workspaces.isLocked(file)).isTrue();
    assertThatThrownBy(() -> workspaces.open(file)).hasMessageContaining("passphrase");
    assertThatThrownBy(() -> workspaces.open(file, "another one here"))
        .hasMessageContaining("another passphrase");

    Opened again = workspaces.open(file, "a long passphrase");
    assertThat(again.workspace().profile().name()).isEqualTo("Changed");
    assertThat(workspaces.notice()).isEmpty();
    again.saver().orElseThrow().close();
    workspaces.relock(file, "").opened().saver().orElseThrow().close();
    assertThat(workspaces.isLocked(file)).isFalse();
  }
}
