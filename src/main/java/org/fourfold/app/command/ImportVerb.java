package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.fhir.FhirEntry;
import org.fourfold.exchange.fhir.FhirFormat;
import org.fourfold.exchange.fhir.FhirImport;
import org.fourfold.exchange.format.Limits;
import org.fourfold.store.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Puts a planning folder, one table of it, or FHIR resources into a workspace; makes it where there
 * is none.
 */
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
    List<FhirEntry> entries = List.of();
    if (there) {
      try (WorkspaceFile open = WorkspaceFile.open(workspace, GivenPassphrase.now())) {
        Workspace before = open.inputs().load();
        read = WorkspaceSource.read(file, before);
        entries = entries(before);
        open.inputs().save(read.workspace(), "Import");
        kept = open.path();
      }
    } else {
      read = WorkspaceSource.read(file, Workspace.empty(""));
      entries = entries(Workspace.empty(""));
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
    if (FhirFormat.named(file)) {
      json.set("fhir", Json.value(entries));
      answer.say(answer.phrases().of("fhir.used", used(entries), entries.size()));
    }
    answer.say(answer.phrases().of("imported", rows, tables.size(), kept));
    answer.json(json);
    return Exit.DONE;
  }

  /** What became of each FHIR resource; none of another file. */
  private List<FhirEntry> entries(Workspace before) throws IOException {
    return FhirFormat.named(file)
        ? FhirImport.read(file, before, Limits.USUAL).entries()
        : List.of();
  }

  private static long used(List<FhirEntry> entries) {
    return entries.stream().filter(FhirEntry::used).count();
  }
}
