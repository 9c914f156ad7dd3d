package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.NoDialogs;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.ShellViewModel;
import org.fourfold.ui.shell.WorkspaceCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups from the window: written, brought back, and offered where a file is damaged. */
class BackupCommandsTest {
  @TempDir Path folder;

  private final Session session = TestDesk.session(Workspace.empty("Nothing yet"));
  private final List<String> told = new ArrayList<>();
  private Path chosen;
  private Path target;

  private WorkspaceCommands commands() {
    Workspaces files = new Composition(new Folders(folder, folder, folder)).workspaces();
    return new WorkspaceCommands(
        session, files, new Answers(), new Texts(ShellViewModel.class, Locale.UK), _ -> {});
  }

  /** A workspace changed once, so that the state before has its backup. */
  private Path changed() throws Exception {
    Workspaces files = new Composition(new Folders(folder, folder, folder)).workspaces();
    Workspace sample = SampleWorkspace.read();
    var opened = files.create(folder.resolve("ward"), sample, Map.of());
    var saver = opened.saver().orElseThrow();
    saver.save("Delete rules", sample.with(DepartmentTables.RULES, List.of()));
    saver.close();
    return opened.file().orElseThrow();
  }

  @Test
  void aDamagedFileIsLeftAndItsBackupOffered() throws Exception {
    Path file = changed();
    byte[] damaged = damage(file);
    commands().open(file);
    assertThat(told).containsExactly("confirm The workspace could not be opened");
    assertThat(session.file().get().getFileName()).hasToString("ward restored.mv.db");
    assertThat(session.workspace().get()).isEqualTo(SampleWorkspace.read());
    assertThat(file).hasBinaryContent(damaged);
    session.close(() -> {});
  }

  private static byte[] damage(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(2 * 4096);
    }
    return Files.readAllBytes(file);
  }

  @Test
  void whatIsBackedUpComesBackUnderAnotherName() throws Exception {
    Path file = changed();
    WorkspaceCommands commands = commands();
    commands.open(file);
    Workspace whole = session.workspace().get();
    target = folder.resolve("kept.zip");
    commands.backups().backUp();
    assertThat(target).isNotEmptyFile();
    chosen = target;
    target = folder.resolve("again.mv.db");
    commands.backups().restore();
    assertThat(session.file().get()).isEqualTo(target);
    assertThat(session.workspace().get()).isEqualTo(whole);
    assertThat(told).containsExactly("tell Back up");
    session.close(() -> {});
  }

  /** Agrees to everything; notes what was asked and told. */
  private final class Answers extends NoDialogs {
    @Override
    public boolean confirm(String title, String text, String verb) {
      return told.add("confirm " + title);
    }

    @Override
    public void tell(String title, String text) {
      told.add("tell " + title);
    }

    @Override
    public void fail(String title, String text) {
      throw new AssertionError(title + ": " + text);
    }

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
      return Optional.of(chosen);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
      return Optional.of(target);
    }
  }
}
