package org.fourfold.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows of text with a header: what people read elsewhere and nobody reads back. */
public final class RowsText {
  private RowsText() {}

  /** Leaves the stream open. */
  public static void write(List<String> header, List<List<String>> rows, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(header);
    for (List<String> row : rows) {
      csv.writeRecord(row.stream().map(FormulaGuard::guarded).toList());
    }
    csv.flush();
    text.flush();
  }
}
