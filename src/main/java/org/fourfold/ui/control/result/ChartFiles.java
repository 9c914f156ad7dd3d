package org.fourfold.ui.control.result;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javax.imageio.ImageIO;
import org.fourfold.chart.Figure;
import org.fourfold.report.page.ChartPdf;
import org.fourfold.report.page.ChartSvg;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;

/** Takes a chart elsewhere: to the clipboard, into a picture or a drawing. */
public final class ChartFiles {
  private static final int WIDTH = 960;
  private static final int SCALE = 2;
  private static final String SVG = "image/svg+xml";

  private final Dialogs dialogs;
  private final Texts texts;

  public ChartFiles(Dialogs dialogs, Locale locale) {
    this.dialogs = dialogs;
    texts = new Texts(ChartFiles.class, locale);
  }

  void copyPicture(ChartView view) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(SwingFXUtils.toFXImage(picture(view), null));
    Clipboard.getSystemClipboard().setContent(content);
  }

  void copyNumbers(Figure figure) {
    ClipboardContent content = new ClipboardContent();
    content.putString(figure.detail().tabbed());
    Clipboard.getSystemClipboard().setContent(content);
  }

  void savePicture(ChartView view) {
    save(view, "png", file -> ImageIO.write(picture(view), "png", file.toFile()));
  }

  /** As a drawing for programs that draw, and as its text for those that do not. */
  void copyDrawing(ChartView view) {
    try {
      String drawing = ChartSvg.text(view.onPaper(), WIDTH, height(view));
      ClipboardContent content = new ClipboardContent();
      DataFormat known = DataFormat.lookupMimeType(SVG);
      content.put(
          known == null ? new DataFormat(SVG) : known,
          ByteBuffer.wrap(drawing.getBytes(StandardCharsets.UTF_8)));
      content.putString(drawing);
      Clipboard.getSystemClipboard().setContent(content);
    } catch (IOException e) {
      dialogs.fail(texts.of("copy.failed"), texts.of("copy.failed.text", e.getMessage()));
    }
  }

  void savePdf(ChartView view) {
    save(view, "pdf", file -> ChartPdf.write(view.onPaper(), WIDTH, height(view), file));
  }

  void saveSvg(ChartView view) {
    save(view, "svg", file -> ChartSvg.write(view.onPaper(), WIDTH, height(view), file));
  }

  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  private void save(ChartView view, String ending, Writing writing) {
    String name = view.figure().get().title().replaceAll("[^\\p{L}\\p{N}]+", "-");
    String suggested = name.substring(0, Math.min(60, name.length())) + "." + ending;
    Dialogs.FileKind kind =
        new Dialogs.FileKind(texts.of("kind." + ending), List.of("*." + ending));
    dialogs
        .save(texts.of("save.title"), suggested, List.of(kind))
        .ifPresent(file -> write(file, writing));
  }

  private void write(Path file, Writing writing) {
    try {
      writing.to(file);
    } catch (IOException e) {
      dialogs.fail(
          texts.of("save.failed"), texts.of("save.failed.text", file.toString(), e.getMessage()));
    }
  }

  private static BufferedImage picture(ChartView view) {
    int height = height(view);
    return view.onPaper().createBufferedImage(WIDTH * SCALE, height * SCALE, WIDTH, height, null);
  }

  private static int height(ChartView view) {
    return view.figure().get().height() + 40;
  }
}
