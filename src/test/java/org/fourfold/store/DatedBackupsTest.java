package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fourfold.domain.scenario.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup for each day, fourteen of them, each of which comes back. */
class DatedBackupsTest {
  @TempDir Path folder;

  @Test
  void oneForEachDay() throws IOException {
    LocalDate first = LocalDate.of(2026, 2, 25);
    Path path = folder.resolve("ward");
    try (WorkspaceFile file = WorkspaceFile.create(path, Workspace.empty("day 0"))) {
      Path other = Files.createDirectories(DatedBackups.folder(path)).resolve("ward notes.zip");
      Files.writeString(other, "kept");
      for (int day = 0; day < DatedBackups.KEPT + 2; day++) {
        LocalDate date = first.plusDays(day);
        assertThat(DatedBackups.make(file, date)).isPresent();
        assertThat(DatedBackups.make(file, date)).isEmpty();
        file.inputs().save(Workspace.empty("day " + (day + 1)), "Edit");
      }
    }
    List<Path> all;
    try (Stream<Path> files = Files.list(DatedBackups.folder(path))) {
      all = files.sorted().toList();
    }
    assertThat(all).hasSize(DatedBackups.KEPT + 1);
    assertThat(all.getFirst().getFileName()).hasToString("ward 2026-02-27.zip");
    Path restored = Backup.restore(all.getFirst(), folder.resolve("again"));
    try (WorkspaceFile again = WorkspaceFile.open(restored)) {
      assertThat(again.inputs().load().profile().name()).isEqualTo("day 2");
      assertThat(again.recovery()).isEmpty();
    }
  }
}
