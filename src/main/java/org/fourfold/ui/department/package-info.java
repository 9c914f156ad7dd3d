/**
 * The screen Department: its settings and the periods planned.
 *
 * <p>Imports domain, ui.mvvm, ui.control and ui.shell. A new setting is a component of {@link
 * org.fourfold.domain.plan.Profile}; it shows here by itself.
 */
package org.fourfold.ui.department;
