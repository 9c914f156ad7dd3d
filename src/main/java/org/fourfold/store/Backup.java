package org.fourfold.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.StoreProblem.Kind;

/**
 * Copies of workspace files. Nothing is written over, and no copy gets its name before it has been
 * opened and read.
 */
public final class Backup {
  private static final int LOCK_MARK = 64;

  private Backup() {}

  /** Writes an archive of an open database. */
  static void write(Database database, Path archive) {
    aside(
        archive,
        draft -> {
          Path packed = draft.resolve("backup.zip");
          pack(database, packed);
          Path unpacked = unpack(packed, draft);
          compare(database, unpacked);
          move(packed, archive);
        });
  }

  /** Writes a copy of an open database as another one. */
  static void copy(Database database, Path target) {
    aside(
        target,
        draft -> {
          Path packed = draft.resolve("copy.zip");
          pack(database, packed);
          Path unpacked = unpack(packed, draft);
          compare(database, unpacked);
          move(unpacked, target);
        });
  }

  /**
   * Brings a backup back as a new workspace file.
   *
   * @return the file
   * @throws StoreException where the archive is none, is damaged, or the file exists already
   */
  public static Path restore(Path archive, Path named) {
    return restore(archive, named, Optional.empty());
  }

  /**
   * The same of a backup that may be locked: it stays locked with the passphrase it had.
   *
   * @param passphrase empty where it is not locked
   */
  public static Path restore(Path archive, Path named, Optional<Passphrase> passphrase) {
    Path target = DatabasePath.file(named);
    if (!Files.isRegularFile(archive)) {
      throw new StoreException(new StoreProblem(Kind.NOT_FOUND, archive, ""));
    }
    aside(
        target,
        draft -> {
          Path unpacked = unpack(archive, draft);
          Verification found = Verification.of(unpacked, passphrase);
          if (found.problem().isPresent()) {
            StoreProblem p = found.problem().get();
            throw new StoreException(new StoreProblem(p.kind(), archive, p.detail()));
          }
          move(unpacked, target);
        });
    return target;
  }

  /** Whether a backup is locked with a passphrase; what is no backup is not. */
  public static boolean isLocked(Path archive) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Optional<? extends ZipEntry> entry = zip.stream().findFirst();
      if (entry.isEmpty()) {
        return false;
      }
      try (InputStream in = zip.getInputStream(entry.get())) {
        return FileLock.isLocked(in.readNBytes(LOCK_MARK));
      }
    } catch (IOException _) {
      return false; // restoring it will say why
    }
  }

  interface Step {
    void in(Path draft) throws IOException;
  }

  /** Works in a directory beside the target, so that the last move is within one disk. */
  private static void aside(Path target, Step step) {
    if (Files.exists(target)) {
      throw new StoreException(new StoreProblem(Kind.ALREADY_EXISTS, target, ""));
    }
    beside(target, step);
  }

  /** The same where the target may be there already. */
  static void beside(Path target, Step step) {
    try {
      Files.createDirectories(target.getParent());
      Path draft = Files.createTempDirectory(target.getParent(), ".copying");
      try {
        step.in(draft);
      } finally {
        remove(draft);
      }
    } catch (IOException e) {
      String detail = String.valueOf(e.getMessage());
      throw new StoreException(new StoreProblem(Kind.DISK, target, detail), e);
    }
  }

  private static void pack(Database database, Path packed) {
    database.read(
        c -> {
          try (PreparedStatement statement = c.prepareStatement("backup to ?")) {
            statement.setString(1, packed.toString());
            return statement.execute();
          }
        });
  }

  private static Path unpack(Path archive, Path draft) throws IOException {
    Path unpacked = draft.resolve("restored" + DatabasePath.SUFFIX);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<ZipEntry> entries = zip.stream().map(e -> (ZipEntry) e).toList();
      if (entries.size() != 1 || !entries.getFirst().getName().endsWith(DatabasePath.SUFFIX)) {
        throw new StoreException(new StoreProblem(Kind.NOT_A_WORKSPACE, archive, ""));
      }
      CRC32 sum = new CRC32();
      try (InputStream in = new CheckedInputStream(zip.getInputStream(entries.getFirst()), sum)) {
        Files.copy(in, unpacked);
      }
      if (sum.getValue() != entries.getFirst().getCrc()) {
        throw new ZipException("checksum");
      }
    } catch (ZipException e) {
      String detail = String.valueOf(e.getMessage());
      throw new StoreException(new StoreProblem(Kind.DAMAGED, archive, detail), e);
    }
    return unpacked;
  }

  private static void compare(Database database, Path copy) {
    Workspace here = new WorkspaceStore(database, Clock.systemUTC()).load();
    try (Database there = Database.openToRead(copy, database.access())) {
      Workspace copied = new WorkspaceStore(there, Clock.systemUTC()).load();
      if (!copied.equals(here)) {
        throw new StoreException(new StoreProblem(Kind.DAMAGED, copy, "the copy differs"));
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      throw new StoreException(new StoreProblem(Kind.ALREADY_EXISTS, to, ""));
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to);
    }
  }

  private static void remove(Path draft) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(draft)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
