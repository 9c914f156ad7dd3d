package org.fourfold.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;

/**
 * The inputs of a workspace: saving writes only what differs from what the file holds.
 *
 * <p>Safe for use by several threads; they take turns.
 */
public final class WorkspaceStore {
  private final Database database;
  private final Clock clock;
  private final StoredTable<Profile> profile = new StoredTable<>(DepartmentTables.PROFILE);
  private final List<StoredTable<?>> tables = new ArrayList<>();
  private boolean loaded;

  WorkspaceStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    PlanningTables.ALL.forEach(t -> tables.add(new StoredTable<>(t)));
  }

  /** Everything the file holds; an empty workspace named after the file where that is nothing. */
  public Workspace load() {
    synchronized (database) {
      database.read(this::loadAll);
      loaded = true;
      Workspace workspace = Workspace.empty(DatabasePath.title(database.file()));
      if (!profile.rows().isEmpty()) {
        workspace = workspace.with(profile.rows().getFirst());
      }
      for (StoredTable<?> table : tables) {
        workspace = put(workspace, table);
      }
      return workspace;
    }
  }

  private Void loadAll(Connection c) throws SQLException {
    profile.load(c);
    for (StoredTable<?> table : tables) {
      table.load(c);
    }
    return null;
  }

  private static <R extends Record> Workspace put(Workspace workspace, StoredTable<R> table) {
    return table.rows().isEmpty() ? workspace : workspace.with(table.table(), table.rows());
  }

  /**
   * Makes the file hold this state: one transaction, on the disk when this returns.
   *
   * @param action what the planner did, for the audit
   * @throws StoreException where it could not; the file then holds what it held before
   */
  public void save(Workspace after, String action) {
    synchronized (database) {
      if (!loaded) {
        load();
      }
      List<Pending<?>> changes = new ArrayList<>();
      plan(profile, List.of(after.profile()), changes);
      tables.forEach(t -> plan(t, after, changes));
      if (changes.isEmpty()) {
        return;
      }
      AuditTrail.By by =
          new AuditTrail.By(clock.instant(), System.getProperty("user.name", ""), action);
      loaded = false; // until it is certain again what the file holds
      database.write(
          c -> {
            for (Pending<?> change : changes) {
              change.write(c, by);
            }
            return null;
          });
      changes.forEach(Pending::hold);
      loaded = true;
    }
  }

  private static <R extends Record> void plan(
      StoredTable<R> table, Workspace after, List<Pending<?>> changes) {
    plan(table, after.rows(table.table()), changes);
  }

  private static <R extends Record> void plan(
      StoredTable<R> table, List<R> after, List<Pending<?>> changes) {
    Optional<StoredTable.Change<R>> change = table.changeTo(after);
    change.ifPresent(c -> changes.add(new Pending<>(table, c)));
  }

  private record Pending<R extends Record>(StoredTable<R> table, StoredTable.Change<R> change) {
    void write(Connection c, AuditTrail.By by) throws SQLException {
      table.write(c, change);
      AuditTrail.write(c, by, AuditTrail.of(by, table.table(), change));
    }

    void hold() {
      table.hold(change);
    }
  }

  /** The latest changes, newest first. */
  public List<AuditEntry> audit(int most) {
    return audit(AuditFilter.ALL, most);
  }

  /** The latest of the changes asked for, newest first. */
  public List<AuditEntry> audit(AuditFilter filter, int most) {
    return database.read(c -> AuditTrail.latest(c, filter, most));
  }
}
