package org.fourfold.exchange.format;

/**
 * How much is read before a file is taken for a mistake or an attack.
 *
 * @param fileBytes of one table, unpacked
 * @param allBytes of all tables, unpacked
 * @param files in a folder or archive
 * @param rows of one table
 * @param ratio unpacked to packed bytes of an archive, once it is {@code ratioFrom} bytes
 * @param ratioFrom unpacked bytes below which no ratio is suspect
 */
public record Limits(
    long fileBytes, long allBytes, int files, int rows, int ratio, long ratioFrom) {
  /** A million rows of the longest table are about 100 MB. */
  public static final Limits USUAL =
      new Limits(512L << 20, 1024L << 20, 1000, 2_000_000, 250, 32L << 20);
}
