package org.fourfold.report.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a document as PDF: fonts embedded, charts as vectors, tagged for screen readers. */
public final class PdfWriter {
  private final Templates templates = new Templates();

  public PdfWriter() {
    XRLog.setLoggerImpl(new LayoutLog());
  }

  /**
   * @throws IOException where the stream does not take it
   */
  public void write(ReportDocument document, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Fourfold");
      builder.useObjectDrawerFactory(new FigureDrawer(document));
      String html = templates.html(document, Map.of());
      Typefaces.into(builder, pdf, html);
      builder.withHtmlContent(html, null);
      builder.toStream(out);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        PdfProperties.set(pdf, document);
        renderer.createPDF();
      }
    }
  }

  /** The document as bytes, for a preview or a printer. */
  public byte[] bytes(ReportDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    write(document, out);
    return out.toByteArray();
  }

  /**
   * Writes a file, whole or not at all: a report that was there before stays until the new one is
   * complete.
   */
  public void write(ReportDocument document, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not a temporary file: those are readable by their owner only, and a report is passed on.
    Path draft = folder.resolve("." + file.getFileName() + ".part");
    try {
      Files.write(draft, bytes(document));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
