package org.fourfold.ui.selection;

/**
 * A package in a choice, or left out of it.
 *
 * @param copies in it, or left out
 * @param why it was left out, {@code ""} where it is in
 */
record PackageLine(String item, String name, double value, int copies, String why) {}
