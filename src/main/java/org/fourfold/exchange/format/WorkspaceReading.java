package org.fourfold.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.scenario.WorkspaceCheck;

/**
 * Gathers sheets into a workspace: every row is read and checked, and then all is taken or nothing.
 *
 * <p>Not safe for use by several threads; one reading, one import.
 */
public final class WorkspaceReading {
  /** Files that every planning folder has. */
  private static final List<String> ALWAYS =
      List.of(DepartmentTables.PROFILE.file(), DepartmentTables.PERIODS.file());

  private final Limits limits;
  private final boolean whole;
  private final ProblemList problems = new ProblemList();
  private final Map<String, TableReading<?>> readings = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> unreadable = new HashSet<>();
  private Workspace workspace;
  private boolean hopeless;

  private WorkspaceReading(Workspace workspace, boolean whole, Limits limits) {
    this.workspace = workspace;
    this.whole = whole;
    this.limits = limits;
  }

  /** Reads a whole workspace. */
  public static WorkspaceReading whole(Limits limits) {
    return new WorkspaceReading(Workspace.empty(""), true, limits);
  }

  /** Reads some tables in place of those of a workspace. */
  public static WorkspaceReading into(Workspace current, Limits limits) {
    return new WorkspaceReading(current, false, limits);
  }

  /** Files that a planning folder may have, without suffix, in its order. */
  public static List<String> files() {
    List<String> files = new ArrayList<>(List.of(DepartmentTables.PROFILE.file()));
    PlanningTables.ALL.forEach(t -> files.add(t.file()));
    return files;
  }

  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Refuses the source as a whole; nothing more is said about it. */
  public void refuse(Problem problem) {
    problems.add(problem);
    hopeless = true;
  }

  /** Reads one table; a sheet that is none of the folder's is left out with a warning. */
  public void read(SheetSource sheet) {
    String file = sheet.file();
    if (!files().contains(file)) {
      problems.add(Problem.warning(file, 0, "", Fault.UNKNOWN_FILE, List.of()));
      return;
    }
    if (!seen.add(file)) {
      problems.add(Problem.error(file, 0, "", Fault.REPEATED_FILE, List.of()));
      return;
    }
    try {
      Optional<Table<?>> table = PlanningTables.of(file);
      if (table.isPresent()) {
        table(table.get(), sheet);
      } else {
        profile(sheet);
      }
    } catch (IOException e) {
      unreadable.add(file);
      problems.add(Unreadable.problem(file, e));
    }
  }

  private <R extends Record> void table(Table<R> table, SheetSource sheet) throws IOException {
    TableReading<R> reading = new TableReading<>(table, limits, problems);
    readings.put(table.file(), reading);
    sheet.read(reading);
    reading.end();
    workspace = workspace.with(table, reading.rows());
  }

  private void profile(SheetSource sheet) throws IOException {
    ProfileReading reading = new ProfileReading(problems);
    sheet.read(reading);
    workspace = workspace.with(reading.profile());
  }

  /** The workspace where nothing is wrong with it, and otherwise all that is. */
  public ImportResult result() {
    if (hopeless) {
      return problems.refused();
    }
    Set<String> missing = new HashSet<>();
    if (whole && seen.isEmpty()) {
      problems.add(Problem.error("", 0, "", Fault.EMPTY_FOLDER, List.of()));
      return problems.refused();
    }
    if (whole) {
      ALWAYS.stream().filter(f -> !seen.contains(f)).forEach(missing::add);
    }
    WorkspaceCheck.of(workspace).forEach(p -> check(p, missing));
    files().stream()
        .filter(missing::contains)
        .forEach(f -> problems.add(Problem.error(f, 0, "", Fault.MISSING_FILE, List.of())));
    return problems.hasErrors()
        ? problems.refused()
        : new ImportResult.Imported(workspace, problems.warnings());
  }

  /** A reference into a file that is not there, or whose row was refused, is not said once more. */
  private void check(Problem problem, Set<String> missing) {
    if (problem.fault() == Fault.UNKNOWN_CODE) {
      String file = problem.arguments().get(1);
      if (whole && !seen.contains(file)) {
        missing.add(file);
        return;
      }
      boolean cut = readings.containsKey(file) && readings.get(file).refusedRows();
      if (cut || unreadable.contains(file)) {
        return;
      }
    }
    if (!problem.file().equals(DepartmentTables.PROFILE.file())) {
      problems.add(placed(problem));
    }
  }

  /** The problem with its rows as the file counts them: a table does not keep empty lines. */
  private Problem placed(Problem problem) {
    TableReading<?> reading = readings.get(problem.file());
    if (reading == null) {
      return problem;
    }
    List<String> arguments = problem.arguments();
    if (problem.fault() == Fault.DUPLICATE) {
      int first = reading.fileRow(Integer.parseInt(arguments.get(1)));
      arguments = List.of(arguments.get(0), String.valueOf(first), arguments.get(2));
    }
    return new Problem(
        problem.file(),
        reading.fileRow(problem.row()),
        problem.column(),
        problem.fault(),
        arguments,
        problem.severity());
  }

  /** Names of known files, for a message. */
  public static String known() {
    return files().stream().map(f -> f + ".csv").collect(Collectors.joining(", "));
  }
}
