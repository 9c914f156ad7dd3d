package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourfold.exchange.csv.RowsText;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.store.AuditEntry;
import org.fourfold.store.AuditFilter;
import org.fourfold.store.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who changed what in a workspace, when, from and to: listed, or written as CSV. */
@Command(name = "audit")
public final class AuditVerb extends Verb {
  private static final int SHOWN = 200;

  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace")
  private Path workspace;

  @Option(names = "--containing", paramLabel = "TEXT")
  private String containing = "";

  @Option(names = "--table", paramLabel = "FILE")
  private String table = "";

  @Option(names = "--most", paramLabel = "N")
  private int most = 10_000;

  @Option(names = "--out", paramLabel = "FILE.csv")
  private Optional<Path> out = Optional.empty();

  public AuditVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    List<AuditEntry> entries;
    try (WorkspaceFile file = WorkspaceFile.open(workspace, GivenPassphrase.now())) {
      entries = file.inputs().audit(new AuditFilter(containing, table), Math.max(1, most));
    }
    if (out.isPresent()) {
      List<List<String>> rows = entries.stream().map(AuditEntry::cells).toList();
      SafeFile.write(out.get(), to -> RowsText.write(AuditEntry.COLUMNS, rows, to));
      answer.say(answer.phrases().of("audited", entries.size(), out.get().toAbsolutePath()));
    } else {
      TextTable lines = new TextTable();
      AuditEntry.COLUMNS.forEach(lines::words);
      entries.stream().limit(SHOWN).forEach(e -> lines.row(e.cells()));
      answer.say(lines.text());
    }
    ObjectNode json = Json.object().put("status", "done");
    ArrayNode changes = json.putArray("changes");
    for (AuditEntry entry : entries) {
      ObjectNode change = changes.addObject();
      for (int i = 0; i < AuditEntry.COLUMNS.size(); i++) {
        change.put(AuditEntry.COLUMNS.get(i), entry.cells().get(i));
      }
    }
    answer.json(json);
    return Exit.DONE;
  }
}
