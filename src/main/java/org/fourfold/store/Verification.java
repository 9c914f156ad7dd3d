package org.fourfold.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.scenario.WorkspaceCheck;

/**
 * What a check of a workspace file found; the check changes nothing in it.
 *
 * @param version of its schema, 0 where it could not be read
 * @param rows of each table that has any, by file of the planning folder
 * @param plans kept results, each read whole
 * @param problem why the file cannot be read, empty where every row and result can
 * @param problems of the workspace in it, as the screens show them
 */
public record Verification(
    Path file,
    int version,
    Map<String, Integer> rows,
    int plans,
    Optional<StoreProblem> problem,
    List<Problem> problems) {

  /** Whether the file can be read and its workspace planned with. */
  public boolean sound() {
    return problem.isEmpty() && problems.stream().noneMatch(Problem::isError);
  }

  /** The same of a file that is not locked. */
  public static Verification of(Path named) {
    return of(named, Optional.empty());
  }

  /** Opens a file to read only, reads every row and result, and checks the workspace. */
  public static Verification of(Path named, Optional<Passphrase> passphrase) {
    Path file = DatabasePath.file(named);
    try (Database database = Database.openToRead(file, Database.Access.of(file, passphrase))) {
      return of(database);
    } catch (StoreException e) {
      return unread(file, e);
    }
  }

  /** Reads everything in an open database. */
  static Verification of(Database database) {
    try {
      Path file = database.file();
      int version = Migrations.version(database);
      if (version == 0) {
        StoreProblem none = new StoreProblem(StoreProblem.Kind.NOT_A_WORKSPACE, file, "");
        throw new StoreException(none);
      }
      Workspace workspace = new WorkspaceStore(database, Clock.systemUTC()).load();
      PlanStore plans = new PlanStore(database, Clock.systemUTC());
      List<PlanSummary> kept = plans.list();
      kept.forEach(p -> plans.get(p.id()));
      return new Verification(
          file,
          version,
          rows(workspace),
          kept.size(),
          Optional.empty(),
          WorkspaceCheck.of(workspace));
    } catch (StoreException e) {
      return unread(database.file(), e);
    }
  }

  private static Verification unread(Path file, StoreException e) {
    return new Verification(file, 0, Map.of(), 0, Optional.of(e.problem()), List.of());
  }

  private static Map<String, Integer> rows(Workspace workspace) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (Table<?> table : PlanningTables.ALL) {
      int count = workspace.rows(table).size();
      if (count > 0) {
        rows.put(table.file(), count);
      }
    }
    return rows;
  }
}
