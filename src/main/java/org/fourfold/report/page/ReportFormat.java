package org.fourfold.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.domain.measure.Coded;

/** A kind of file that a report is written as. */
public enum ReportFormat implements Coded {
  PDF {
    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
      new PdfWriter().write(document, out);
    }
  },
  HTML {
    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
      out.write(new HtmlWriter().html(document).getBytes(StandardCharsets.UTF_8));
    }
  },
  XLSX {
    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
      new XlsxWriter(document).write(out);
    }
  };

  /** Writes a document; leaves the stream open. */
  public abstract void write(ReportDocument document, OutputStream out) throws IOException;

  /** By the ending of a name: {@code plan.xlsx}. */
  public static Optional<ReportFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith("." + f.code())).findFirst();
  }
}
