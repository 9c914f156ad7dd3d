package org.fourfold.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** A file of the database that does what another does; subclasses say what they do otherwise. */
class WrappedFile extends FileBase {
  private final FileChannel file;

  WrappedFile(FileChannel file) {
    this.file = file;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    long at = file.position();
    int written = write(from, at);
    file.position(at + written);
    return written;
  }

  @Override
  public int write(ByteBuffer from, long at) throws IOException {
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
