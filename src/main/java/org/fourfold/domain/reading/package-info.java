/**
 * A plan read as one number per period: its decisions, what they cost, and who spends what.
 *
 * <p>Imports every package of the domain but scenario and monitoring. What charts, reports and
 * monitoring read alike from a plan stands here.
 */
package org.fourfold.domain.reading;
