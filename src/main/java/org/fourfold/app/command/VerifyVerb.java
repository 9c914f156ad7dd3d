package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.fourfold.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads everything in a workspace file and says whether it is sound; changes nothing. */
@Command(name = "verify")
public final class VerifyVerb extends Verb {
  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace")
  private Path workspace;

  public VerifyVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    Verification found = Verification.of(workspace, GivenPassphrase.now());
    ObjectNode json = Json.object().put("status", found.sound() ? "sound" : "unsound");
    json.put("file", found.file().toString()).put("version", found.version());
    json.set("tables", Json.value(found.rows()));
    json.put("plans", found.plans());
    json.set("problems", answer.problems(found.problems()));
    found.problem().ifPresent(p -> json.put("message", p.message(answer.phrases().locale())));
    answer.json(json);
    found.problem().ifPresent(p -> answer.complain(p.message(answer.phrases().locale())));
    answer.complain(found.problems());
    if (!found.sound()) {
      return Exit.BAD_INPUT;
    }
    int rows = found.rows().values().stream().mapToInt(Integer::intValue).sum();
    answer.say(
        answer.phrases().of("sound", found.file(), rows, found.rows().size(), found.plans()));
    return Exit.DONE;
  }
}
