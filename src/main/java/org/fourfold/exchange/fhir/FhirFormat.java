package org.fourfold.exchange.fhir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.scenario.WorkspaceCheck;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;

/**
 * FHIR R4 as JSON or NDJSON: read into a workspace, written as bed capacity or as slots.
 *
 * <p>Everything else of this package is loaded only when such a file is read or written.
 */
public record FhirFormat(Form form, Limits limits) implements FileFormat {
  /** What is written. */
  public enum Form implements Coded {
    FHIR_CAPACITY,
    FHIR_SLOTS
  }

  public FhirFormat(Form form) {
    this(form, Limits.USUAL);
  }

  /** Whether a file is one of these by its name. */
  public static boolean named(Path file) {
    return new FhirFormat(Form.FHIR_CAPACITY).fits(file);
  }

  @Override
  public String name() {
    return form.code();
  }

  @Override
  public String suffix() {
    return ".json";
  }

  @Override
  public boolean fits(Path source) {
    String name = source.toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".json") || name.endsWith(".ndjson")) && !Files.isDirectory(source);
  }

  @Override
  public ImportResult read(Path source, Workspace current) {
    String name = source.getFileName().toString();
    try {
      FhirImport.Outcome outcome = FhirImport.read(source, current, limits);
      List<Problem> wrong =
          WorkspaceCheck.of(outcome.workspace()).stream().filter(Problem::isError).toList();
      return wrong.isEmpty()
          ? new ImportResult.Imported(outcome.workspace(), outcome.problems())
          : new ImportResult.Refused(wrong, wrong.size());
    } catch (IOException e) {
      return new ImportResult.Refused(List.of(Unreadable.problem(name, e)), 1);
    } catch (IllegalArgumentException e) {
      List<String> why = List.of(String.valueOf(e.getMessage()));
      return new ImportResult.Refused(
          List.of(Problem.error(name, 0, "", Fault.UNREADABLE, why)), 1);
    }
  }

  @Override
  public void write(Workspace workspace, Path target) throws IOException {
    byte[] bytes = form == Form.FHIR_SLOTS ? Slots.json(workspace) : BedCapacity.json(workspace);
    SafeFile.write(target, out -> out.write(bytes));
  }
}
