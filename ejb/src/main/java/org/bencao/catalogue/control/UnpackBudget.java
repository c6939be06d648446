package org.bencao.catalogue.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** How much may come out of one upload; shared by all that is unpacked from it. */
final class UnpackBudget {

  private static final long MOST_BYTES = 512L << 20;

  private final long most;
  private long left;

  UnpackBudget() {
    this(MOST_BYTES);
  }

  UnpackBudget(long most) {
    this.most = most;
    this.left = most;
  }

  /** The same stream, stopped when the budget is used up. */
  InputStream limit(InputStream in) {
    return new Limited(in);
  }

  private void take(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new UnreadableTable(0, "too-large", Map.of("most", String.valueOf(most)));
    }
  }

  private final class Limited extends FilterInputStream {

    private Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      take(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      take(Math.max(count, 0));
      return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      take(skipped);
      return skipped;
    }
  }
}
