package org.fourfold.report.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** The same document as one HTML file without references outside it; charts are pictures. */
public final class HtmlWriter {
  private static final int WIDTH = 660;
  private static final int DENSITY = 2;

  private final Templates templates = new Templates();

  public void write(ReportDocument document, Path file) throws IOException {
    Files.writeString(file, html(document));
  }

  public String html(ReportDocument document) throws IOException {
    Map<String, String> pictures = new LinkedHashMap<>();
    for (PageChart chart : document.figures().toList()) {
      BufferedImage image =
          chart
              .chart()
              .createBufferedImage(
                  WIDTH * DENSITY, chart.pixels() * DENSITY, WIDTH, chart.pixels(), null);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      pictures.put(
          chart.id(),
          "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
    }
    return templates.html(document, pictures);
  }
}
