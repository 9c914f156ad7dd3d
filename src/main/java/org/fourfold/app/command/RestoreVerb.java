package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.fourfold.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a backup back as a new workspace; never writes over one. */
@Command(name = "restore")
public final class RestoreVerb extends Verb {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "archive")
  private Path archive;

  @Option(names = "--to", required = true, paramLabel = "WORKSPACE")
  private Path to;

  public RestoreVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    Path file = Backup.restore(archive, to, GivenPassphrase.now());
    answer.say(answer.phrases().of("restored", file));
    answer.json(Json.object().put("status", "done").put("workspace", file.toString()));
    return Exit.DONE;
  }
}
