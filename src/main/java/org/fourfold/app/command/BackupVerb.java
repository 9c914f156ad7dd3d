package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.fourfold.store.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a checked copy of a workspace as an archive. */
@Command(name = "backup")
public final class BackupVerb extends Verb {
  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace")
  private Path workspace;

  @Option(names = "--to", required = true, paramLabel = "FILE")
  private Path to;

  public BackupVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    try (WorkspaceFile file = WorkspaceFile.open(workspace, GivenPassphrase.now())) {
      file.backupTo(to);
    }
    answer.say(answer.phrases().of("backed.up", to.toAbsolutePath()));
    answer.json(Json.object().put("status", "done").put("to", to.toAbsolutePath().toString()));
    return Exit.DONE;
  }
}
