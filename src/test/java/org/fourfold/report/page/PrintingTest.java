package org.fourfold.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small document on a printer that writes PostScript, on the screen and in a file. */
class PrintingTest {
  private static final ReportDocument DOCUMENT = document();
  private static byte[] pdf;

  @BeforeAll
  static void write() throws IOException {
    pdf = new PdfWriter().bytes(DOCUMENT);
  }

  private static ReportDocument document() {
    Sheet sheet =
        new Sheet(
            "Beds",
            "",
            false,
            List.of(Sheet.Head.text("Ward", 0), Sheet.Head.number("Beds", "", 20)),
            List.of(
                Sheet.Row.item(beds("North", 24)),
                Sheet.Row.item(beds("South", -3)),
                Sheet.Row.total(beds("Total", 21))));
    Section upright =
        new Section(
            "a",
            "Wards",
            Section.Hue.RESOURCES,
            false,
            List.of("Two."),
            List.of(),
            List.of(),
            List.of(sheet));
    Section side =
        new Section(
            "b",
            "Again",
            Section.Hue.ALL,
            true,
            List.of(),
            List.of("One."),
            List.of(),
            List.of(sheet));
    return new ReportDocument(
        Locale.UK,
        Paper.A4,
        LocalDateTime.of(2026, 1, 2, 3, 4),
        "subject",
        "foot",
        new Cover.Fact("Inputs", "0123456789abcdef"),
        "Page {0} of {1}",
        "{0} ({1} of {2})",
        "Contents",
        new Cover("Report", "Wards", List.of(), "Finding.", List.of()),
        List.of(upright, side));
  }

  private static List<SheetCell> beds(String ward, double beds) {
    return List.of(SheetCell.of(ward), SheetCell.of(beds, NumberStyle.AMOUNT));
  }

  @Test
  void aPostScriptPrinterGetsEveryPage() throws IOException {
    StreamPrintServiceFactory factory =
        PrinterJob.lookupStreamPrintServices("application/postscript")[0];
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    StreamPrintService printer = factory.getPrintService(paper);
    assertThat(printer.isDocFlavorSupported(DocFlavor.SERVICE_FORMATTED.PAGEABLE)).isTrue();
    assertThat(Printing.by(printer, pdf, Paper.A4, "test")).isEqualTo(new PrintResult.Printed(3));
    String script = paper.toString(StandardCharsets.ISO_8859_1);
    assertThat(script).startsWith("%!PS-Adobe");
    assertThat(script.lines().filter(l -> l.startsWith("%%Page:"))).hasSize(3);
  }

  @Test
  void aPrinterThatIsGoneIsNamedAsFailure() throws IOException {
    StreamPrintServiceFactory factory =
        PrinterJob.lookupStreamPrintServices("application/postscript")[0];
    StreamPrintService printer = factory.getPrintService(new ByteArrayOutputStream());
    printer.dispose();
    assertThat(Printing.by(printer, pdf, Paper.A4, "test")).isInstanceOf(PrintResult.Failed.class);
  }

  @Test
  void withoutAScreenOrPrinterTheAnswerIsClear() throws IOException {
    assertThat(Printing.byDialog(pdf, Paper.A4, "test")).isEqualTo(new PrintResult.NoPrinter());
  }

  @Test
  void aPreviewShowsPagesAtTheScaleAskedFor() throws IOException {
    try (Preview preview = new Preview(pdf)) {
      assertThat(preview.pages()).isEqualTo(3);
      assertThat(preview.width(2)).isGreaterThan(preview.height(2));
      PageImage page = preview.draw(1, 2);
      assertThat(page.width()).isBetween(1189, 1191);
      assertThat(page.pixels()).hasSize(page.width() * page.height());
      assertThat(page.pixels()).contains(0xFFFFFFFF);
      assertThat(Arrays.stream(page.pixels())).anyMatch(p -> (p & 0xFFFFFF) == 0x1f2933);
      assertThat(Arrays.stream(page.pixels())).allMatch(p -> p >>> 24 == 0xFF);
    }
  }

  @Test
  void aFileIsReplacedWholeAndNothingIsLeftBeside(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new/report.pdf");
    new PdfWriter().write(DOCUMENT, file);
    new PdfWriter().write(DOCUMENT, file);
    assertThat(Files.size(file)).isGreaterThan(1000);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theSameDocumentIsAPageForABrowser() throws IOException {
    String html = new HtmlWriter().html(DOCUMENT);
    assertThat(html).contains("<h2>Wards</h2>", "class=\"number negative\">−3</td>");
    assertThat(html).doesNotContain("http://", "<object");
    assertThat(new Templates().html(DOCUMENT, Map.of())).isEqualTo(html);
  }
}
