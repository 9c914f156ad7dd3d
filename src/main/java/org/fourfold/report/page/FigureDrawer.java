package org.fourfold.report.page;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the charts of a document where its template leaves room for them. */
final class FigureDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
  /** Type of the objects in templates that stand for figures. */
  static final String TYPE = "figure/chart";

  private final Map<String, PageChart> figures = new HashMap<>();

  FigureDrawer(ReportDocument document) {
    document.figures().forEach(f -> figures.put(f.id(), f));
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return TYPE.equals(element.getAttribute("type"));
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return this;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice output,
      RenderingContext context,
      int dotsPerPixel) {
    PageChart figure = figures.get(element.getAttribute("data"));
    double across = width / dotsPerPixel;
    double down = height / dotsPerPixel;
    double scale = down / figure.pixels();
    output.drawWithGraphics(
        (float) x,
        (float) y,
        (float) across,
        (float) down,
        graphics -> {
          graphics.transform(AffineTransform.getScaleInstance(scale, scale));
          figure
              .chart()
              .draw(graphics, new Rectangle2D.Double(0, 0, across / scale, figure.pixels()));
        });
    return Map.of();
  }
}
