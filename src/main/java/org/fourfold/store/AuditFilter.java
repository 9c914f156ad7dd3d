package org.fourfold.store;

/**
 * Which changes are asked for.
 *
 * @param containing text in any cell, whatever its case; {@code ""} for all
 * @param table file of the planning folder, without suffix; {@code ""} for all
 */
public record AuditFilter(String containing, String table) {
  public static final AuditFilter ALL = new AuditFilter("", "");
}
