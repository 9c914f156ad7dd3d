package org.fourfold.report.page;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** One chart as a drawing of its own: an SVG file, all vectors, its words as text. */
public final class ChartSvg {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private ChartSvg() {}

  /**
   * @param width of the drawing in pixels
   * @param height of the drawing in pixels
   */
  public static void write(JFreeChart chart, int width, int height, Path file) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(empty());
    graphics.setSVGCanvasSize(new Dimension(width, height));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    // Not by the canvas' own writer: it names a document type that readers would look up on the
    // web.
    try (OutputStream out = Files.newOutputStream(file)) {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(graphics.getRoot()), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The Java run-time lacks its XML reader", e);
    }
  }
}
