package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a planning folder, or one table of it, into a workspace; makes it where there is none. */
@Command(name = "import")
public final class ImportVerb extends Verb {
  @Parameters(index = "0", paramLabel = "FILE|DIR", descriptionKey = "file")
  private Path file;

  @Option(names = "--workspace", required = true, paramLabel = "W")
  private Path workspace;

  public ImportVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    boolean there = WorkspaceFile.exists(workspace);
    WorkspaceSource read;
    Path kept;
    if (there) {
      try (WorkspaceFile open = WorkspaceFile.open(workspace, GivenPassphrase.now())) {
        read = WorkspaceSource.read(file, open.inputs().load());
        open.inputs().save(read.workspace(), "Import");
        kept = open.path();
      }
    } else {
      read = WorkspaceSource.read(file, Workspace.empty(""));
      try (WorkspaceFile made =
          WorkspaceFile.create(workspace, read.workspace(), GivenPassphrase.now())) {
        kept = made.path();
      }
    }
    answer.complain(read.warnings());
    ObjectNode json = Json.object().put("status", "done").put("workspace", kept.toString());
    json.put("created", !there);
    ObjectNode tables = json.putObject("tables");
    int rows = 0;
    for (Table<?> table : PlanningTables.ALL) {
      int count = read.workspace().rows(table).size();
      rows += count;
      if (count > 0) {
        tables.put(table.file(), count);
      }
    }
    json.set("warnings", answer.problems(read.warnings()));
    answer.say(answer.phrases().of("imported", rows, tables.size(), kept));
    answer.json(json);
    return Exit.DONE;
  }
}
