package org.fourfold.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentCheck;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.scenario.WorkspaceCheck;
import org.fourfold.exchange.FileFormats;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.store.WorkspaceFile;

/**
 * A workspace named on the command line: a planning folder, an archive of one, or a database.
 *
 * @param warnings what was left out or may be meant otherwise
 */
record WorkspaceSource(Path path, Workspace workspace, List<Problem> warnings) {

  /**
   * Reads what lies at a path.
   *
   * @throws BadInput where it cannot be planned with
   */
  static WorkspaceSource read(Path path) {
    if (!Files.isDirectory(path) && WorkspaceFile.exists(path)) {
      try (WorkspaceFile file = WorkspaceFile.open(path)) {
        Workspace workspace = file.inputs().load();
        List<Problem> problems = WorkspaceCheck.of(workspace);
        BadInput.refuse(problems);
        return new WorkspaceSource(path, workspace, problems);
      }
    }
    return read(path, Workspace.empty(""));
  }

  /** Reads a file of exchange; one of a single table is put into {@code current}. */
  static WorkspaceSource read(Path path, Workspace current) {
    if (!Files.exists(path)) {
      throw refused(Fault.NOT_FOUND, path.toString());
    }
    FileFormat format =
        FileFormats.of(path).orElseThrow(() -> refused(Fault.NOT_A_FOLDER, path.toString()));
    return switch (format.read(path, current)) {
      case ImportResult.Imported(Workspace workspace, List<Problem> warnings) ->
          new WorkspaceSource(path, workspace, warnings);
      case ImportResult.Refused(List<Problem> problems, int _) -> throw new BadInput(problems);
    };
  }

  private static BadInput refused(Fault fault, String... arguments) {
    return new BadInput(List.of(Problem.error("", 0, "", fault, List.of(arguments))));
  }

  /**
   * The department with a scenario's assumptions made.
   *
   * @throws BadInput where there is no such scenario, or what it assumes cannot be planned with
   */
  Department department(String scenario) {
    ScenarioTree tree = new ScenarioTree(workspace);
    if (!scenario.isEmpty() && !tree.has(scenario)) {
      throw refused(Fault.UNKNOWN_CODE, scenario, "scenarios");
    }
    ScenarioTree.Resolved resolved = tree.resolve(scenario);
    BadInput.refuse(resolved.problems());
    BadInput.refuse(DepartmentCheck.of(resolved.department()));
    return resolved.department();
  }
}
