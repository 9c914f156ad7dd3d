/**
 * A plan held against what really happened: lines of plan and actual, control limits, and the
 * difference between an old plan and a new one.
 *
 * <p>Imports measure and outcome. A further thing to watch is a constant of {@link
 * org.fourfold.domain.monitoring.Watched}.
 */
package org.fourfold.domain.monitoring;
