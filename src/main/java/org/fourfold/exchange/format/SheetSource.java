package org.fourfold.exchange.format;

import java.io.IOException;
import java.util.List;

/** One table as rows of text cells, the header first. */
public interface SheetSource {
  /** The file of the planning folder that it stands for, without suffix. */
  String file();

  /**
   * Gives each row in turn.
   *
   * @throws Unreadable where the file as a whole cannot be read
   */
  void read(RowSink sink) throws IOException;

  /** Takes rows. */
  @FunctionalInterface
  interface RowSink {
    /**
     * @param number of the row as a spreadsheet counts, from 1
     */
    void row(int number, List<String> cells) throws IOException;
  }
}
