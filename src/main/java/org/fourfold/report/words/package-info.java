/**
 * A plan's limits and decisions in words, said the same in the window, in reports and on the
 * console: what a limit is called, in which unit it is counted, and what one more of it is worth.
 *
 * <p>May import domain and the names of periods in chart; neither pages nor JavaFX, so that all
 * three can use it. A new kind of limit or decision gets its name in {@link
 * org.fourfold.report.words.PlanWords} and a line in {@code words.properties}, in each language.
 */
package org.fourfold.report.words;
