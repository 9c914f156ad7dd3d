package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.StoreProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locked file opens with its passphrase, and says nothing without. */
class LockedFileTest {
  private static final Optional<Passphrase> FIRST =
      Optional.of(Passphrase.of("four small blue cats"));
  private static final Optional<Passphrase> SECOND =
      Optional.of(Passphrase.of("naïve 口令 long enough"));

  @TempDir Path folder;

  private static StoreProblem problem(Runnable work) {
    StoreException e = catchThrowableOfType(StoreException.class, work::run);
    assertThat(e).isNotNull();
    return e.problem();
  }

  private static Workspace load(Path file, Optional<Passphrase> passphrase) {
    try (WorkspaceFile opened = WorkspaceFile.open(file, passphrase)) {
      return opened.inputs().load();
    }
  }

  @Test
  void lockedChangedAndUnlockedWithoutLoss() throws IOException {
    Workspace workspace = RandomWorkspace.of(4);
    Path file = folder.resolve("w.mv.db");
    WorkspaceFile.create(file, workspace).close();
    Relocking.change(file, Optional.empty(), FIRST);
    assertThat(WorkspaceFile.isLocked(file)).isTrue();
    assertThat(load(file, FIRST)).isEqualTo(workspace);
    assertThat(problem(() -> load(file, Optional.empty())).kind()).isEqualTo(Kind.LOCKED);
    assertThat(problem(() -> load(file, SECOND)).kind()).isEqualTo(Kind.WRONG_PASSPHRASE);
    assertThat(problem(() -> Relocking.change(file, SECOND, FIRST)).kind())
        .isEqualTo(Kind.WRONG_PASSPHRASE);

    Relocking.change(file, FIRST, SECOND);
    assertThat(problem(() -> load(file, FIRST)).kind()).isEqualTo(Kind.WRONG_PASSPHRASE);
    try (WorkspaceFile opened = WorkspaceFile.open(file, SECOND)) {
      assertThat(opened.inputs().load()).isEqualTo(workspace);
      assertThat(opened.inputs().audit(1)).hasSize(1);
      assertThat(problem(() -> Relocking.change(file, SECOND, FIRST)).kind())
          .isEqualTo(Kind.ALREADY_OPEN);
    }
    Relocking.change(file, SECOND, Optional.empty());
    assertThat(WorkspaceFile.isLocked(file)).isFalse();
    assertThat(load(file, Optional.empty())).isEqualTo(workspace);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void nothingOfItIsReadableAndItsBackupStaysLocked() throws IOException {
    Path file = folder.resolve("new.mv.db");
    Workspace workspace = Workspace.empty("Zebrafish ward");
    Path archive = folder.resolve("b.zip");
    try (WorkspaceFile made = WorkspaceFile.create(file, workspace, FIRST)) {
      assertThat(made.isLocked()).isTrue();
      made.backupTo(archive);
      made.copyTo(folder.resolve("copy"));
    }
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("Zebrafish").doesNotContain("cats");
    assertThat(load(folder.resolve("copy"), FIRST)).isEqualTo(workspace);
    assertThat(problem(() -> Backup.restore(archive, folder.resolve("r"))).kind())
        .isEqualTo(Kind.LOCKED);
    Path restored = Backup.restore(archive, folder.resolve("r"), FIRST);
    assertThat(load(restored, FIRST)).isEqualTo(workspace);
  }

  @Test
  void shortPassphrasesAreRefusedAndDamageIsNotAWrongOne() throws IOException {
    Path file = folder.resolve("d.mv.db");
    Optional<Passphrase> brief = Optional.of(Passphrase.of("short"));
    assertThat(problem(() -> WorkspaceFile.create(file, Workspace.empty("x"), brief)).kind())
        .isEqualTo(Kind.WEAK_PASSPHRASE);
    assertThat(file).doesNotExist();
    WorkspaceFile.create(file, RandomWorkspace.of(1), FIRST).close();
    byte[] bytes = Files.readAllBytes(file);
    for (int i = FileLock.BLOCK; i < bytes.length; i++) {
      bytes[i] ^= 0x5a;
    }
    Files.write(file, bytes);
    assertThat(problem(() -> load(file, FIRST)).kind()).isEqualTo(Kind.DAMAGED);
  }

  @Test
  void passphrasesComeFromTheFirstLineOfAFile() throws IOException {
    Path words = Files.writeString(folder.resolve("p.txt"), "na\u00efve words here\nnot this\n");
    assertThat(Passphrase.read(words).bytes())
        .isEqualTo(Passphrase.of("nai\u0308ve words here").bytes());
    assertThat(Passphrase.read(words)).hasToString("Passphrase");
  }
}
