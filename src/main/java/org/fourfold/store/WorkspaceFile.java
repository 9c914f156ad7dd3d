package org.fourfold.store;

import java.nio.file.Path;
import java.time.Clock;
import org.fourfold.domain.scenario.Workspace;

/**
 * An open workspace file. Only one program at a time has it open; close it to let others.
 *
 * <p>Paths may be given with or without the suffix {@code .mv.db}.
 */
public final class WorkspaceFile implements AutoCloseable {
  private final Database database;
  private final WorkspaceStore inputs;
  private final PlanStore plans;
  private final SettingStore settings;

  private WorkspaceFile(Database database) {
    this.database = database;
    Clock clock = Clock.systemUTC();
    inputs = new WorkspaceStore(database, clock);
    plans = new PlanStore(database, clock);
    settings = new SettingStore(database);
  }

  /**
   * Opens a file, bringing an older one up to date.
   *
   * @throws StoreException with the reason
   */
  public static WorkspaceFile open(Path named) {
    return ready(Database.open(DatabasePath.file(named)));
  }

  /**
   * Makes a new file that holds this workspace.
   *
   * @throws StoreException with the reason; an existing file is never written over
   */
  public static WorkspaceFile create(Path named, Workspace workspace) {
    WorkspaceFile file = ready(Database.create(DatabasePath.file(named)));
    try {
      file.inputs.save(workspace, "New");
      return file;
    } catch (StoreException e) {
      file.close();
      throw e;
    }
  }

  private static WorkspaceFile ready(Database database) {
    try {
      Migrations.run(database);
      return new WorkspaceFile(database);
    } catch (StoreException e) {
      database.close();
      throw e;
    }
  }

  /** Whether a workspace file of this name exists. */
  public static boolean exists(Path named) {
    return DatabasePath.file(named).toFile().isFile();
  }

  /** The file itself, with suffix, absolute. */
  public Path path() {
    return database.file();
  }

  /** Its name without suffix, as a title. */
  public String title() {
    return DatabasePath.title(database.file());
  }

  public WorkspaceStore inputs() {
    return inputs;
  }

  public PlanStore plans() {
    return plans;
  }

  public SettingStore settings() {
    return settings;
  }

  /**
   * Copies everything the file holds to a new file, which is opened and compared before it gets its
   * name. This one stays open.
   */
  public void copyTo(Path named) {
    Backup.copy(database, DatabasePath.file(named));
  }

  /** Writes a backup archive, which is restored aside and compared before it gets its name. */
  public void backupTo(Path archive) {
    Backup.write(database, archive.toAbsolutePath().normalize());
  }

  /** Reads and checks everything in it, while it stays open. */
  public Verification verify() {
    return Verification.of(database);
  }

  @Override
  public void close() {
    database.close();
  }
}
