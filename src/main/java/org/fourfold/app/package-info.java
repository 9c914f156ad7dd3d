/**
 * Where the house is put together and entered: the launcher, all wiring, the command line,
 * settings.
 *
 * <p>{@link org.fourfold.app.Launcher} opens the workstation, or hands its words to {@link
 * org.fourfold.app.CommandLine}; {@link org.fourfold.app.Composition} builds every room's objects,
 * read top to bottom; {@link org.fourfold.app.Settings} is what is remembered of the user, {@link
 * org.fourfold.app.Folders} where. Only here may a line be printed or the process ended.
 *
 * <p>May import every room; nobody imports it. A new verb is one class in {@code app.command} and a
 * line in {@code CommandLine}.
 */
package org.fourfold.app;
