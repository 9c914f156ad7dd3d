/** Files to schedule from: CSV of jobs, units and closures, and two forms of the literature. */
package org.fourfold.exchange.schedule;
