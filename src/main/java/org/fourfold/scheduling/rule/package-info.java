/**
 * Dispatch rules: which of the waiting jobs a free unit takes. A new rule is one class here, a word
 * in {@code domain.schedule.ScheduleRule} and a line in {@link
 * org.fourfold.scheduling.rule.DispatchRules}. Imports the domain only.
 */
package org.fourfold.scheduling.rule;
