package org.fourfold.ui.control;

/**
 * A change with cells that cannot be taken over, shown before anything is changed.
 *
 * @param cells how many cells are to be written, with those refused
 * @param <K> a column
 */
public record Proposal<K>(CellWrite<K> write, Refusals refused, long cells) {}
