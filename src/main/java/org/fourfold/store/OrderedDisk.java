package org.fourfold.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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

  private static final class OrderedFile extends WrappedFile {
    OrderedFile(FileChannel file) {
      super(file);
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
      if (at < HEAD) {
        force(true);
      }
      return super.write(from, at);
    }
  }
}
