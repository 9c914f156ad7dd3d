package org.fourfold.domain.schedule;

/**
 * A procedure, appointment or examination, or one operation of it.
 *
 * @param operation from 1; the operations of a job follow each other in this order
 * @param release earliest start, milliseconds on the schedule's clock
 * @param duration milliseconds
 * @param due null for none
 * @param urgency class, 1 most urgent
 * @param needs kind of unit, {@code ""} for any
 * @param pinUnit unit that it must be on, {@code ""} for any
 * @param pinStart point in time at which it must start, null for any
 */
public record Job(
    String job,
    String name,
    int operation,
    long release,
    long duration,
    Long due,
    double weight,
    int urgency,
    String needs,
    String pinUnit,
    Long pinStart) {}
