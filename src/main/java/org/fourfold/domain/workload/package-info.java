/**
 * Queues, beds, staffing, waiting lists and spaces: what is asked of each small calculation and
 * what it came to, as shown, exchanged and printed. Each input says itself what is wrong with it.
 *
 * <p>Imports measure.
 */
package org.fourfold.domain.workload;
