package org.fourfold.exchange.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** Holds back the last bytes, which are a place left free, and ends with the seal in it. */
final class SealedStream extends OutputStream {
  private final OutputStream out;
  private final MessageDigest sum = ArchiveSeal.digest();
  private byte[] held = {};

  SealedStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    byte[] all = Arrays.copyOf(held, held.length + length);
    System.arraycopy(bytes, offset, all, held.length, length);
    int passed = Math.max(0, all.length - ArchiveSeal.SUM);
    sum.update(all, 0, passed);
    out.write(all, 0, passed);
    held = Arrays.copyOfRange(all, passed, all.length);
  }

  /** Writes the seal in place of what was held back; leaves the stream beneath open. */
  void seal() throws IOException {
    out.write(ArchiveSeal.text(sum));
  }
}
