/**
 * The frame of the workstation, and what its screens share.
 *
 * <p>{@link org.fourfold.ui.shell.Session} is the open workspace; every view model gets it by its
 * constructor, and screens meet only there. {@link org.fourfold.ui.shell.Screen} is one entry of
 * the navigation. {@link org.fourfold.ui.shell.Planner}, {@link org.fourfold.ui.shell.Saver} and
 * {@link org.fourfold.ui.shell.WorkspaceFiles} are what the optimiser, the store and the file
 * formats are plugged into by the composition.
 *
 * <p>Imports ui.mvvm, ui.control, domain, solver (progress and cancel only). A new screen is a
 * package beside this one and a line in the list of screens.
 */
package org.fourfold.ui.shell;
