/**
 * Scenarios over a department, what may turn out otherwise, what really happened, and the workspace
 * that holds it all.
 *
 * <p>Imports every other domain package; {@link org.fourfold.domain.scenario.PlanningTables} lists
 * every file of the planning folder.
 */
package org.fourfold.domain.scenario;
