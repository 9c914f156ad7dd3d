package org.fourfold.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Dialogs.FileKind;
import org.fourfold.ui.mvvm.Texts;

/** Backups of the workspace that is open, and workspaces that come back from them. */
public final class BackupCommands {
  private final WorkspaceCommands commands;
  private final Session session;
  private final WorkspaceFiles files;
  private final Dialogs dialogs;
  private final Texts texts;

  BackupCommands(
      WorkspaceCommands commands,
      Session session,
      WorkspaceFiles files,
      Dialogs dialogs,
      Texts texts) {
    this.commands = commands;
    this.session = session;
    this.files = files;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  /** A damaged file stays as it is; its latest backup is offered under another name. */
  void offer(WorkspaceFiles.Damaged damaged, Path file, String passphrase) {
    Path to = beside(file);
    Path backup = damaged.backup();
    if (dialogs.confirm(
        texts.of("failed.open"),
        texts.of("restore.offer", damaged.getMessage(), backup.getFileName(), to.getFileName()),
        texts.of("restore.verb"))) {
      commands.run("restore", _ -> files.restore(backup, to, passphrase), commands::opened);
    }
  }

  /** A name beside a file that nothing has yet. */
  private Path beside(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.mv\\.db$", "");
    String restored = texts.of("restore.name", name);
    Path free = file.resolveSibling(restored + ".mv.db");
    for (int copy = 2; Files.exists(free); copy++) {
      free = file.resolveSibling(restored + " " + copy + ".mv.db");
    }
    return free;
  }

  /** Writes a checked archive of the file that is open. */
  public void backUp() {
    if (session.file().get() == null) {
      dialogs.tell(texts.of("backup.title"), texts.of("backup.nowhere"));
      return;
    }
    String name = texts.of("backup.name", session.name().get(), LocalDate.now().toString());
    dialogs
        .save(texts.of("backup.title"), name + ".zip", List.of(backupKind()))
        .ifPresent(
            to ->
                session
                    .saving()
                    .backUp(
                        to,
                        session.tasks(),
                        () ->
                            dialogs.tell(
                                texts.of("backup.title"), texts.of("backup.done", to.toString())),
                        e -> dialogs.fail(texts.of("backup.failed"), WorkspaceCommands.reason(e))));
  }

  /** Brings a backup back as a new file and opens that. */
  public void restore() {
    Path backup = dialogs.open(texts.of("restore.title"), List.of(backupKind())).orElse(null);
    if (backup == null || !commands.leave()) {
      return;
    }
    String passphrase = "";
    if (files.isLockedBackup(backup)) {
      String asked = texts.of("open.passphrase", backup.getFileName());
      Optional<String> words = dialogs.askSecret(texts.of("restore.title"), asked);
      if (words.isEmpty()) {
        return;
      }
      passphrase = words.get();
    }
    String words = passphrase;
    String name = backup.getFileName().toString().replaceFirst("\\.zip$", "");
    dialogs
        .save(
            texts.of("restore.as"),
            texts.of("restore.name", name),
            List.of(commands.workspaceKind()))
        .ifPresent(
            to -> commands.run("restore", _ -> files.restore(backup, to, words), commands::opened));
  }

  private FileKind backupKind() {
    return new FileKind(texts.of("kind.backup"), List.of("*.zip"));
  }
}
