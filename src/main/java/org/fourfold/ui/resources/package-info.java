/**
 * The screen Resources: what supplies capacity and how much of it there is.
 *
 * <p>Imports domain, ui.mvvm, ui.control and ui.shell. A further table is a grid in the view model
 * and a tab in the markup and the view.
 */
package org.fourfold.ui.resources;
