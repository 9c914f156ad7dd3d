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

  /**
   * What was read, and what became of each resource.
   *
   * @param entries none where the file was refused
   */
  public record Reconciled(ImportResult result, List<FhirEntry> entries) {}

  @Override
  public ImportResult read(Path source, Workspace current) {
    return reconcile(source, current, limits).result();
  }

  /** Reads a file with an account of its resources. */
  public static Reconciled reconcile(Path source, Workspace current, Limits limits) {
    String name = source.getFileName().toString();
    try {
      FhirImport.Outcome outcome = FhirImport.read(source, current, limits);
      List<Problem> wrong =
          WorkspaceCheck.of(outcome.workspace()).stream().filter(Problem::isError).toList();
      return wrong.isEmpty()
          ? new Reconciled(
              new ImportResult.Imported(outcome.workspace(), outcome.problems()), outcome.entries())
          : refused(wrong);
    } catch (IOException e) {
      return refused(List.of(Unreadable.problem(name, e)));
    } catch (IllegalArgumentException e) {
      List<String> why = List.of(String.valueOf(e.getMessage()));
      return refused(List.of(Problem.error(name, 0, "", Fault.UNREADABLE, why)));
    }
  }

  private static Reconciled refused(List<Problem> problems) {
    return new Reconciled(new ImportResult.Refused(problems, problems.size()), List.of());
  }

  @Override
  public void write(Workspace workspace, Path target) throws IOException {
    byte[] bytes = form == Form.FHIR_SLOTS ? Slots.json(workspace) : BedCapacity.json(workspace);
    SafeFile.write(target, out -> out.write(bytes));
  }
}
