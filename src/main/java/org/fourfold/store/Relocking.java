package org.fourfold.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.fourfold.store.StoreProblem.Kind;
import org.h2.store.fs.encrypt.FileEncrypt;

/**
 * Sets, changes or removes the passphrase of a closed workspace file. A copy is made under the new
 * key, compared byte by byte, opened and read; only then it takes the file's place, in one step.
 */
public final class Relocking {
  private static final int PIECE = 1 << 16;

  private Relocking() {}

  /**
   * Changes the passphrase. What was kept under the old one, backups among it, stays as it is.
   *
   * @param present empty where the file is not locked
   * @param wanted empty to unlock it
   * @throws StoreException with the reason; the file is then as it was
   */
  public static void change(Path named, Optional<Passphrase> present, Optional<Passphrase> wanted) {
    Path file = DatabasePath.file(named);
    wanted.ifPresent(p -> Database.longEnough(file, p));
    Verification before = Verification.of(file, present);
    before
        .problem()
        .ifPresent(
            p -> {
              throw new StoreException(p);
            });
    Optional<FileKey> from = Database.Access.of(file, present).key();
    if (!OpenFiles.take(file)) {
      throw new StoreException(new StoreProblem(Kind.ALREADY_OPEN, file, ""));
    }
    try {
      Backup.beside(
          file,
          draft -> {
            Path copy = draft.resolve("relocked" + DatabasePath.SUFFIX);
            copy(file, from, copy, wanted.map(FileLock::make));
            Verification after = Verification.of(copy, wanted);
            if (after.problem().isPresent() || !after.rows().equals(before.rows())) {
              throw new StoreException(new StoreProblem(Kind.DAMAGED, copy, "the copy differs"));
            }
            replace(copy, file);
          });
    } finally {
      OpenFiles.release(file);
    }
  }

  private static void copy(
      Path file, Optional<FileKey> from, Path copy, Optional<FileLock.Made> lock)
      throws IOException {
    if (lock.isPresent()) {
      Files.write(copy, lock.get().block());
    }
    Optional<FileKey> to = lock.map(FileLock.Made::key);
    try (FileChannel held =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileChannel made =
            FileChannel.open(
                copy,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE)) {
      hold(held, file);
      try (FileChannel plain = plain(held, from);
          FileChannel locked = plain(made, to)) {
        pour(plain, locked);
        locked.force(true);
        compare(plain, locked, copy);
      }
    }
  }

  private static void hold(FileChannel channel, Path file) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException _) {
      // said below
    }
    throw new StoreException(new StoreProblem(Kind.ALREADY_OPEN, file, ""));
  }

  private static FileChannel plain(FileChannel channel, Optional<FileKey> key) {
    return key.<FileChannel>map(k -> new FileEncrypt("workspace", k.ofChannel(), channel))
        .orElse(channel);
  }

  private static void pour(FileChannel from, FileChannel to) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    for (long at = 0; at < from.size(); ) {
      read(from, piece, at);
      long next = at + piece.limit();
      for (long place = at; piece.hasRemaining(); ) {
        place += to.write(piece, place);
      }
      at = next;
    }
  }

  private static void compare(FileChannel a, FileChannel b, Path copy) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(PIECE);
    ByteBuffer other = ByteBuffer.allocate(PIECE);
    boolean same = a.size() == b.size();
    for (long at = 0; same && at < a.size(); at += one.limit()) {
      read(a, one, at);
      read(b, other, at);
      same = one.equals(other);
    }
    if (!same) {
      throw new StoreException(new StoreProblem(Kind.DAMAGED, copy, "the copy differs"));
    }
  }

  private static void read(FileChannel from, ByteBuffer piece, long at) throws IOException {
    piece.clear().limit((int) Math.min(PIECE, from.size() - at));
    while (piece.hasRemaining() && from.read(piece, at + piece.position()) > 0) {
      // until the piece is full or the file ends
    }
    piece.flip();
  }

  private static void replace(Path copy, Path file) throws IOException {
    try {
      Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
