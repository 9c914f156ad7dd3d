package org.fourfold.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.exchange.csv.FormulaGuard;
import org.fourfold.exchange.format.SafeFile;

/** A plan as files for spreadsheets: the columns are the keys of the JSON. */
record PlanFiles(PlanOutcome outcome) {

  void write(Path folder) throws IOException {
    table(folder.resolve("decisions.csv"), DecisionValue.class, outcome.decisions());
    table(folder.resolve("limits.csv"), LimitValue.class, outcome.limits());
    table(folder.resolve("conflict.csv"), LimitName.class, outcome.conflict());
    table(folder.resolve("relaxation.csv"), Relaxation.class, outcome.relaxation());
    pairs(folder.resolve("totals.csv"));
    SafeFile.write(folder.resolve("plan.json"), out -> out.write(Json.bytes(PlanJson.of(outcome))));
  }

  private static <R extends Record> void table(Path file, Class<R> type, List<R> rows)
      throws IOException {
    List<String> header =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    List<List<String>> lines = new ArrayList<>();
    for (R row : rows) {
      ObjectNode node = Json.of(row);
      lines.add(header.stream().map(name -> text(node.path(name))).toList());
    }
    write(file, header, lines);
  }

  private static String text(JsonNode node) {
    return node.isNull() ? "" : node.asText();
  }

  /** Status, objective and totals, one a line; spend by category as {@code spend.pay}. */
  private void pairs(Path file) throws IOException {
    ObjectNode all = PlanJson.of(outcome);
    List<List<String>> lines = new ArrayList<>();
    for (String key : List.of("status", "objective", "secondStage", "bound", "gap", "inputHash")) {
      lines.add(List.of(key, text(all.path(key))));
    }
    for (Map.Entry<String, JsonNode> total : all.path("totals").properties()) {
      if (total.getValue().isObject()) {
        for (Map.Entry<String, JsonNode> part : total.getValue().properties()) {
          lines.add(List.of(total.getKey() + "." + part.getKey(), text(part.getValue())));
        }
      } else {
        lines.add(List.of(total.getKey(), text(total.getValue())));
      }
    }
    write(file, List.of("key", "value"), lines);
  }

  private static void write(Path file, List<String> header, List<List<String>> lines)
      throws IOException {
    SafeFile.write(
        file,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            lines.forEach(l -> csv.writeRecord(l.stream().map(FormulaGuard::guarded).toList()));
          }
        });
  }
}
