package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.fhir.FhirEntry;
import org.fourfold.exchange.fhir.FhirFormat;

/**
 * How workspaces come and go; store and exchange stand behind it. Called off the screen's thread.
 * Every exception carries a message for the planner: what, where, what is allowed, what to do.
 */
public interface WorkspaceFiles {

  /**
   * What was read from outside.
   *
   * @param problems where any is an error, the workspace is not to be used
   * @param errors how many there are in all, told or not
   * @param entries what became of each FHIR resource; none of another file
   */
  record Imported(
      Workspace workspace, List<Problem> problems, int errors, List<FhirEntry> entries) {
    public Imported(Workspace workspace, List<Problem> problems) {
      this(workspace, problems, 0, List.of());
    }
  }

  /** The sample department, kept nowhere until it is changed. */
  Opened sample() throws Exception;

  Opened open(Path file) throws Exception;

  /** Whether a file is locked with a passphrase. */
  default boolean isLocked(Path file) {
    return false;
  }

  /** Opens a locked file. */
  default Opened open(Path file, String passphrase) throws Exception {
    return open(file);
  }

  /**
   * Sets, changes or removes the passphrase of the file that is open here, whose saver is closed.
   *
   * @param wanted {@code ""} to unlock it
   */
  default Relocked relock(Path file, String wanted) throws Exception {
    return new Relocked(open(file), Optional.empty());
  }

  /**
   * The file as it is open again.
   *
   * @param trouble why its passphrase is still the one before, in words; empty where it changed
   */
  record Relocked(Opened opened, Optional<String> trouble) {}

  /** What is to be said of the file opened last, in words: that it was not closed in order. */
  default Optional<String> notice() {
    return Optional.empty();
  }

  /** A file that cannot be read any more, beside which there is a backup. */
  final class Damaged extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Path backup;

    public Damaged(String message, Path backup) {
      super(message);
      this.backup = backup;
    }

    /** The latest one. */
    public Path backup() {
      return backup;
    }
  }

  /**
   * Brings a backup back as a new file and opens that.
   *
   * @param passphrase of the backup, {@code ""} for none
   */
  Opened restore(Path backup, Path file, String passphrase) throws Exception;

  /** Whether a backup is locked with a passphrase. */
  default boolean isLockedBackup(Path backup) {
    return false;
  }

  /** A new file that holds this workspace and its results; the file must not be there yet. */
  Opened create(Path file, Workspace workspace, Map<OutcomeKey, PlanOutcome> outcomes)
      throws Exception;

  /** A file of this name that is not there yet, in the planner's own data folder. */
  Path freePlace(String name);

  /** Files opened before, the latest first. */
  List<Path> recent();

  /**
   * A planning folder, a zip of one, a workbook, a table of one as CSV, or FHIR resources.
   *
   * @param current what a table or resources are put into; a whole workspace takes its place
   */
  Imported read(Path folderOrFile, Workspace current) throws Exception;

  /** Writes a planning folder, a zip of one, or a workbook, by the name's ending. */
  void write(Workspace workspace, Path folderOrFile) throws Exception;

  /** Writes bed capacity or slots for others, as FHIR. */
  void write(Workspace workspace, FhirFormat.Form form, Path file) throws Exception;
}
