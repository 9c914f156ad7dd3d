package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.StoreProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy is opened and compared before it is called one, and nothing is ever written over. */
class BackupTest {
  @TempDir Path folder;

  private static Kind problem(Runnable work) {
    return catchThrowableOfType(StoreException.class, work::run).problem().kind();
  }

  @Test
  void backupAndRestore() throws IOException {
    Workspace workspace = RandomWorkspace.of(4);
    Path archive = folder.resolve("safe/w.zip");
    try (WorkspaceFile file = WorkspaceFile.create(folder.resolve("w"), workspace)) {
      file.backupTo(archive);
      assertThat(problem(() -> file.backupTo(archive))).isEqualTo(Kind.ALREADY_EXISTS);
      file.inputs().save(RandomWorkspace.of(5), "Edit"); // still open, still writable
    }
    Path restored = Backup.restore(archive, folder.resolve("again"));
    assertThat(restored.getFileName()).hasToString("again.mv.db");
    try (WorkspaceFile file = WorkspaceFile.open(restored)) {
      assertThat(file.inputs().load()).isEqualTo(workspace);
    }
    assertThat(problem(() -> Backup.restore(archive, folder.resolve("w"))))
        .isEqualTo(Kind.ALREADY_EXISTS);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3); // no drafts left
    }
  }

  @Test
  void copyUnderAnotherName() {
    Workspace workspace = RandomWorkspace.of(4);
    try (WorkspaceFile file = WorkspaceFile.create(folder.resolve("w"), workspace)) {
      file.copyTo(folder.resolve("copy"));
      file.inputs().save(Workspace.empty("later"), "Edit");
      try (WorkspaceFile copy = WorkspaceFile.open(folder.resolve("copy"))) {
        assertThat(copy.inputs().load()).isEqualTo(workspace);
      }
    }
  }

  @Test
  void aBadArchiveIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.zip"), "hello");
    assertThat(problem(() -> Backup.restore(text, folder.resolve("r")))).isEqualTo(Kind.DAMAGED);
    assertThat(problem(() -> Backup.restore(folder.resolve("no"), folder.resolve("r"))))
        .isEqualTo(Kind.NOT_FOUND);
    Path archive = folder.resolve("w.zip");
    try (WorkspaceFile file = WorkspaceFile.create(folder.resolve("w"), RandomWorkspace.of(4))) {
      file.backupTo(archive);
    }
    byte[] bytes = Files.readAllBytes(archive);
    for (int i = bytes.length / 4; i < bytes.length / 2; i++) {
      bytes[i] ^= 0x55;
    }
    Path broken = Files.write(folder.resolve("broken.zip"), bytes);
    assertThat(problem(() -> Backup.restore(broken, folder.resolve("r")))).isEqualTo(Kind.DAMAGED);
    assertThat(WorkspaceFile.exists(folder.resolve("r"))).isFalse();
  }
}
