package org.fourfold.report.page;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
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
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One chart as a drawing of its own: an SVG file, all vectors, its words as text. */
public final class ChartSvg {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String FACE = "font-family";

  private ChartSvg() {}

  /**
   * Writes the drawing into a file.
   *
   * @param width of the drawing in pixels
   * @param height of the drawing in pixels
   */
  public static void write(JFreeChart chart, int width, int height, Path file) throws IOException {
    Files.writeString(file, text(chart, width, height));
  }

  /** The drawing as text, for the clipboard. */
  public static String text(JFreeChart chart, int width, int height) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(empty());
    graphics.setSVGCanvasSize(new Dimension(width, height));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    Element root = graphics.getRoot();
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    addFallback(root);
    // Not by the canvas' own writer: it names a document type that readers would look up on the
    // web.
    StringWriter text = new StringWriter();
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(root), new StreamResult(text));
    } catch (TransformerException e) {
      throw new IOException(e.getMessage(), e);
    }
    return text.toString();
  }

  /** Where the face is not known, words would be set in one with serifs. */
  private static void addFallback(Element element) {
    if (element.hasAttribute(FACE)) {
      element.setAttribute(FACE, element.getAttribute(FACE) + ", sans-serif");
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element inner) {
        addFallback(inner);
      }
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
