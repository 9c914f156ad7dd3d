/**
 * Queues in formulas: Erlang loss and delay, one and several servers, priorities, beds, and a
 * discrete-event simulation that agrees with them.
 *
 * <p>Inputs and outcomes are records of {@code domain.workload}; an input is to be checked by its
 * {@code problems()} before it comes here. Imports the domain only.
 */
package org.fourfold.scheduling.queue;
