/**
 * The screen Rules: limits that a planner states by name, their terms, and each rule as a sentence.
 *
 * <p>Imports domain, ui.mvvm, ui.control and ui.shell. Another reading of a rule goes into {@link
 * org.fourfold.ui.rules.RuleSentence}.
 */
package org.fourfold.ui.rules;
