package org.fourfold.solver;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A folder of the user's own that keeps unpacked native libraries between runs, each under the hash
 * of its content. Several processes may place the same file at once: each writes a file of its own
 * and renames it, so nobody ever loads half a library.
 */
final class NativeCache {
  private final List<Path> candidates;

  /** Tries the folders in order; the first that can be written is used. */
  NativeCache(List<Path> candidates) {
    this.candidates = candidates;
  }

  /** The usual cache folder of this user, with the temporary folder behind it. */
  static NativeCache ofUser() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String set = System.getenv(os.contains("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
    Path usual =
        set != null && !set.isBlank()
            ? Path.of(set)
            : home.resolve(os.startsWith("mac") ? "Library/Caches" : ".cache");
    Path temporary =
        Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("fourfold-" + System.getProperty("user.name"));
    return new NativeCache(List.of(usual.resolve("fourfold").resolve("native"), temporary));
  }

  /** The path of a file with exactly this content, written only where it is not there yet. */
  Path place(String name, byte[] content) throws IOException {
    IOException failure = new IOException("no folder to unpack " + name + " into");
    for (Path folder : candidates) {
      try {
        return place(folder.resolve(hash(content).substring(0, 16)), name, content);
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
    throw failure;
  }

  private static Path place(Path folder, String name, byte[] content) throws IOException {
    makeFolder(folder);
    Path target = folder.resolve(name);
    if (holds(target, content)) {
      return target;
    }
    Path fresh = Files.createTempFile(folder, name, ".part");
    try {
      Files.write(fresh, content);
      move(fresh, target);
    } catch (IOException e) {
      // Windows refuses to replace a library that another process has loaded: then it is there.
      if (!holds(target, content)) {
        throw e;
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
    if (!holds(target, content)) {
      throw new IOException(target + " was changed while it was written");
    }
    return target;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
