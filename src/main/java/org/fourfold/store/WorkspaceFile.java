package org.fourfold.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
  private final boolean closedInOrder;

  private WorkspaceFile(Database database) {
    this.database = database;
    Clock clock = Clock.systemUTC();
    inputs = new WorkspaceStore(database, clock);
    plans = new PlanStore(database, clock);
    settings = new SettingStore(database);
    closedInOrder = settings.get(SettingStore.OPEN_SINCE).isEmpty();
    mark();
  }

  /** Says in the file that it is open, so that an end without warning is known afterwards. */
  private void mark() {
    if (!database.isReadOnly()) {
      settings.put(SettingStore.OPEN_SINCE, Instant.now().toString());
    }
  }

  private void unmark() {
    if (!database.isReadOnly()) {
      settings.remove(SettingStore.OPEN_SINCE);
    }
  }

  /** Copies say that they are closed. */
  private void closed(Runnable copying) {
    synchronized (database) {
      unmark();
      try {
        copying.run();
      } finally {
        mark();
      }
    }
  }

  /** Whether a path is called as workspace files are. */
  public static boolean named(String path) {
    return path.endsWith(DatabasePath.SUFFIX);
  }

  /**
   * Opens a file, bringing an older one up to date.
   *
   * @throws StoreException with the reason
   */
  public static WorkspaceFile open(Path named) {
    return open(named, Optional.empty());
  }

  /**
   * The same of a file that may be locked.
   *
   * @param passphrase of no matter where the file is not locked
   */
  public static WorkspaceFile open(Path named, Optional<Passphrase> passphrase) {
    Path file = DatabasePath.file(named);
    return ready(Database.open(file, Database.Access.of(file, passphrase)));
  }

  /**
   * Makes a new file that holds this workspace.
   *
   * @throws StoreException with the reason; an existing file is never written over
   */
  public static WorkspaceFile create(Path named, Workspace workspace) {
    return create(named, workspace, Optional.empty());
  }

  /** The same, locked where a passphrase is given. */
  public static WorkspaceFile create(
      Path named, Workspace workspace, Optional<Passphrase> passphrase) {
    WorkspaceFile file = ready(Database.create(DatabasePath.file(named), passphrase));
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

  /** Whether a file is locked with a passphrase. */
  public static boolean isLocked(Path named) {
    return FileLock.isLocked(DatabasePath.file(named));
  }

  /** Whether this one is. */
  public boolean isLocked() {
    return database.access().key().isPresent();
  }

  /**
   * What was found in a file that was not closed in order: the program or the machine had ended
   * without warning. Empty after a close in order.
   */
  public Optional<Recovery> recovery() {
    return closedInOrder ? Optional.empty() : Optional.of(Recovery.of(this));
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
    closed(() -> Backup.copy(database, DatabasePath.file(named)));
  }

  /** Writes a backup archive, which is restored aside and compared before it gets its name. */
  public void backupTo(Path archive) {
    closed(() -> Backup.write(database, archive.toAbsolutePath().normalize()));
  }

  /** Reads and checks everything in it, while it stays open. */
  public Verification verify() {
    return Verification.of(database);
  }

  @Override
  public void close() {
    try {
      unmark();
    } finally {
      database.close();
    }
  }
}
