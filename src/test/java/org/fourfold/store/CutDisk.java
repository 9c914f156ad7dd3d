package org.fourfold.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk whose power can fail: what was written but not forced may then be there, in part, or not.
 * It can also be full at every k-th write. Files are named {@code cut:/path}.
 */
public final class CutDisk extends FilePathWrapper {
  static final String SCHEME = "cut";
  private static final int SECTOR = 512;

  /** What happens to the disk that is in use; the database makes paths and channels by itself. */
  static final class Fate {
    /** Writes and forces after which the power fails; negative for never. */
    int operationsLeft = -1;

    /** Every k-th write finds no room; 0 for never. */
    int fullEvery;

    int writes;
    boolean dead;
    byte[] safe = {};
    final List<Write> pending = new ArrayList<>();

    private void operation() throws IOException {
      if (dead || operationsLeft == 0) {
        dead = true;
        throw new IOException("the power failed");
      }
      operationsLeft--;
    }

    private void room() throws IOException {
      writes++;
      if (fullEvery > 0 && writes % fullEvery == 0) {
        throw new IOException("No space left on device");
      }
    }

    private void force() {
      pending.forEach(w -> safe = w.on(safe));
      pending.clear();
    }

    /**
     * What the disk holds when the power is back: of writes that were not forced each may be there,
     * in part as far as it got, or not.
     */
    byte[] afterwards(Random random) {
      byte[] image = safe.clone();
      for (Write write : pending) {
        if (random.nextBoolean()) {
          image = write.torn(random).on(image);
        }
      }
      return image;
    }
  }

  /** Bytes at a place; null for a file cut off there. */
  record Write(long at, byte[] bytes) {
    /** Whole half the time, else its first sectors. */
    Write torn(Random random) {
      if (bytes == null || random.nextBoolean()) {
        return this;
      }
      int length = SECTOR * random.nextInt(1 + bytes.length / SECTOR);
      return new Write(at, Arrays.copyOf(bytes, length));
    }

    byte[] on(byte[] image) {
      if (bytes == null) {
        return Arrays.copyOf(image, (int) Math.min(at, image.length));
      }
      byte[] next = Arrays.copyOf(image, (int) Math.max(image.length, at + bytes.length));
      System.arraycopy(bytes, 0, next, (int) at, bytes.length);
      return next;
    }
  }

  private static final ThreadLocal<Fate> FATE = new InheritableThreadLocal<>();

  /** A new disk for what this thread, and those it starts, open from now on. */
  static Fate use(Path file) throws IOException {
    Fate fate = new Fate();
    fate.safe = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    FATE.set(fate);
    FilePath.register(new CutDisk());
    return fate;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new CutFile(super.open(mode), FATE.get());
  }

  /** One open file. */
  private static final class CutFile extends WrappedFile {
    private final Fate fate;

    CutFile(FileChannel file, Fate fate) {
      super(file);
      this.fate = fate;
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
      synchronized (fate) {
        fate.operation();
        fate.room();
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        fate.pending.add(new Write(at, bytes));
        return super.write(from, at);
      }
    }

    @Override
    public void force(boolean metadata) throws IOException {
      synchronized (fate) {
        fate.operation();
        fate.force();
      }
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
      synchronized (fate) {
        fate.operation();
        fate.pending.add(new Write(length, null));
        return super.truncate(length);
      }
    }
  }
}
