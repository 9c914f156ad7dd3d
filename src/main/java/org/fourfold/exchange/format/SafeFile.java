package org.fourfold.exchange.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file beside its place and moves it there when whole, so that none is ever half there.
 */
public final class SafeFile {
  private SafeFile() {}

  /** Writes what a file holds. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  public static void write(Path target, Content content) throws IOException {
    Path place = target.toAbsolutePath();
    Files.createDirectories(place.getParent());
    Path draft = Files.createTempFile(place.getParent(), ".writing", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
        content.writeTo(out);
      }
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path place) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
