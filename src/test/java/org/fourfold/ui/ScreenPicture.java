package org.fourfold.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** A picture of a scene for a person to look at. */
public final class ScreenPicture {
  private static final Path FOLDER = Path.of("target", "screens");

  private ScreenPicture() {}

  /** Call on the screen's thread, after layout. */
  public static void save(Scene scene, String name) {
    WritableImage image = scene.snapshot(null);
    try {
      Files.createDirectories(FOLDER);
      File file = FOLDER.resolve(name + ".png").toFile();
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
