package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;

/**
 * How workspaces come and go; store and exchange stand behind it. Called off the screen's thread.
 * Every exception carries a message for the planner: what, where, what is allowed, what to do.
 */
public interface WorkspaceFiles {

  /**
   * What was read from outside.
   *
   * @param problems where any is an error, the workspace is not to be used
   */
  record Imported(Workspace workspace, List<Problem> problems) {}

  /** The sample department, kept nowhere until it is changed. */
  Opened sample() throws Exception;

  Opened open(Path file) throws Exception;

  /** A new file that holds this workspace and its results; the file must not be there yet. */
  Opened create(Path file, Workspace workspace, Map<OutcomeKey, PlanOutcome> outcomes)
      throws Exception;

  /** A file of this name that is not there yet, in the planner's own data folder. */
  Path freePlace(String name);

  /** Files opened before, the latest first. */
  List<Path> recent();

  /** A planning folder, a zip of one, or a workbook. */
  Imported read(Path folderOrFile) throws Exception;

  /** Writes a planning folder, a zip of one, or a workbook, by the name's ending. */
  void write(Workspace workspace, Path folderOrFile) throws Exception;
}
