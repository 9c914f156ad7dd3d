package org.fourfold.store;

import java.time.Instant;
import java.util.List;

/**
 * One line of what was changed and when.
 *
 * @param who the account of the machine that it was done with, {@code ""} where not known
 * @param action what the planner did, in words
 * @param change changed, added, removed, or replaced where too many rows changed to list
 * @param table file of the planning folder, without suffix
 * @param row its key as planners read it; how many rows changed where replaced
 * @param column for changed, else {@code ""}
 * @param from as files write it
 * @param to as files write it
 */
public record AuditEntry(
    Instant at,
    String who,
    String action,
    String change,
    String table,
    String row,
    String column,
    String from,
    String to) {

  /** Names of {@link #cells}. */
  public static final List<String> COLUMNS =
      List.of("at", "who", "action", "change", "table", "row", "column", "from", "to");

  /** As text, the time in UTC. */
  public List<String> cells() {
    return List.of(at.toString(), who, action, change, table, row, column, from, to);
  }
}
