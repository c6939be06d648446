package org.bencao.catalogue.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what an archive may take before it names its next entry: the long names and extended
 * headers of a tar are held in memory by whoever reads them.
 */
final class HeaderAllowance extends FilterInputStream {

  private static final long MOST_BYTES = 1 << 20;

  private long left = Long.MAX_VALUE;

  HeaderAllowance(InputStream in) {
    super(in);
  }

  void headerBegins() {
    left = MOST_BYTES;
  }

  void contentBegins() {
    left = Long.MAX_VALUE;
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

  private void take(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("header of more than " + MOST_BYTES + " bytes");
    }
  }
}
