package org.fourfold.ui.control;

/**
 * A cell that cannot be taken over.
 *
 * @param row place among the rows shown, from 0
 * @param column header
 * @param text what was to be written
 * @param reason what is wrong and what is allowed
 */
public record Refusal(int row, String column, String text, String reason) {}
