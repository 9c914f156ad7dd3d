package org.fourfold.report.page;

/**
 * A page as a picture for the screen.
 *
 * @param pixels row by row from the top, each opaque {@code 0xFFRRGGBB}; not to be written to
 */
public record PageImage(int width, int height, int[] pixels) {}
