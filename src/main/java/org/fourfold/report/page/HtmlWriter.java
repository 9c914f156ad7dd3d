package org.fourfold.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same document as one HTML file without references outside it; charts are vectors. */
public final class HtmlWriter {
  private static final int WIDTH = 660;

  private final Templates templates = new Templates();

  public void write(ReportDocument document, Path file) throws IOException {
    Files.writeString(file, html(document));
  }

  public String html(ReportDocument document) throws IOException {
    Map<String, String> pictures = new LinkedHashMap<>();
    for (PageChart chart : document.figures().toList()) {
      byte[] svg = ChartSvg.text(chart.chart(), WIDTH, chart.pixels()).getBytes(UTF_8);
      pictures.put(
          chart.id(), "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
    }
    return templates.html(document, pictures);
  }
}
