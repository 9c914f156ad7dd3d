package org.fourfold.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk that never writes a file's head, which says where its newest state is, before that state
 * is safe. The database writes both at once when it closes; where the power failed just then and
 * only the head had reached the disk, a state long past was taken for the newest one. Files are
 * named {@code ordered:/path}.
 */
public final class OrderedDisk extends FilePathWrapper {
  static final String SCHEME = "ordered";

  /** Two copies of the head of 4 KiB each, and one of the cipher before them. */
  private static final long HEAD = 3 * 4096;

  /** Makes the database know it; again is no harm. */
  static void register() {
    FilePath.register(new OrderedDisk());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new OrderedFile(super.open(mode));
  }

  private static final class OrderedFile extends FileBase {
    private final FileChannel file;

    OrderedFile(FileChannel file) {
      this.file = file;
    }

    private void order(long at) throws IOException {
      if (at < HEAD) {
        file.force(true);
      }
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      order(file.position());
      return file.write(from);
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
      order(at);
      return file.write(from, at);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      return file.read(into);
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
      return file.read(into, at);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      file.force(metadata);
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
      file.truncate(length);
      return this;
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long next) throws IOException {
      file.position(next);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileLock tryLock(long from, long length, boolean shared) throws IOException {
      return file.tryLock(from, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
