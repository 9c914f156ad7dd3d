package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.fourfold.store.Passphrase;
import org.fourfold.store.Relocking;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Locks a workspace with a passphrase, changes it, or takes it away; loses nothing. */
@Command(name = "passphrase")
public final class PassphraseVerb extends Verb {
  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace")
  private Path workspace;

  @ArgGroup(multiplicity = "1")
  private Wanted wanted;

  /** One of the two. */
  private static final class Wanted {
    @Option(names = "--new-passphrase-file", required = true, paramLabel = "F")
    private Path file;

    @Option(names = "--remove", required = true)
    private boolean remove;
  }

  public PassphraseVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    Optional<Passphrase> next =
        wanted.remove ? Optional.empty() : Optional.of(Passphrase.read(wanted.file));
    Relocking.change(workspace, GivenPassphrase.now(), next);
    answer.say(answer.phrases().of(wanted.remove ? "unlocked" : "locked", workspace));
    answer.json(Json.object().put("status", "done").put("locked", !wanted.remove));
    return Exit.DONE;
  }
}
