/**
 * Planning arithmetic: staffing need, waiting-list targets, spaces, and the census that admissions
 * lead to. Beds by Erlang loss stand with the other queues in {@code scheduling.queue}.
 *
 * <p>Inputs and outcomes are records of {@code domain.workload}; an input is to be checked by its
 * {@code problems()} first. Imports the domain only. A new calculation is one class here, two
 * records there and a verb.
 */
package org.fourfold.workload;
