/**
 * The department that planners edit, and what is asked of a plan.
 *
 * <p>{@link org.fourfold.domain.plan.Department} is the aggregate; {@link
 * org.fourfold.domain.plan.DepartmentTables} lists its tables; {@link
 * org.fourfold.domain.plan.DepartmentCheck} says what is wrong with it, the same for a cell, a
 * paste, an import and the command line. Imports measure, resource, service, information, finance
 * and rule.
 */
package org.fourfold.domain.plan;
