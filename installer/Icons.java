import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Draws {@code assets/icon/fourfold.svg} in every size that windows and installers ask for. Run it
 * after a change of the drawing: {@code java installer/Icons.java}.
 *
 * <p>It knows the part of SVG that the drawing uses: filled paths of absolute M, L, H, V, Q and Z.
 */
public final class Icons {
  private static final double VIEW_BOX = 256;
  private static final Pattern PATH =
      Pattern.compile(
          "<path fill=\"(#[0-9a-f]{6})\"(?: fill-opacity=\"([0-9.]+)\")? d=\"([^\"]+)\"");

  /** Kinds of picture in an Apple icon file by their edge in pixels. */
  private static final Map<Integer, String> APPLE =
      new TreeMap<>(
          Map.of(
              16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09", 1024,
              "ic10"));

  private record Shape(Color fill, Path2D outline) {}

  private Icons() {}

  public static void main(String[] args) throws IOException {
    Path assets = Path.of("assets/icon");
    Path here = Path.of("installer/icon");
    Files.createDirectories(here);
    List<Shape> shapes = shapes(Files.readString(assets.resolve("fourfold.svg")));
    Map<Integer, byte[]> pictures = new TreeMap<>();
    for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024)) {
      pictures.put(size, png(shapes, size));
    }
    for (int size : List.of(16, 32, 48, 64, 128, 256)) {
      Files.write(assets.resolve("fourfold-" + size + ".png"), pictures.get(size));
    }
    Files.write(here.resolve("fourfold.png"), pictures.get(512));
    Files.write(here.resolve("fourfold.ico"), windows(pictures));
    Files.write(here.resolve("fourfold.icns"), apple(pictures));
  }

  private static List<Shape> shapes(String svg) {
    List<Shape> shapes = new ArrayList<>();
    Matcher found = PATH.matcher(svg);
    while (found.find()) {
      Color solid = Color.decode(found.group(1));
      int alpha = found.group(2) == null ? 255 : (int) (255 * Double.parseDouble(found.group(2)));
      Color fill = new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), alpha);
      shapes.add(new Shape(fill, outline(found.group(3))));
    }
    return shapes;
  }

  private static Path2D outline(String text) {
    Path2D path = new Path2D.Double();
    for (MatchResult step :
        Pattern.compile("([MLHVQZ])([^MLHVQZ]*)").matcher(text).results().toList()) {
      double[] n = new Scanner(step.group(2)).tokens().mapToDouble(Double::parseDouble).toArray();
      switch (step.group(1)) {
        case "M" -> path.moveTo(n[0], n[1]);
        case "L" -> path.lineTo(n[0], n[1]);
        case "H" -> path.lineTo(n[0], path.getCurrentPoint().getY());
        case "V" -> path.lineTo(path.getCurrentPoint().getX(), n[0]);
        case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
        default -> path.closePath();
      }
    }
    return path;
  }

  private static byte[] png(List<Shape> shapes, int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(size / VIEW_BOX, size / VIEW_BOX);
    for (Shape shape : shapes) {
      g.setColor(shape.fill());
      g.fill(shape.outline());
    }
    g.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  /** A directory of 16-byte entries, then the pictures; 256 pixels are written as 0. */
  private static byte[] windows(Map<Integer, byte[]> pictures) {
    List<Integer> sizes = List.of(16, 24, 32, 48, 64, 128, 256);
    int offset = 6 + 16 * sizes.size();
    int length = offset + sizes.stream().mapToInt(s -> pictures.get(s).length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
    for (int size : sizes) {
      byte edge = (byte) (size % 256);
      file.put(edge).put(edge).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      file.putInt(pictures.get(size).length).putInt(offset);
      offset += pictures.get(size).length;
    }
    sizes.forEach(size -> file.put(pictures.get(size)));
    return file.array();
  }

  /** A magic word and the whole length, then each picture after its kind and length. */
  private static byte[] apple(Map<Integer, byte[]> pictures) {
    int length = 8 + APPLE.keySet().stream().mapToInt(s -> 8 + pictures.get(s).length).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    APPLE.forEach(
        (size, kind) -> {
          byte[] picture = pictures.get(size);
          file.put(kind.getBytes(StandardCharsets.US_ASCII)).putInt(8 + picture.length);
          file.put(picture);
        });
    return file.array();
  }
}
