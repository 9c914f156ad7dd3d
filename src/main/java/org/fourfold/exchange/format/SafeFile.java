package org.fourfold.exchange.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

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

  /**
   * Writes a file; folders on the way to it are made.
   *
   * @throws FileSystemException that names the target where it cannot be written
   */
  public static void write(Path target, Content content) throws IOException {
    require(target);
    Path place = target.toAbsolutePath();
    Files.createDirectories(place.getParent());
    // Not a temporary file: those are readable by their owner only, and results are passed on.
    Path draft =
        place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              1 << 16)) {
        content.writeTo(out);
      }
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Finds out beforehand what would keep a file from being written; changes nothing.
   *
   * @throws FileAlreadyExistsException where a folder stands at its place
   */
  public static void require(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    requireFolder(target.toAbsolutePath().getParent(), target);
  }

  /** The same for files that are written into a folder, which need not be there yet. */
  public static void requireFolder(Path folder) throws IOException {
    requireFolder(folder.toAbsolutePath(), folder);
  }

  private static void requireFolder(Path folder, Path named) throws IOException {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && !Files.isDirectory(there)) {
      throw new NotDirectoryException(there.toString());
    }
    if (there == null || !Files.isWritable(there)) {
      throw new AccessDeniedException(named.toString());
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
