/**
 * The screen Services: what the department delivers, what each service uses and how much of it is
 * asked for.
 *
 * <p>Imports domain, ui.mvvm, ui.control and ui.shell. A further table is a grid in the view model
 * and a tab in the markup and the view.
 */
package org.fourfold.ui.services;
