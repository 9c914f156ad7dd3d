package org.fourfold.exchange.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.fourfold.domain.measure.Fault;
import org.fourfold.exchange.format.Unreadable;

/** Bytes of a file up to a limit, past which the file is refused. */
final class LimitedInput extends FilterInputStream {
  private final String file;
  private final long limit;
  private long count;

  LimitedInput(InputStream in, String file, long limit) {
    super(in);
    this.file = file;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int some = super.read(into, offset, length);
    count(Math.max(0, some));
    return some;
  }

  private void count(int more) throws Unreadable {
    count += more;
    if (count > limit) {
      throw Unreadable.of(file, 0, Fault.FILE_TOO_LARGE, limit >> 20);
    }
  }
}
