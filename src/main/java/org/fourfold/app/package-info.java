/**
 * Where everything is put together: the launcher, the command line, the wiring and the settings.
 *
 * <p>{@code Composition} is read top to bottom: it makes each engine, store, format, report and
 * screen and hands them to one another. May import every room; nobody imports it.
 */
package org.fourfold.app;
