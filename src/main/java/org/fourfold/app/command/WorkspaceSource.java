package org.fourfold.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentCheck;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
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
 * @param database whether plans can be kept with it
 * @param warnings what was left out or may be meant otherwise
 */
record WorkspaceSource(Path path, boolean database, Workspace workspace, List<Problem> warnings) {

  /**
   * Reads what lies at a path.
   *
   * @throws BadInput where it cannot be planned with
   */
  static WorkspaceSource read(Path path) {
    if (!Files.isDirectory(path) && WorkspaceFile.exists(path)) {
      try (WorkspaceFile file = WorkspaceFile.open(path, GivenPassphrase.now())) {
        Workspace workspace = file.inputs().load();
        List<Problem> problems = WorkspaceCheck.of(workspace);
        BadInput.refuse(problems);
        return new WorkspaceSource(path, true, workspace, problems);
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
          new WorkspaceSource(path, false, workspace, warnings);
      case ImportResult.Refused(List<Problem> problems, int _) -> throw new BadInput(problems);
    };
  }

  /** The newest plan kept for a scenario, where it was made of these very inputs. */
  Optional<PlanOutcome> kept(String scenario, Department department, PlanRequest request) {
    if (!database) {
      return Optional.empty();
    }
    Objective goal = request.objective().orElse(department.profile().objective());
    try (WorkspaceFile file = WorkspaceFile.open(path, GivenPassphrase.now())) {
      return file.plans()
          .latest(scenario, request.focus(), goal)
          .filter(PlanOutcome::hasPlan)
          .filter(plan -> plan.inputHash().equals(department.hash()));
    }
  }

  /** Keeps a plan with the workspace, as the window does; does nothing where there is none. */
  void keep(String scenario, PlanOutcome outcome) {
    if (database) {
      try (WorkspaceFile file = WorkspaceFile.open(path, GivenPassphrase.now())) {
        file.plans().save(scenario, outcome);
      }
    }
  }

  private static BadInput refused(Fault fault, String... arguments) {
    return new BadInput(List.of(Problem.error("", 0, "", fault, List.of(arguments))));
  }

  /**
   * @throws BadInput where there is no such scenario
   */
  void known(String scenario) {
    if (!new ScenarioTree(workspace).has(scenario)) {
      throw refused(Fault.UNKNOWN_CODE, scenario, "scenarios");
    }
  }

  /**
   * The department with a scenario's assumptions made.
   *
   * @throws BadInput where there is no such scenario, or what it assumes cannot be planned with
   */
  Department department(String scenario) {
    ScenarioTree tree = new ScenarioTree(workspace);
    if (!scenario.isEmpty()) {
      known(scenario);
    }
    ScenarioTree.Resolved resolved = tree.resolve(scenario);
    BadInput.refuse(resolved.problems());
    BadInput.refuse(DepartmentCheck.of(resolved.department()));
    return resolved.department();
  }
}
